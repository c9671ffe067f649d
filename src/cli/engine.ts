// What the command line asks of the engine, handed in so that commands can be tried with another.
import type {Explanation, UnknownId} from '../explain-data.js'
import type {Review} from '../review-data.js'
import type {Known} from '../settings/known.js'
import type {Settings} from '../settings/settings.js'

/** What reads and writes Word files. */
export type Word = typeof import('../word/index.js')

export interface Engine {
  readonly version: string
  review(text: string, settings: Settings): Review
  explain(id: string): Explanation | UnknownId
  /** Loaded when a Word file is opened. */
  word(): Promise<Word>
  /** What a settings file may name. */
  readonly known: Known
  /** Framework id → its title. */
  readonly frameworks: ReadonlyMap<string, string>
  /** The address of a rule's page. */
  ruleUrl(rule: string): string
}
