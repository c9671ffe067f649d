import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'logic-of-change',
  title: 'From action to outcome',
  asks: 'How what is done is expected to lead to what changes for people: a chain of cause, the evidence for it, or what is assumed.',
  strong: [
    '(theory|theories) of change', 'logic (model|models|chain|chains)',
    '(evidence|research|studies|trials|evaluations) ..3 (shows|show|showed|suggests|suggest|tells us|indicates|demonstrates) ..8 (reduce|reduces|reduced|prevent|prevents|improve|improves|lower|lowers|help|helps|keep|keeps|cut|cuts|works)',
    '(which|this|that|and) ..1 in turn ..3 (reduce|reduces|improve|improves|prevent|prevents|lead|leads|cut|cuts|lower|lowers|help|helps|mean|means|fewer|keep|keeps)',
    'so that (fewer|more|people|residents|children|families|they|patients|carers|everyone) ..6 (live|stay|recover|avoid|remain|healthier|independent|longer|die|fall|ill|smoke|admitted|sooner|earlier)',
    'as a result , ..4 (fewer|more|people|residents|children) ..10',
    '(we|partners|it is) ..1 (assume|assumed|expect|expected) ..8 (lead|leads|result|fall|drop|lower|fewer|reduce)',
    '(activities|outputs|inputs) ..3 (lead|leads|leading) to ..4 outcomes', 'inputs , activities'
  ],
  raise: {shown: 'say by what steps it leads there', measured: 'give the evidence, with its figure'},
  examples: {
    caught: [
      'Our theory of change is set out on page 9.', 'Evidence shows that falls classes reduce broken hips in people over 75.',
      'Warm homes mean fewer chest infections, which in turn cuts winter admissions.',
      'Nurses visit care homes each week so that fewer residents are admitted at night.', 'The logic model links each action to an outcome.',
      'We expect that two more therapists will result in shorter waits and fewer crises in Northmere.',
      'Homes are adapted sooner so that people stay independent in Ashcombe.', 'As a result, fewer children start school with tooth decay.'
    ],
    left: [
      'The report was sent early so that members could read it.', 'Logic puzzles are on the back page.', 'Research shows how complex the field is.',
      'Take the second road and then turn left.', 'The results were published in May.', 'In turn, each member spoke.',
      'The theory test is held in Penwick.'
    ]
  },
  sources: ['OUT-03']
})
