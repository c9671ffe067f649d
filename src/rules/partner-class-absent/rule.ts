import type {Block} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import {namesNobody} from '../shared/checks.js'
import {nearby} from '../shared/nearby.js'
import {blockAt, placeFor, placeIn} from '../shared/places.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

const titles = [/\bpartner(?:s|ships?)?\b/i, /\b(?:working together|joint working|collaborat\w+|who we are|who we work with)\b/i, /\b(?:governance|deliver(?:y|ing)|how we (?:will )?work)\b/i]

/** Classes as a message names them, and words that show that somebody of the class is spoken of at all. */
const classes: Readonly<Record<string, {readonly name: string; readonly words: RegExp}>> = {
  'PAR-01': {name: 'the integrated care board', words: /\bICB|integrated care board|commissioning group|\bCCG/i},
  'PAR-02': {name: 'NHS trusts', words: /\btrusts?\b|\bhospitals\b|NHS providers?|provider collaborative/i},
  'PAR-03': {name: 'primary care', words: /\bGPs?\b|general practi|primary care|pharmac|\bPCN/i},
  'PAR-04': {name: 'councils', words: /\bcouncil|local authorit|local government/i},
  'PAR-08': {name: 'voluntary and community groups', words: /voluntary|\bVCF?SE?\b|\bcharit|third sector|community (?:groups|organisations)/i},
  'PAR-09': {name: 'Healthwatch', words: /healthwatch/i}
}
/** Classes that a message names; of more, the first. */
const mostNamed = 2

/** What a sentence on the causes of health speaks of, and the class of partner that can do something about it. */
const causes: readonly {readonly words: RegExp; readonly name: string; readonly class: string}[] = [
  {words: /\b(?:housing|homelessness|cold homes|damp homes)\b/i, name: 'housing', class: 'PAR-07'},
  {words: /\b(?:education|schools?|schooling|educational)\b/i, name: 'education', class: 'PAR-12'},
  {words: /\b(?:employment|jobs|unemployment|income|poverty)\b/i, name: 'work', class: 'PAR-13'},
  {words: /\b(?:crime|community safety|violence)\b/i, name: 'safety', class: 'PAR-11'}
]
const fewestCauses = 2

export default defineRule({
  id: 'partner-class-absent',
  pack: 'partners',
  summary: 'Warn when a kind of partner that this document needs is not there',
  severity: 'warning',
  weight: 60,
  guidance: ['PAR'],
  * fold(reading) {
    // Where nobody is named, that is one fault and another rule's.
    if (namesNobody(reading)) return
    const present = new Set([...reading.partners.flatMap(one => one.class ?? []), ...reading.mentions.flatMap(one => one.class ?? []), ...reading.chunks.flatMap(({sectors}) => sectors)])
    yield* expected(reading, present)
    yield* behindCauses(reading, present)
  }
})

function* expected({draft, profile}: Reading, present: ReadonlySet<string>): Generator<Finding> {
  const absent = profile.partners.filter(id => !present.has(id)).flatMap(id => classes[id] ?? []).filter(({words}) => !words.test(draft.text))
  const at = absent.length > 0 ? placeFor(draft, titles) : null
  if (at) yield {message: `No sign of ${absent.slice(0, mostNamed).map(({name}) => name).join(' or ')}: say what part is theirs`, at}
}

/** The sentence that names most of the causes for which no partner is there. */
function* behindCauses(reading: Reading, present: ReadonlySet<string>): Generator<Finding> {
  const absent = causes.filter(cause => !present.has(cause.class))
  if (absent.length < fewestCauses) return
  let best: {readonly one: Evidence; readonly block: Block; readonly named: readonly string[]} | undefined
  for (const one of nearby(reading).of('wider-determinants')) {
    const block = blockAt(reading.draft, one)
    if (!block || one.source === 'declared' || block.quote > 0 || block.footnote !== null) continue
    const text = block.text.slice(one.sentence?.start, one.sentence?.end)
    const named = absent.filter(({words}) => words.test(text)).map(({name}) => name)
    if (named.length > (best?.named.length ?? fewestCauses - 1)) best = {one, block, named}
  }
  const sentence = best?.one.sentence
  if (best && sentence) {
    const names = listed(best.named)
    yield {message: `${names[0]?.toUpperCase()}${names.slice(1)} matter here and have no partner: name who will act on them`, at: placeIn(best.one.chunk, best.block, sentence.start, sentence.end)}
  }
}

const listed = (names: readonly string[]): string => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
