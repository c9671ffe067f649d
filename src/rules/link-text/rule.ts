import type {Place} from '../../draft/draft.js'
import {linksIn, type Link} from '../../draft/index.js'
import {blockAt, sectionOf} from '../shared/places.js'
import {remembered} from '../shared/memory.js'
import {quoted} from '../shared/wording.js'
import {defineRule} from '../rule.js'

/** Words that say nothing of where a link leads. */
const empty = new RegExp(`^(?:(?:please )?(?:click|tap|press|see|look|follow|go|view|read|find|found|available|download|visit)? ?(?:it |more )?(?:here|(?:this|the|that) (?:link|page|site|website|web page|document|file|pdf|report|article|section))`
  + '|(?:read|find out|learn|see|show|view|discover|for) more(?: here)?|more|more (?:info|information|details?)|further (?:info|information|details?)|(?:for )?more information here'
  + '|link|links|website|web ?site|web ?page|page|document|file|pdf|download|details|info|information|continue|read|view|visit|online|url)$', 'i')
/** A shorter address can be read, typed and said. */
const longAddress = 40
/** The words before it say what stands there, by its title or by its kind: "Read the Penwick Health Strategy online here:", "An easy read version is online:". */
const named = new RegExp(String.raw`(?:\p{Lu}[^.;:\n]{0,80}\b(?:Strategy|Plan|Report|Framework|Guide|Guidance|Toolkit|Assessment|Review|Policy|Charter|Profile|Act|Atlas|Standards?)\b[^.;:\n]{0,30}|`
  + String.raw`\b(?:version|website|document|strategy|plan|report|survey|dashboard|minutes)\b[^.;:\n]{0,60}):\s*$`, 'u')
/** Where addresses stand for print, by design. */
const references = /\b(?:references|bibliography|works cited|sources|further reading|contacts?|links|notes)\b/i
const mostFindings = 6, mostRelated = 20

export default defineRule({
  id: 'link-text',
  pack: 'structure',
  summary: 'Point out links whose words do not say where they lead',
  severity: 'info',
  weight: 16,
  guidance: ['PLN-10'],
  * fold({draft}) {
    const byWords = new Map<string, Place[]>()
    const addresses: Place[] = []
    for (const [chunk, own] of draft.chunks.entries()) {
      for (const {kind, text, block, span} of linksOf(own)) {
        const at = {chunk, ...span}
        const words = (text ?? '').replace(/[*_`]/g, '').replace(/\s+/g, ' ').replace(/[\s.:!>»…]+$/, '').trim()
        if (kind === 'link' && empty.test(words)) {
          const places = byWords.get(words.toLowerCase())
          if (places) places.push(at)
          else byWords.set(words.toLowerCase(), [at])
        } else if (isLongAddress(kind, words) && blockAt(draft, {chunk, block})?.footnote === null && !sectionOf(draft, {chunk, block}).path.some(title => references.test(title))) {
          if (!named.test(own.text.slice(Math.max(0, span.start - 140), span.start))) addresses.push(at)
        }
      }
    }
    for (const [words, [at, ...others]] of [...byWords].slice(0, mostFindings)) {
      if (at) yield {message: `The link ${quoted(words, 30)} doesn’t say where it leads: name what is there`, at, weight: 20, related: related(others)}
    }
    const [at, ...others] = addresses
    if (at) yield {message: 'A long web address stands in the text: link the name of what is there instead', at, weight: 12, related: related(others)}
  }
})

const linksOf: (chunk: Parameters<typeof linksIn>[0]) => readonly Link[] = remembered(linksIn)

const isLongAddress = (kind: Link['kind'], words: string): boolean =>
  kind !== 'image' && words.length >= longAddress && /^(?:https?:\/\/|www\.)\S+$/i.test(words)

const related = (places: readonly Place[]): {message: string, at: Place}[] => places.slice(0, mostRelated).map(at => ({message: 'Here too', at}))
