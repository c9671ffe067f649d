// What is read of a paragraph: its text, and where in the XML each piece of it stands.
import type {Element} from './xml.js'

/** Part of a paragraph's text that comes from one element. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly run: Element
  /** `w:t`, or what stands for one letter, such as `w:tab`. */
  readonly element: Element
}

export interface Paragraph {
  readonly part: string
  readonly element: Element
  /** Its style's name in lower case, empty where it has none. */
  readonly style: string
  /** The label of the footnote that it is in, or null. */
  readonly note: string | null
  text: string
  readonly pieces: Piece[]
}

export type Mark =
  | {readonly kind: 'link', readonly at: number, readonly url: string}
  | {readonly kind: 'link-end', readonly at: number, readonly url: string}
  | {readonly kind: 'note', readonly at: number, readonly label: string}
  | {readonly kind: 'picture', readonly at: number, readonly alt: string, readonly target: string, readonly paragraph: Paragraph, readonly offset: number}

/** What becomes one block of Markdown: a paragraph, or several where the marks between them are deleted. */
export interface Line {
  /** A line break is `\n`; all other white space stands for itself or is a space. */
  text: string
  /** Which stretches of `text` come from where, in order. */
  readonly sources: {readonly at: number, readonly paragraph: Paragraph, readonly start: number}[]
  /** In order. */
  readonly marks: Mark[]
  /** How many letters are bold, of how many. */
  bold: number
  letters: number
}

export const emptyLine = (): Line => ({text: '', sources: [], marks: [], bold: 0, letters: 0})

/** Adds to both the paragraph's text and the line's. `shown`: as long as `value`. */
export function addText(line: Line, paragraph: Paragraph, value: string, shown: string, isBold: boolean, place: Pick<Piece, 'run' | 'element'>): void {
  const start = paragraph.text.length
  paragraph.text += value
  paragraph.pieces.push({start, end: start + value.length, ...place})
  const last = line.sources.at(-1)
  if (!last || last.paragraph !== paragraph || last.start + line.text.length - last.at !== start) line.sources.push({at: line.text.length, paragraph, start})
  line.text += shown
  const letters = shown.replace(/\s+/g, '').length
  line.letters += letters
  if (isBold) line.bold += letters
}

/** Ends a link; one with no words in it is taken out. */
export function endLink(line: Line): void {
  const opening = line.marks.findLastIndex(mark => mark.kind === 'link')
  const mark = line.marks[opening]
  if (mark?.kind !== 'link' || line.marks.slice(opening).some(one => one.kind === 'link-end')) return
  if (line.text.slice(mark.at).trim() === '') line.marks.splice(opening, 1)
  else line.marks.push({kind: 'link-end', at: line.text.length, url: mark.url})
}

export const hasWords = (paragraph: Paragraph): boolean => /[\p{L}\p{N}]/u.test(paragraph.text)
