// Which comments of a file are ours.
import type {Package} from './package.js'
import type {Element} from './xml.js'

export const author = 'Golden Thread'

export interface OwnComments {
  /** The part that comments are in, or null. */
  readonly part: string | null
  readonly comments: readonly Element[]
  /** Their ids in the text. */
  readonly ids: ReadonlySet<string>
  /** Ids of the paragraphs in them, in capitals: other parts name them so. */
  readonly paragraphs: ReadonlySet<string>
}

/** The comments by “Golden Thread”; those of everybody else, answers to ours too, are theirs. */
export function ownComments(file: Package, main: string): OwnComments {
  const part = file.related(main, 'comments')
  const comments = part === null ? [] : file.tree(part).children.filter(one => one.name === 'w:comment' && one.attributes['w:author'] === author)
  const paragraphs = comments.flatMap(comment => inside(comment, 'w:p')).flatMap(paragraph => paragraph.attributes['w14:paraId']?.toUpperCase() ?? [])
  return {part, comments, ids: new Set(comments.map(comment => comment.attributes['w:id'] ?? '')), paragraphs: new Set(paragraphs)}
}

/** All elements of these names inside another, in order. */
export function inside(element: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  const visit = (one: Element): void => {
    if (names.includes(one.name)) found.push(one)
    one.children.forEach(visit)
  }
  element.children.forEach(visit)
  return found
}
