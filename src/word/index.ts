// Word in, Word comments out. Bytes in, bytes out: knows no disk, no clock and no review.
import type {Origin} from '../review-data.js'
import {Package} from './package.js'
import {mainPart, readWord, type WordDraft} from './read-word.js'
import {isSealed, seal} from './seal.js'
import {strip} from './strip.js'
import {WordError} from './word-error.js'
import {writeComments, type WordComment} from './write-comments.js'
import type {Tracked} from './read-line.js'

export type {WordComment} from './write-comments.js'
export {WordError} from './word-error.js'

/** A Word file as a draft. */
export interface WordFile {
  /** What to review. */
  readonly markdown: string
  /** Tracked changes, which are read as if they had been accepted. */
  readonly tracked: Readonly<Tracked>
  /** Where the title stands in the Markdown, or the first words; null where there are no words. */
  readonly title: {readonly start: number, readonly end: number} | null
  /** Where [start, end) of the Markdown stands in the file, or what is nearest to it; null where the file has no words. */
  origin(start: number, end: number): Origin | null
  /** The file with these comments, and none of ours besides. @param day of the review, `YYYY-MM-DD` */
  withComments(comments: readonly WordComment[], day: string): Uint8Array
}

/** Reads a .docx. Our own comments in it are left out from the start. @throws {WordError} */
export function openWord(bytes: Uint8Array): WordFile {
  const file = Package.read(bytes)
  const main = mainPart(file)
  strip(file, main)
  const draft = readWord(file, main)
  return {
    markdown: draft.markdown.text, tracked: draft.tracked, title: draft.title,
    origin: (start, end) => originOf(draft, start, end),
    withComments: (comments, day) => {
      const copy = file.copy()
      if (writeComments(copy, draft, comments, day) > 0) seal(copy, draft.main)
      return copy.bytes()
    }
  }
}

/** Whether this is a file with comments just as `withComments` made it: nobody has changed it since. Never throws. */
export function isOurs(bytes: Uint8Array): boolean {
  try {
    const file = Package.read(bytes)
    return isSealed(file, mainPart(file))
  } catch (error) {
    if (error instanceof WordError) return false
    throw error
  }
}

/** The file without our comments; the same bytes where it has none. @throws {WordError} */
export function stripComments(bytes: Uint8Array): Uint8Array {
  const file = Package.read(bytes)
  return strip(file, mainPart(file)) ? file.bytes() : bytes
}

function originOf(draft: WordDraft, start: number, end: number): Origin | null {
  const found = draft.markdown.from(start, end)
  const first = found.find(one => one.end > one.start) ?? found[0]
  if (!first) {
    const near = draft.markdown.nearest(start, () => true)
    return near && {part: near.paragraph.part, paragraph: near.paragraph.element.ordinal, start: near.start, end: near.end}
  }
  const {paragraph} = first
  const last = found.findLast(one => one.paragraph === paragraph)!
  return {part: paragraph.part, paragraph: paragraph.element.ordinal, start: first.start, end: Math.max(first.end, last.end)}
}
