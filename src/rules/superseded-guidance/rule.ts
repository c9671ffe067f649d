import type {Block, Chunk, Place} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {placeIn, sectionOf} from '../shared/places.js'
import {spokenOf, type SpokenOf} from '../shared/spoken-of.js'
import {writtenOn} from '../shared/written.js'
import {defineRule} from '../rule.js'
import {guidances, type Guidance} from './guidances.js'

/** What these sections hold is of its day. */
const notHere = /\b(?:glossary|abbreviations|references|bibliography|works cited|sources|further reading|history|timeline|appendix|appendices|acknowledge?ments?)\b/i
/** The draft takes its direction from what it cites. */
const follows = /\b(?:in line with|in accordance with|consistent with|in response to|align(?:s|ed|ing)?|sets? (?:out|the)|as set|require[sd]?|asks?|expects?|commits?|guide[sd]?|follows?|following|deliver(?:s|ing|y)?|implement(?:s|ing|ation)?|responds?|meets?|meeting|ambitions?|goals?|commitments?|supports?|supporting|underpin(?:s|ned)?|informed by|contributes?|driven by|will|shall)\b/i
const forms = guidances.map(thing => ({thing, hint: thing.hint, form: thing.form}))
const mostRelated = 10

const citedIn: (chunk: Chunk) => readonly SpokenOf<Guidance>[] = remembered((chunk: Chunk) => spokenOf(chunk, forms, sentence => follows.test(sentence)))

export default defineRule({
  id: 'superseded-guidance',
  pack: 'guidance',
  summary: 'Point out national plans and guidance cited as current that later ones had followed by the draft’s own date',
  severity: 'info',
  weight: 46,
  guidance: ['POL'],
  * fold(reading) {
    const {draft} = reading
    const places = new Map<Guidance, Place[]>()
    for (const [index, chunk] of draft.chunks.entries()) {
      for (const {thing, block, start, end, years} of citedIn(chunk)) {
        if (writtenOn(reading) < thing.since || years.some(year => year < thing.since.slice(0, 4)) || thing.beside?.test(draft.text)) continue
        if (sectionOf(draft, {chunk: index, block}).path.some(title => notHere.test(title))) continue
        places.set(thing, [...places.get(thing) ?? [], placeIn(index, chunk.blocks[block] as Block, start, end)])
      }
    }
    for (const [{message}, [at, ...others]] of places) {
      if (at) yield {message, at, related: others.slice(0, mostRelated).map(place => ({message: 'Cited here too', at: place}))}
    }
  }
})
