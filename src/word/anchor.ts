// Which words of the document's text a comment goes to.
import {hasWords, type Paragraph} from './paragraph.js'
import {isCaption, type WordDraft} from './read-word.js'

/** From a place in one paragraph to a place in the same or a later one. */
export interface Anchor {
  readonly from: {readonly paragraph: Paragraph, readonly at: number}
  readonly to: {readonly paragraph: Paragraph, readonly at: number}
}

/** The words at [start, end) of the Markdown, or the nearest; null where the document has none. */
export function anchorOf(draft: WordDraft, start: number, end: number): Anchor | null {
  const stretches = draft.markdown.from(start, end)
  const words = stretches.filter(stretch => stretch.paragraph.text.slice(stretch.start, stretch.end).trim() !== '')
  const [first, last] = [words[0], words.at(-1)]
  if (first && last && first.paragraph.note === null && last.paragraph.note === null) {
    return {from: {paragraph: first.paragraph, at: first.start}, to: {paragraph: last.paragraph, at: last.end}}
  }
  const label = (first ?? stretches[0])?.paragraph.note ?? null
  if (label !== null) return referring(draft, label)
  const picture = stretches[0]?.paragraph
  if (picture) return whole(captionOf(draft, picture) ?? (hasWords(picture) ? picture : undefined) ?? neighbour(draft, picture))
  return whole(draft.markdown.nearest(start, ({note, text}) => note === null && text.trim() !== '')?.paragraph)
}

function whole(paragraph: Paragraph | undefined): Anchor | null {
  if (!paragraph) return null
  const {text} = paragraph
  return {from: {paragraph, at: text.length - text.trimStart().length}, to: {paragraph, at: text.trimEnd().length}}
}

/** The sentence that carries the reference to a note. */
function referring(draft: WordDraft, label: string): Anchor | null {
  const note = draft.notes.get(label)
  if (!note) return null
  const {paragraph, offset} = note
  // A note in a note is answered for by the one that it is in.
  if (paragraph.note !== null) return paragraph.note === label ? null : referring(draft, paragraph.note)
  const before = paragraph.text.slice(0, offset).trimEnd()
  if (before === '') return whole(hasWords(paragraph) ? paragraph : neighbour(draft, paragraph))
  const ends = [...before.matchAll(/[.!?][”’"')\]]*\s+(?=[“‘"'([]*[\p{Lu}\p{N}])/gu)]
  const last = ends.at(-1)
  const start = last ? last.index + last[0].length : before.length - before.trimStart().length
  return {from: {paragraph, at: start}, to: {paragraph, at: before.length}}
}

/** The caption of a picture: under it, or over it. */
function captionOf(draft: WordDraft, picture: Paragraph): Paragraph | undefined {
  const at = draft.paragraphs.indexOf(picture)
  return [draft.paragraphs[at + 1], draft.paragraphs[at - 1]].find(one => one && one.note === null && hasWords(one) && isCaption(one))
}

/** The nearest paragraph of the text with words, the one before it first. */
function neighbour(draft: WordDraft, paragraph: Paragraph): Paragraph | undefined {
  const at = draft.paragraphs.indexOf(paragraph)
  for (let step = 1; step < draft.paragraphs.length; step++) {
    const found = [draft.paragraphs[at - step], draft.paragraphs[at + step]].find(one => one && one.note === null && hasWords(one))
    if (found) return found
  }
  return undefined
}
