// What the editor and the worker for Word files say to each other: one question, one answer.
import type {WordComment, WordFile} from '../word/index.js'

export type WordRequest =
  | {readonly kind: 'read', readonly bytes: Uint8Array}
  /** @see WordFile.withComments */
  | {readonly kind: 'write', readonly bytes: Uint8Array, readonly comments: readonly WordComment[], readonly day: string}
  /** Whether nobody has changed the file since we wrote comments into it. */
  | {readonly kind: 'is-ours', readonly bytes: Uint8Array}

/** What is known of a Word file without holding it. */
export interface WordText extends Pick<WordFile, 'markdown' | 'title' | 'tracked'> {
  /** How its tracked changes were read, for a person; null where it has none. */
  readonly aboutTracked: string | null
}

export interface WordAnswers {
  readonly read: WordText
  readonly write: Uint8Array
  readonly 'is-ours': boolean
}

export type WordResponse =
  /** The worker has loaded. */
  | {readonly kind: 'ready'}
  | {readonly kind: 'answer', readonly answer: WordAnswers[keyof WordAnswers]}
  /** The file can't be read, for a reason that is the file's. One line that says what to do. */
  | {readonly kind: 'refused', readonly message: string}
  /** A fault of this program. */
  | {readonly kind: 'failed', readonly message: string}
