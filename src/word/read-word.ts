// A Word file → Markdown, and from any place in it back to the words of the file.
import {Numbering} from './numbering.js'
import {type Package} from './package.js'
import type {Paragraph} from './paragraph.js'
import {BlockReader, type Making} from './read-blocks.js'
import type {Story, Tracked} from './read-line.js'
import {MappedText} from './source-map.js'
import {Styles} from './styles.js'
import {WordError} from './word-error.js'
import {child, type Element} from './xml.js'

/** A note, and the place in the text that refers to it first. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly paragraph: Paragraph
  readonly offset: number
}

export interface WordDraft {
  readonly package: Package
  /** The name of the part that the text is in. */
  readonly main: string
  readonly styles: Styles
  readonly markdown: MappedText
  readonly paragraphs: readonly Paragraph[]
  readonly notes: ReadonlyMap<string, NoteReference>
  /** Tracked changes, which were read as if they had been accepted. */
  readonly tracked: Readonly<Tracked>
  /** Where the title stands in the Markdown; the first words where there is none; null where there are no words. */
  readonly title: {readonly start: number, readonly end: number} | null
}

/** @param main the part that the document is in @throws {WordError} */
export function readWord(file: Package, main: string): WordDraft {
  const root = file.tree(main)
  const body = child(root, 'w:body')
  if (root.name !== 'w:document' || !body) throw new WordError('no Word document inside, whatever its name says: save it as .docx')
  const related = (kind: string): Element | null => {
    const part = file.related(main, kind)
    return part === null ? null : file.tree(part)
  }
  const styles = new Styles(related('styles'))
  const tracked: Tracked = {insertions: 0, deletions: 0}
  const notes = new Map<string, NoteReference>()
  const labels = new Map<string, string>()
  const storyOf = (part: string): Story => ({
    styles, tracked,
    relationships: new Map(file.relationships(part).map(one => [one.id, one])),
    note: (kind, id, paragraph, offset) => {
      const known = labels.get(`${kind} ${id}`)
      if (known !== undefined) return known
      const label = String(notes.size + 1)
      labels.set(`${kind} ${id}`, label)
      notes.set(label, {kind, id, paragraph, offset})
      return label
    }
  })
  const making: Making = {out: new MappedText(), numbering: new Numbering(related('numbering'), styles), paragraphs: [], title: null}
  new BlockReader(making, storyOf(main), body, {part: main, note: null, indent: '', first: true}).read(body.children)
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = file.related(main, `${kind}s`)
    if (part !== null) readNotes(making, storyOf(part), {kind, part, root: file.tree(part), notes})
  }
  if (making.out.length > 0) making.out.raw('\n')
  return {package: file, main, styles, markdown: making.out, paragraphs: making.paragraphs, notes, tracked, title: making.title && {start: making.title.start, end: making.title.end}}
}

function readNotes(making: Making, story: Story, {kind, part, root, notes}: {
  readonly kind: string, readonly part: string, readonly root: Element, readonly notes: ReadonlyMap<string, NoteReference>
}): void {
  const elements = new Map(root.children.filter(one => one.name === `w:${kind}`).map(one => [one.attributes['w:id'] ?? '', one]))
  for (const [label, note] of notes) {
    const element = note.kind === kind ? elements.get(note.id) : undefined
    if (!element) continue
    making.out.raw(`${making.out.length > 0 ? '\n\n' : ''}[^${label}]: `)
    new BlockReader(making, story, element, {part, note: label, indent: '    ', first: true}).read(element.children)
  }
}

/** The part that the document is in. @throws {WordError} */
export function mainPart(file: Package): string {
  const main = file.related('', 'officeDocument') ?? (file.has('word/document.xml') ? 'word/document.xml' : null)
  if (main === null) throw new WordError('no Word document inside, whatever its name says: save it as .docx')
  return main
}

/** Whether a paragraph is a caption: by its style, or by how it begins. */
export function isCaption(paragraph: Paragraph): boolean {
  return paragraph.style === 'caption' || /^(?:figure|fig\.|chart|picture|image|photo|map|diagram|graph)\s*\d/i.test(paragraph.text.trim())
}
