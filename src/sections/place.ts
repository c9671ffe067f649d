// Where in a draft a narrative section belongs, and what has to be written there.
import type {Address, Block, Draft, Section} from '../draft/draft.js'
import type {NarrativeSection} from '../snippets/section.js'

export interface SectionPlace {
  /** In the draft's text. */
  readonly offset: number
  /** Of the heading to be written, as `Block.level`; null where the draft has the heading already. */
  readonly level: number | null
}

/** A longer heading tells a story of its own and names no part of the draft; one further down than this many levels speaks for a detail. */
const mostWordsOfHeading = 8, mostLevels = 3
/** Sections from here on speak of how the work is done, which an introduction does not. */
const firstOfHow = 60
const usualLevel = 2
/** `Block.level` of a bold line that serves as a heading. */
const boldLine = 7
const introduction = /^(?:introduction|foreword|welcome|overview|executive summary|summary|about (?:this|us)|background)\b/i
/** What stands before the text proper, and after it. */
const frontPage = /^(?:contents|table of contents|version control|document control|acknowledge?ments?|foreword|glossary)\b/i
const backPage = /^(?:append(?:ix|ices)|annex\w*|glossary|references|bibliography|acknowledge?ments?|notes|further information|contacts?|list of)\b/i

/**
 * Where a section belongs: under the heading that its words belong to; else, as a section of its own, before everything when it comes first,
 * after the section that it goes with, after the part of the draft with the finding that it answers, after the introduction when it speaks of
 * why and what, or at the end.
 * @param finding where the finding that it answers begins, as an offset in the draft's text
 */
export function placeFor(draft: Draft, section: NarrativeSection, finding: number | null = null): SectionPlace {
  const headed = headedOf(draft)
  const title = titleOf(headed)
  const rest = headed.filter(one => one !== title && nameOf(one).split(' ').length <= mostWordsOfHeading)
  const own = fitting(rest, section.belongs)
  if (own) return {offset: before(draft, draft.sections[draft.sections.indexOf(own) + 1]?.heading ?? null), level: null}
  if (section.first) {
    const next = headed.find(one => one !== title && ![one, ...above(draft, one)].some(each => frontPage.test(nameOf(each))))
    return {offset: before(draft, next?.heading ?? firstBlock(draft, title?.from)), level: next?.level ?? usualLevel}
  }
  const top = Math.min(...rest.map(one => one.level))
  const tops = rest.filter(one => one.level === top)
  const around = finding === null ? undefined : tops.find(one => before(draft, one.heading) <= finding && finding < before(draft, one.to))
  const beside = fitting(rest, section.near) ?? around ?? (section.order < firstOfHow ? introductionIn(tops) : undefined)
  if (beside) return {offset: before(draft, beside.to), level: beside.level}
  const last = tops.findLast(one => !backPage.test(nameOf(one)))
  return last ? {offset: before(draft, last.to), level: last.level} : {offset: draft.text.length, level: usualLevel}
}

/** The scaffold as it goes into the text at a place: with the heading that the place asks for, and blank lines around it. */
export function snippetAt(text: string, {offset, level}: SectionPlace, {body: [heading = '', ...rest]}: NarrativeSection): string {
  const words = heading.replace(/^#+ /, '')
  const lines = level === null ? rest : [level === boldLine ? `**${words}**` : `${'#'.repeat(level)} ${words}`, ...rest]
  const breaksBefore = lineBreaks(/\s*$/.exec(text.slice(Math.max(0, offset - farthest), offset))?.[0] ?? '')
  const breaksAfter = lineBreaks(/^\s*/.exec(text.slice(offset, offset + farthest))?.[0] ?? '')
  const ahead = text.slice(0, offset).trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaksBefore))
  const behind = text.slice(offset).trim() === '' ? '\n' : '\n'.repeat(Math.max(0, 2 - breaksAfter))
  return `${ahead}${lines.join('\n').trim()}${behind}`
}

/** How far, in characters, blank lines are looked for. */
const farthest = 200

function lineBreaks(space: string): number {
  return space.split('\n').length - 1
}

/** The sections that name parts of the draft: those with headings of its highest levels, and with bold lines for headings only where it has no others. */
function headedOf({sections}: Draft): Section[] {
  const levels = [...new Set(sections.filter(one => one.heading !== null).map(one => one.level))].sort((a, b) => a - b)
  const used = levels.filter(level => level !== boldLine || levels.length === 1).slice(0, mostLevels)
  return sections.filter(one => one.heading !== null && used.includes(one.level))
}

/** The sections that a section stands in. */
function above({sections}: Draft, {parent}: Section): Section[] {
  const found: Section[] = []
  for (let index = parent; index >= 0; index = sections[index]?.parent ?? -1) found.push(sections[index] as Section)
  return found
}

/** The last of the sections that introduce, where a draft begins with some. */
function introductionIn(tops: readonly Section[]): Section | undefined {
  const begins = tops.findIndex(one => !introduction.test(nameOf(one)) && !frontPage.test(nameOf(one)))
  return tops.slice(0, begins < 0 ? tops.length : begins).findLast(one => introduction.test(nameOf(one)))
}

/** The heading that names the whole draft: the first, when no other is above it and it names no part. */
function titleOf(headed: readonly Section[]): Section | undefined {
  const [first] = headed
  return first && !headed.some(one => one.level < first.level) && !introduction.test(nameOf(first)) && !frontPage.test(nameOf(first)) ? first : undefined
}

/** A heading's words without its number. */
function nameOf({title}: Section): string {
  return title.replace(/^[\s\d.():–—-]+/, '')
}

/** The first and highest section that one of the patterns fits, tried in their order. */
function fitting(sections: readonly Section[], patterns: readonly RegExp[]): Section | undefined {
  for (const pattern of patterns) {
    let best: Section | undefined
    for (const one of sections) if (pattern.test(nameOf(one)) && (!best || one.level < best.level)) best = one
    if (best) return best
  }
  return undefined
}

/** The first block of words, from an address on. */
function firstBlock({chunks}: Draft, from: Address = {chunk: 0, block: 0}): Address | null {
  for (let chunk = from.chunk; chunk < chunks.length; chunk++) {
    const block = (chunks[chunk]?.blocks ?? []).findIndex(({kind}, index) => (chunk > from.chunk || index >= from.block) && (kind === 'paragraph' || kind === 'cell'))
    if (block >= 0) return {chunk, block}
  }
  return null
}

/** Start of the line of a block, or of a comment above it that speaks of it; the end of the draft where there is no block. */
function before(draft: Draft, target: Address | null): number {
  let found = target && blockAt(draft, target)
  if (!target || !found) return draft.text.length
  let address = target
  for (let above = previous(draft, address); above; above = previous(draft, address)) {
    const block = blockAt(draft, above)
    if (block?.kind !== 'comment' || !block.text.includes('golden-thread-disable-next-line')) break
    address = above
    found = block
  }
  const start = (draft.offsets[address.chunk] ?? 0) + found.span.start
  return draft.text.lastIndexOf('\n', start - 1) + 1
}

function blockAt(draft: Draft, {chunk, block}: Address): Block | undefined {
  return draft.chunks[chunk]?.blocks[block]
}

function previous(draft: Draft, {chunk, block}: Address): Address | null {
  if (block > 0) return {chunk, block: block - 1}
  for (let index = chunk - 1; index >= 0; index--) {
    const count = draft.chunks[index]?.blocks.length ?? 0
    if (count > 0) return {chunk: index, block: count - 1}
  }
  return null
}
