import {passagesOf, type Passage} from '../shared/passages.js'
import {placeIn} from '../shared/places.js'
import {defineRule, type Finding} from '../rule.js'

/** Where a draft says what it wants: elsewhere an organisation may say what it is. */
const wants = /\b(?:goals?|aims?|objectives?|ambitions?|vision|mission|purpose|priorit(?:y|ies)|strateg(?:y|ic)|outcomes?)\b/i
/** Money for the organisation is the plainest case, its place in a league the next. */
const plainest = /\b(?:surplus|market share|income|revenue|sovereignty|efficient)\b/i

export default defineRule({
  id: 'organisation-first',
  pack: 'leadership',
  summary: 'Warn when a goal is the standing or the surplus of one organisation',
  severity: 'warning',
  weight: 66,
  guidance: ['PRN-04'],
  * fold(reading) {
    const found: (Finding & {readonly weight: number})[] = []
    for (const passage of passagesOf(reading, 'organisation-first')) {
      if (!isGoal(passage)) continue
      const {one, block, sentence, text} = passage
      found.push({
        message: 'A goal for the organisation: say what the people it serves gain, and its partners',
        at: placeIn(one.chunk, block, sentence.start, sentence.end), weight: plainest.test(text) ? 68 : 62
      })
    }
    const [first, ...rest] = found.sort((a, b) => b.weight - a.weight)
    if (first) yield {...first, related: rest.slice(0, mostRelated).map(({at}) => ({message: 'Another goal for the organisation', at}))}
  }
})

const mostRelated = 4

/** An item of a list of aims, or a sentence in a section that says what is wanted. */
const isGoal = ({section, text, block}: Passage): boolean =>
  section.path.some(title => wants.test(title)) && (block.list !== null || /\b(?:will|to|aim|ambition|vision|mission|goal|want)\b/i.test(text))
