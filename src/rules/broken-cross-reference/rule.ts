import type {Chunk, Draft, Place} from '../../draft/draft.js'
import {quoted} from '../shared/wording.js'
import {defineRule} from '../rule.js'
import {lostAnchors} from './anchors.js'
import {pointersIn} from './pointers.js'
import {lostReferences} from './references.js'


const mostFindings = 12, mostRelated = 20

export default defineRule({
  id: 'broken-cross-reference',
  pack: 'structure',
  summary: 'Warn about references to a section, table, note or page that is not there',
  severity: 'warning',
  weight: 48,
  guidance: [],
  * fold({draft}) {
    let left = mostFindings
    const lost = [
      ...[...lostReferences(draft)].map(([name, places]) => ({places, message: `${quoted(name, 30)} isn’t in this draft: mend the reference, or add what it points to`})),
      ...[...lostAnchors(draft)].map(([name, places]) => ({places, message: `No heading here is ${quoted(name, 34)}: mend the link, or the heading that it was for`})),
      ...pointers(draft).map(at => ({places: [at], message: 'This sends readers to a web page and doesn’t say which: add its address or a link'}))
    ]
    for (const {places: [at, ...others], message} of lost) {
      if (at && left-- > 0) yield {message, at, related: others.slice(0, mostRelated).map(place => ({message: 'Here too', at: place}))}
    }
  }
})

const pointers = ({chunks}: Draft): Place[] => chunks.flatMap((chunk: Chunk, index) => pointersIn(chunk).map(span => ({chunk: index, ...span})))
