import type {Block, Place} from '../../draft/draft.js'
import type {HouseSuccessor} from '../../settings/settings.js'
import {abbreviationsOf} from '../shared/abbreviations.js'
import {placeIn, sectionOf} from '../shared/places.js'
import type {Form, SpokenOf} from '../shared/spoken-of.js'
import {quoted} from '../shared/wording.js'
import {writtenOn} from '../shared/written.js'
import {defineRule, type Reading} from '../rule.js'
import type {Body} from './bodies.js'
import {localMentionsIn, mentionsIn} from './mentions.js'

/** What these sections hold keeps the names of its day. */
const notHere = /\b(?:glossary|abbreviations|references|bibliography|works cited|sources|further reading|history|background|timeline|appendix|appendices|acknowledge?ments?|national context|policy context)\b/i
const mostRelated = 10
const longestName = 36

export default defineRule({
  id: 'superseded-body',
  pack: 'guidance',
  summary: 'Warn when a draft speaks of a body as current that had ended by the draft’s own date',
  severity: 'warning',
  weight: 54,
  guidance: ['POL-07'],
  * fold(reading) {
    const {draft, settings} = reading
    const local = settings.successors.flatMap(formsOf)
    const places = new Map<Body | HouseSuccessor, Place[]>()
    for (const [index, chunk] of draft.chunks.entries()) {
      const ours = local.length > 0 ? localMentionsIn(chunk, local) : []
      // What the team has told of a body goes before what we know of its kind.
      const all: readonly SpokenOf<Body | HouseSuccessor>[] = [...ours, ...mentionsIn(chunk).filter(one => !ours.some(other => other.block === one.block && other.start < one.end && one.start < other.end))]
      for (const {thing, block, start, end, years} of all) {
        // A draft dated by its year alone may be of its first day.
        if (writtenOn(reading) < thing.since || years.some(year => year < thing.since.slice(0, 4))) continue
        if ('full' in thing && meansOther(reading, thing, chunk.blocks[block]?.text.slice(start, end) ?? '')) continue
        if (sectionOf(draft, {chunk: index, block}).path.some(title => notHere.test(title))) continue
        const at = placeIn(index, chunk.blocks[block] as Block, start, end)
        const list = places.get(thing)
        if (list) list.push(at)
        else places.set(thing, [at])
      }
    }
    for (const [thing, [at, ...others]] of places) {
      if (!at) continue
      const message = 'full' in thing ? `${thing.ended}: ${thing.instead}` : `${quoted(thing.name, longestName)} is no more: name ${quoted(thing.successor, longestName)}`
      yield {message, at, related: others.slice(0, mostRelated).map(place => ({message: 'Named here too', at: place}))}
    }
  }
})

function formsOf(thing: HouseSuccessor): Form<HouseSuccessor>[] {
  return [thing.name, ...thing.also].map(name => {
    const words = name.trim().split(/\s+/).map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return {thing, hint: name.trim().toLowerCase().split(/\s+/)[0] ?? '', form: new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu')}
  })
}

/** The draft or the settings say that these letters stand for something else. */
function meansOther(reading: Reading, body: Body, words: string): boolean {
  if (words !== words.toUpperCase().replace(/S$/, 's')) return false
  const full = abbreviationsOf(reading).get(words.replace(/s$/, ''))
  return full !== undefined && full !== '' && !body.full.test(full)
}
