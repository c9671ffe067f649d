// Findings → comments in a Word file, by changing nothing but the places where they go.
import {anchorOf} from './anchor.js'
import {addCommentsPart, addNames, addPerson, freeIds, freeParagraphIds, namingParts} from './comments-parts.js'
import {Marks} from './mark.js'
import {author} from './own-comments.js'
import type {Package} from './package.js'
import type {WordDraft} from './read-word.js'
import {spliced} from './splice.js'
import type {Styles} from './styles.js'
import {appended, writerFor, type Writer} from './write-xml.js'
import {escapeXml} from './xml.js'

export interface WordComment {
  /** Place in the Markdown. */
  readonly start: number
  readonly end: number
  /** What it says; the first paragraph stands out. */
  readonly paragraphs: readonly string[]
}

const initials = 'GT'

/** Writes the comments into `file`, a copy of the draft's, in which there must be none of ours. @param day of the review, `YYYY-MM-DD` @returns how many had a place */
export function writeComments(file: Package, draft: WordDraft, comments: readonly WordComment[], day: string): number {
  const {main, styles} = draft
  const [xml, root] = [file.text(main), file.tree(main)]
  const writer = writerFor(root)
  const marks = new Marks(xml)
  const ids = freeIds(file, main)
  const placed: {readonly comment: WordComment, readonly id: string}[] = []
  for (const comment of comments) {
    const anchor = anchorOf(draft, comment.start, comment.end)
    if (!anchor) continue
    const id = ids.next().value
    const reference = writer.tag('w:r', {}, style(writer, 'w:rPr', 'w:rStyle', 'CommentReference', styles) + writer.tag('w:commentReference', {'w:id': id}))
    const [start, end] = [writer.tag('w:commentRangeStart', {'w:id': id}), writer.tag('w:commentRangeEnd', {'w:id': id}) + reference]
    if (marks.add(anchor, start, end)) placed.push({comment, id})
  }
  if (placed.length === 0) return 0
  const naming = namingParts(file, main)
  const paragraphIds = naming.length > 0 ? freeParagraphIds(file, main, placed.length) : []
  const target = file.related(main, 'comments') ?? addCommentsPart(file, main)
  file.set(main, spliced(xml, marks.splices()))
  const [commentsXml, commentsRoot] = [file.text(target), file.tree(target)]
  const commentWriter = writerFor(commentsRoot)
  const written = placed.map(({comment: {paragraphs}, id}, index) => commentElement(commentWriter, styles, paragraphs, {id, day, paragraphId: paragraphIds[index] ?? null}))
  file.set(target, spliced(commentsXml, [appended(commentsXml, commentsRoot, written.join(''))]))
  addNames(file, naming, paragraphIds)
  addPerson(file, main)
  return placed.length
}

function commentElement(writer: Writer, styles: Styles, paragraphs: readonly string[], {id, day, paragraphId}: {readonly id: string, readonly day: string, readonly paragraphId: string | null}): string {
  const content = paragraphs.map((text, index) => {
    const reference = index > 0 ? '' : writer.tag('w:r', {}, style(writer, 'w:rPr', 'w:rStyle', 'CommentReference', styles) + writer.tag('w:annotationRef', {}))
    const run = writer.tag('w:r', {}, (index > 0 ? '' : writer.tag('w:rPr', {}, writer.tag('w:b', {}))) + writer.tag('w:t', {'xml:space': 'preserve'}, escapeXml(text)))
    // Other parts know a comment by its last paragraph.
    const own: Record<string, string> = paragraphId !== null && index === paragraphs.length - 1 ? {'w14:paraId': paragraphId} : {}
    return writer.tag('w:p', own, style(writer, 'w:pPr', 'w:pStyle', 'CommentText', styles) + reference + run)
  })
  return writer.tag('w:comment', {'w:id': id, 'w:author': author, 'w:date': `${day}T00:00:00Z`, 'w:initials': initials}, content.join(''))
}

/** Properties that name one of Word's own styles, where the document has it. */
function style(writer: Writer, properties: string, name: string, id: string, styles: Styles): string {
  return styles.has(id) ? writer.tag(properties, {}, writer.tag(name, {'w:val': id})) : ''
}
