// Headings, and bold lines that serve as headings, to the sections under them.
import type {Address, Block, Chunk, FrontMatter, Section} from './draft.js'

interface Open {
  title: string
  level: number
  path: readonly string[]
  parent: number
  heading: Address | null
  from: Address
  to: Address
}

/** The sections of a draft, in order; the first is what stands before the first heading. */
export function findSections(chunks: readonly Chunk[]): Section[] {
  const end: Address = {chunk: chunks.length, block: 0}
  const sections: Open[] = []
  // Indices of the sections that are open, outermost first.
  const open: number[] = []
  // Sections whose heading was the last block seen.
  let fresh: Open | null = null
  const begin = (title: string, level: number, heading: Address | null): void => {
    const parent = open[open.length - 1] ?? -1
    const path = parent < 0 || level === 0 ? [] : sections[parent]!.path
    fresh = {title, level, path: level === 0 ? [] : [...path, title], parent: level === 0 ? -1 : parent, heading, from: end, to: end}
    open.push(sections.push(fresh) - 1)
  }
  begin('', 0, null)
  for (const [chunk, {blocks}] of chunks.entries()) {
    for (const [block, candidate] of blocks.entries()) {
      const address = {chunk, block}
      if (fresh) {
        (fresh as Open).from = address
        fresh = null
      }
      if (!opensSection(candidate)) continue
      while (open.length > 0 && sections[open[open.length - 1]!]!.level >= candidate.level) sections[open.pop()!]!.to = address
      // The level-0 section holds no other.
      if (open.length === 1 && open[0] === 0) sections[open.pop()!]!.to = address
      begin(candidate.text.replaceAll('\n', ' '), candidate.level, address)
    }
  }
  return sections
}

const opensSection = (block: Block): boolean => block.level > 0 && block.quote === 0 && block.list === null && block.footnote === null

/** Of the front matter; else of the first heading of the highest level; else of a bold line that opens the draft; else ''. */
export function findTitle(frontMatter: FrontMatter, sections: readonly Section[], chunks: readonly Chunk[]): string {
  if (frontMatter.title !== null) return frontMatter.title
  let best: Section | undefined
  for (const section of sections) if (section.level > 0 && section.level < 7 && (!best || section.level < best.level)) best = section
  if (best) return best.title
  for (const {blocks} of chunks) {
    const first = blocks.find(({kind}) => kind !== 'code' && kind !== 'comment')
    if (first) return first.level === 7 ? first.text : ''
  }
  return ''
}
