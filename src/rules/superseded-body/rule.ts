import type {Block, Place} from '../../draft/draft.js'
import {abbreviationsOf} from '../shared/abbreviations.js'
import {placeIn, sectionOf} from '../shared/places.js'
import {writtenOn} from '../shared/written.js'
import {defineRule, type Reading} from '../rule.js'
import type {Body} from './bodies.js'
import {mentionsIn} from './mentions.js'

/** What these sections hold keeps the names of its day. */
const notHere = /\b(?:glossary|abbreviations|references|bibliography|works cited|sources|further reading|history|background|timeline|appendix|appendices|acknowledge?ments?|national context|policy context)\b/i
const mostRelated = 10

export default defineRule({
  id: 'superseded-body',
  pack: 'guidance',
  summary: 'Warn when a draft speaks of a body as current that had ended by the draft’s own date',
  severity: 'warning',
  weight: 54,
  source: 'No obsolete bodies as if current (guidance catalogue, POL-07)',
  * fold(reading) {
    const {draft} = reading
    let written: string | undefined
    const places = new Map<Body, Place[]>()
    for (const [index, chunk] of draft.chunks.entries()) {
      for (const {body, block, start, end, years} of mentionsIn(chunk)) {
        // A draft dated by its year alone may be of its first day.
        written ??= writtenOn(reading)
        if (written < body.since || years.some(year => year < body.since.slice(0, 4)) || meansOther(reading, body, chunk.blocks[block]?.text.slice(start, end) ?? '')) continue
        const address = {chunk: index, block}
        if (sectionOf(draft, address).path.some(title => notHere.test(title))) continue
        const at = placeIn(index, chunk.blocks[block] as Block, start, end)
        const list = places.get(body)
        if (list) list.push(at)
        else places.set(body, [at])
      }
    }
    for (const [body, [at, ...others]] of places) {
      if (!at) continue
      yield {message: `${body.ended}: ${body.instead}`, at, related: others.slice(0, mostRelated).map(place => ({message: 'Named here too', at: place}))}
    }
  }
})

/** The draft or the settings say that these letters stand for something else. */
function meansOther(reading: Reading, body: Body, words: string): boolean {
  if (words !== words.toUpperCase().replace(/S$/, 's')) return false
  const full = abbreviationsOf(reading).get(words.replace(/s$/, ''))
  return full !== undefined && full !== '' && !body.full.test(full)
}
