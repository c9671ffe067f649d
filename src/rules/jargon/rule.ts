import type {Chunk} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {elsewhere, gather, houseWords, phraseFinder, spokenIn, type Said} from '../shared/phrases.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding} from '../rule.js'
import {fine, jargonWords} from './words.js'

const mostFindings = 5
/** Fewer say nothing of how a draft is written. */
const fewest = 4

export default defineRule({
  id: 'jargon',
  pack: 'plain-english',
  summary: 'Point out the buzzwords that a draft leans on, where there are many',
  severity: 'info',
  weight: 10,
  guidance: ['PLN-03', 'PLN-07'],
  options: {
    perThousandWords: {type: 'integer', default: 3, minimum: 0, maximum: 100, description: 'Buzzwords in a thousand words that are left alone.'},
    add: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that your team avoids, pointed out wherever they stand: “hub and spoke”, or “hub and spoke = local clinics” to say what to write instead.'},
    allow: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that your team uses on purpose.'}
  },
  * fold({draft}, {perThousandWords, add, allow}) {
    if (add.length > 0) {
      const house = new Map(houseWords(add))
      const find = phraseFinder([...house.keys()].map(phrase => [phrase, phrase]))
      for (const [phrase, said] of gather(draft, chunk => spokenIn(find, chunk), allow)) yield houseFinding(said, house.get(phrase) ?? '')
    }
    const found = [...gather(draft, spoken, [...add.map(entry => entry.split('=')[0] ?? ''), ...allow])]
    const count = found.reduce((sum, [, said]) => sum + said.length, 0)
    if (count < fewest || count * 1000 <= perThousandWords * draft.words) return
    for (const [{instead}, said] of found.sort(([, a], [, b]) => b.length - a.length).slice(0, mostFindings)) yield finding(said, instead)
  }
})

const findAll = phraseFinder([...jargonWords.flatMap(word => word.forms.map(form => [form, word] as const)), ...fine.map(phrase => [phrase, null] as const)])
const spoken = remembered((chunk: Chunk) => spokenIn(findAll, chunk))

function finding(said: readonly Said[], instead: string): Finding {
  const [first] = said as [Said]
  const times = said.length > 1 ? ` (${said.length} times)` : ''
  return {message: `${quoted(first.words, 28)}${times} says little: say what is meant, such as “${instead}”`, at: first.at, related: elsewhere(said), weight: Math.min(16, 8 + said.length)}
}

function houseFinding(said: readonly Said[], instead: string): Finding {
  const [first] = said as [Said]
  return {message: `${quoted(first.words, 32)} is on your team’s list: ${instead === '' ? 'say it in plain words' : `write ${quoted(instead, 32)}`}`, at: first.at, related: elsewhere(said), weight: 20}
}
