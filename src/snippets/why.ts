import {defineSection} from './section.js'

export default defineSection({
  id: 'why',
  title: 'Why statement',
  prefix: 'gt-why',
  description: 'What should change for people here, why now, and the figure that shows it.',
  order: 0,
  evidences: ['purpose'],
  filled: ['population-health', 'inequalities'],
  checks: ['why-first'],
  rules: ['why-missing', 'why-first'],
  lack: 'No purpose found',
  belongs: [/^(?:our )?(?:why|purpose|mission)\b/i, /^why (?:this|we|now)\b/i, /^(?:the )?case for change\b/i],
  near: [],
  first: true,
  body: [
    '## ${1|Why this strategy,Why we are here,Why now|}',
    '',
    'People in ${2:[name of area]} should be able to ${3|grow old in good health\\, near those they love,start life healthy and stay well,live well at home for longer|}. '
      + 'Today people in ${4:[name of place]} can expect to live ${5:[number]} fewer years in good health than people in ${6:[name of another place]}. '
      + 'We want to close that gap, because ${7|where you are born should not decide how long you stay well,nobody should become ill for want of help,everyone should have the same chance of a healthy life|}.',
    '',
    'Without change, ${8:[number]} more people a year will ${9|wait too long for help,need hospital care that could have been avoided,become ill before their time|} by ${10:[year]}. That is why we act now, and act together.'
  ]
})
