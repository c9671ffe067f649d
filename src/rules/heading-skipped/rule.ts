import type {Address, Block, Draft} from '../../draft/draft.js'
import {blockAt, placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Edit} from '../rule.js'

interface Heading {
  readonly address: Address
  readonly block: Block
  /** As it stands, and as it would be without gaps. */
  readonly level: number
  readonly wanted: number
  /** It stands more than one level below the heading before it. */
  readonly skips: boolean
}

export default defineRule({
  id: 'heading-skipped',
  pack: 'structure',
  summary: 'Point out headings that leave out a level',
  severity: 'info',
  weight: 16,
  guidance: ['PLN-08'],
  * fold({draft}) {
    const headings = headingsOf(draft)
    const [first, ...others] = headings.filter(heading => heading.skips)
    if (!first) return
    const edits = headings.flatMap(heading => edit(draft, heading) ?? [])
    const mendable = edits.length === headings.filter(({level, wanted}) => level !== wanted).length
    yield {
      message: `${quoted(first.block.text, 36)} leaves out a heading level: make it level ${first.wanted}`,
      at: placeIn(first.address.chunk, first.block),
      related: others.map(({address, block}) => ({message: 'So does this heading', at: placeIn(address.chunk, block)})),
      fixes: mendable ? [{title: others.length > 0 ? 'Close all gaps between heading levels' : 'Close the gap between heading levels', edits}] : []
    }
  }
})

/** The headings of the draft's own outline, which quotes and lists have no part in. What stands together at one level stays together. */
function headingsOf(draft: Draft): Heading[] {
  const above: {readonly level: number, readonly wanted: number}[] = []
  const found: Heading[] = []
  for (const {heading: address, level} of draft.sections) {
    const block = address && blockAt(draft, address)
    if (!block || block.kind !== 'heading' || block.quote > 0 || block.list || block.text === '') continue
    while ((above.at(-1)?.level ?? 0) >= level) above.pop()
    const parent = above.at(-1)
    const wanted = parent ? Math.min(level, parent.wanted + 1) : level
    const before = found.at(-1)?.level ?? level
    found.push({address, block, level, wanted, skips: level > before + 1})
    above.push({level, wanted})
  }
  return found
}

/** Takes the marks that are too many out, or null where the heading isn't written with them. */
function edit(draft: Draft, {address: {chunk}, block: {span}, level, wanted}: Heading): Edit | null {
  const marks = /^#{3,6}(?!#)/.exec(draft.chunks[chunk]?.text.slice(span.start, span.end) ?? '')?.[0]
  return marks?.length === level && wanted < level ? {at: {chunk, start: span.start, end: span.start + level - wanted}, newText: ''} : null
}
