// The blocks of a document, its text boxes and notes → Markdown.
import type {Numbering} from './numbering.js'
import {emptyLine, hasWords, type Line, type Paragraph} from './paragraph.js'
import {LineReader, type Story} from './read-line.js'
import {readRows} from './read-table.js'
import type {MappedText} from './source-map.js'
import {child, valueOf, type Element} from './xml.js'
import {isEmpty, writeLine} from './write-line.js'

/** Longer than this, what is bold and numbered is a paragraph, not a heading. */
const longestHeading = 150

/** What is being made: shared by the body, the notes and all that is in them. */
export interface Making {
  readonly out: MappedText
  readonly numbering: Numbering
  /** All that were read, in order. */
  readonly paragraphs: Paragraph[]
  /** Where the title stands in the Markdown, or what comes closest to one. */
  title: {readonly start: number, readonly end: number, readonly rank: number} | null
}

interface OpenList {
  readonly ordered: boolean
  /** Of its marker, with the space behind it. */
  readonly width: number
}

/** Writes one story: the body, or a note. */
export class BlockReader {
  readonly #making: Making
  readonly #story: Story
  readonly #part: string
  readonly #note: string | null
  readonly #lines: LineReader
  /** Before each line but the first. */
  readonly #indent: string
  #lists: OpenList[] = []
  /** The last block was an item of a list. */
  #afterItem = false
  #first: boolean
  /** The heading of a list of contents goes where the list has gone: it is written when something else stands under it. */
  #held: (() => void) | null = null
  readonly #counts = new Map<string, number>()

  /** @param place `indent` of what belongs to a note; `first`: what is written begins where `out` ends */
  constructor(making: Making, story: Story, root: Element, place: {readonly part: string, readonly note: string | null, readonly indent: string, readonly first: boolean}) {
    this.#making = making
    this.#story = story
    this.#part = place.part
    this.#note = place.note
    this.#indent = place.indent
    this.#first = place.first
    this.#lines = new LineReader(root, story)
  }

  /** Reads blocks in their order. */
  read(blocks: readonly Element[]): void {
    let line: Line | null = null
    const boxes: Element[] = []
    const flush = (element: Element): void => {
      if (!line) return
      this.#paragraph(element, line)
      line = null
      for (const box of boxes.splice(0)) this.read(box.children)
    }
    let last: Element | null = null
    for (const block of flat(blocks)) {
      if (block.name === 'w:p') {
        line ??= emptyLine()
        boxes.push(...this.#lines.read(this.#open(block), line))
        last = block
        // Where the mark at its end is deleted, a paragraph goes on in the next.
        const mark = child(child(block, 'w:pPr'), 'w:rPr')
        if (child(mark, 'w:ins')) this.#story.tracked.insertions++
        if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) this.#story.tracked.deletions++
        else flush(block)
      } else if (block.name === 'w:tbl') {
        if (last) flush(last)
        this.#table(block)
      }
    }
    if (last) flush(last)
  }

  #open(element: Element): Paragraph {
    const style = this.#story.styles.name(valueOf(child(child(element, 'w:pPr'), 'w:pStyle')))
    const paragraph: Paragraph = {part: this.#part, element, style, note: this.#note, text: '', pieces: []}
    this.#making.paragraphs.push(paragraph)
    return paragraph
  }

