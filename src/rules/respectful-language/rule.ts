import type {Chunk, Draft} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {elsewhere, gather, houseWords, phraseFinder, spokenIn, type Said} from '../shared/phrases.js'
import {quoted} from '../shared/wording.js'
import {writtenOn} from '../shared/written.js'
import {defineRule, type Finding, type Fix} from '../rule.js'
import {fine, terms, type Term} from './terms.js'

/** How much of what follows, and of what stands before, may decide. */
const ahead = 60, back = 40
/** What others said is theirs, as far as a word for information goes; it reaches this far. */
const reported = /\b(?:respondents|participants|suggestions|suggested|told us|fed back)\b/i, reach = 160

export default defineRule({
  id: 'respectful-language',
  pack: 'plain-english',
  summary: 'Warn about words that label, blame or pity the people they speak of',
  severity: 'warning',
  weight: 62,
  guidance: ['INC-01', 'INC-02', 'INC-03', 'INC-04', 'INC-05', 'INC-06', 'INC-07', 'INC-08', 'INC-09', 'INC-10', 'INC-12', 'INC-13', 'INC-14', 'INC-15'],
  options: {
    add: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that your team avoids: “end user”, or “end user = resident” to say what to write instead.'},
    allow: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that your team or the people themselves have chosen.'}
  },
  * fold(reading, {add, allow}) {
    const {draft} = reading
    if (add.length > 0) {
      const house = new Map(houseWords(add))
      const find = phraseFinder([...house.keys()].map(phrase => [phrase, phrase]))
      for (const [phrase, said] of gather(draft, chunk => spokenIn(find, chunk), allow)) {
        const instead = house.get(phrase) ?? ''
        yield finding(said, {forms: {}, instead: instead === '' ? 'choose another word' : `say ${quoted(instead, 32)}`}, draft)
      }
    }
    const found = gather(draft, spoken, [...add.map(entry => entry.split('=')[0] ?? ''), ...allow])
    for (const [term, said] of found) {
      if (term.since === undefined || writtenOn(reading) >= term.since) yield {...finding(said, term, draft), ...term.hint && {hint: true, weight: 22}}
    }
  }
})

const findAll = phraseFinder([...terms.flatMap(term => Object.keys(term.forms).map(form => [form, term] as const)), ...fine.map(phrase => [phrase, null] as const)])
const spoken = remembered((chunk: Chunk) => spokenIn(findAll, chunk).filter(({of: {before, notBefore, notAfter, hint}, block, start, end}) => {
  const text = chunk.blocks[block]?.text ?? ''
  const after = text.slice(end, end + ahead)
  if (hint && reported.test(text.slice(Math.max(0, start - reach), start))) return false
  return (before?.test(after) ?? true) && !notBefore?.test(after) && !notAfter?.test(text.slice(Math.max(0, start - back), start))
}))

function finding(said: readonly Said[], {forms, does = 'puts a label on people', instead}: Pick<Term, 'forms' | 'does' | 'instead'>, draft: Draft): Finding {
  const [first] = said as [Said]
  const fix = fixFor(said, forms, draft)
  return {message: `${quoted(first.words, 36)} ${does}: ${instead}`, at: first.at, related: elsewhere(said), fixes: fix ? [fix] : []}
}

/** Mends all places at once, where each of them can be mended by changing the word alone. */
function fixFor(said: readonly Said[], forms: Term['forms'], draft: Draft): Fix | null {
  const edits = said.flatMap(({at, words}) => {
    const plain = forms[words.toLowerCase().replace(/[-\u2010\u2011\n]/g, ' ')] ?? ''
    const own = draft.chunks[at.chunk]?.text.slice(at.start, at.end)
    if (plain === '' || own !== words) return []
    return [{at, newText: words.charAt(0) === words.charAt(0).toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)}]
  })
  return edits.length === said.length ? {title: said.length > 1 ? `Change all ${said.length}` : `Change to “${edits[0]?.newText}”`, edits} : null
}