  #paragraph(element: Element, line: Line): void {
    const style = this.#story.styles.name(valueOf(child(child(element, 'w:pPr'), 'w:pStyle')))
    // A list of contents says again what the headings say.
    if (isEmpty(line) || /^(?:toc\b|table of figures|contents heading)/.test(style)) return
    const level = this.#story.styles.heading(element)
    const held = this.#held
    this.#held = null
    if (isContents(line.text)) {
      this.#held = () => this.#block(element, line, style, level)
      return
    }
    if (level === 0) held?.()
    this.#block(element, line, style, level)
  }

  #block(element: Element, line: Line, style: string, level: number): void {
    if (level > 0) return this.#write(line, {before: `${'#'.repeat(level)} `, after: '', setting: 'heading', rank: style === 'title' ? 3 : titleRank(line, 1)})
    const item = this.#making.numbering.item(element)
    const bold = line.letters > 0 && line.bold === line.letters && !line.marks.some(mark => mark.kind === 'link')
    if (item && !item.outline && !(bold && item.ordered && line.text.length <= longestHeading)) return this.#item(line, item)
    this.#lists = []
    this.#write(line, {before: bold ? '**' : '', after: bold ? '**' : '', setting: 'paragraph', rank: bold ? titleRank(line, 0) : 0})
  }

  #item(line: Line, {list, level, ordered}: {readonly list: string, readonly level: number, readonly ordered: boolean}): void {
    const depth = Math.min(level, this.#lists.length)
    const count = (this.#counts.get(`${list} ${level}`) ?? 0) + 1
    this.#counts.set(`${list} ${level}`, count)
    for (let deeper = level + 1; deeper < 9; deeper++) this.#counts.delete(`${list} ${deeper}`)
    const other = this.#lists[depth] && this.#lists[depth].ordered !== ordered
    const indent = this.#lists.slice(0, depth).reduce((sum, open) => sum + open.width, 0)
    const marker = ordered ? `${count}. ` : '- '
    this.#lists = [...this.#lists.slice(0, depth), {ordered, width: marker.length}]
    this.#write(line, {before: marker, after: '', setting: 'paragraph', rank: 0, item: {indent, afterItem: !other}})
  }

  #write(line: Line, {before, after, setting, rank, item}: {
    readonly before: string, readonly after: string, readonly setting: 'paragraph' | 'heading', readonly rank: number
    readonly item?: {readonly indent: number, readonly afterItem: boolean}
  }): void {
    const {out} = this.#making
    if (setting === 'heading') this.#lists = []
    const indent = this.#indent + ' '.repeat(item?.indent ?? 0)
    this.#begin(item ? this.#afterItem && item.afterItem : false, indent)
    this.#afterItem = item !== undefined
    out.raw(before)
    const start = out.length
    writeLine(out, line, {setting, indent: indent + ' '.repeat(item ? before.length : 0), parts: !item && before === ''})
    this.#offerTitle(line, start, out.length, rank)
    out.raw(after)
  }

  /** The best so far: the first of its kind in the body. */
  #offerTitle(line: Line, start: number, end: number, rank: number): void {
    const {title} = this.#making
    if (this.#note === null && (!title || rank > title.rank) && line.sources.some(({paragraph}) => hasWords(paragraph))) this.#making.title = {start, end, rank}
  }

  #begin(tight: boolean, indent: string): void {
    if (!this.#first) this.#making.out.raw(tight ? '\n' : '\n\n')
    if (!this.#first) this.#making.out.raw(indent)
    this.#first = false
  }

  #table(table: Element): void {
    const rows = readRows(table, {flat, tracked: this.#story.tracked})
    this.#lists = []
    this.#held?.()
    this.#held = null
    // One column or one row is a frame around text, not a table.
    if (rows.length === 1 || rows.every(row => row.length === 1)) {
      for (const cell of rows.flat()) this.read(cell.blocks)
      this.#lists = []
      return
    }
    const lines = rows.map(row => row.map(cell => this.#cell(cell.blocks)))
    if (lines.every(row => row.every(cell => cell.every(({line}) => isEmpty(line))))) return
    const {out} = this.#making
    const columns = Math.max(...lines.map(row => row.length))
    this.#afterItem = false
    for (const [index, row] of lines.entries()) {
      if (index === 0) this.#begin(false, this.#indent)
      else out.raw(`\n${this.#indent}`)
      for (let column = 0; column < columns; column++) {
        out.raw(column === 0 ? '| ' : ' | ')
        const cell = (row[column] ?? []).filter(({line}) => !isEmpty(line))
        for (const [position, {line, item}] of cell.entries()) {
          if (position > 0) out.raw('<br>')
          if (item) out.raw('• ')
          writeLine(out, line, {setting: 'cell', indent: '', parts: false})
        }
      }
      out.raw(' |')
      if (index === 0) out.raw(`\n${this.#indent}|${' --- |'.repeat(columns)}`)
    }
  }

  /** The lines of a cell: those of tables and boxes in it too. */
  #cell(blocks: readonly Element[]): {readonly line: Line, readonly item: boolean}[] {
    return flat(blocks).flatMap(block => {
      if (block.name === 'w:tbl') return readRows(block, {flat, tracked: this.#story.tracked}).flat().flatMap(cell => this.#cell(cell.blocks))
      if (block.name !== 'w:p') return []
      const line = emptyLine()
      const boxes = this.#lines.read(this.#open(block), line)
      return [{line, item: this.#making.numbering.item(block) !== null}, ...boxes.flatMap(box => this.#cell(box.children))]
    })
  }
}

const isContents = (text: string): boolean => /^\s*(?:(?:table|list) of )?contents:?\s*$/i.test(text)

/** A title says more than “Contents” does, and stands near the beginning. */
const titleRank = (line: Line, otherwise: number): number => line.text.trim().split(/\s+/, 3).length === 3 ? 2 : otherwise

/** Blocks without what only wraps them. A list of contents in a frame of its own is left out. */
export function flat(blocks: readonly Element[]): Element[] {
  return blocks.flatMap(block => {
    switch (block.name) {
      case 'w:sdt': {
        const gallery = valueOf(child(child(child(block, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')) ?? ''
        return /table of contents/i.test(gallery) ? [] : flat(child(block, 'w:sdtContent')?.children ?? [])
      }
      case 'w:customXml': case 'w:ins': case 'w:moveTo': return flat(block.children)
      case 'mc:AlternateContent': return flat((child(block, 'mc:Choice') ?? child(block, 'mc:Fallback'))?.children ?? [])
      default: return [block]
    }
  })
}
