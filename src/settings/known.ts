// What a settings file may name. Handed in, because settings stand below rules, concepts and frameworks.
import type {HouseRule, Severity} from './settings.js'

/** A rule's option, as a fragment of JSON Schema. */
export interface KnownOption {
  readonly type: 'integer' | 'boolean' | 'string' | 'array'
  readonly default: number | boolean | string | readonly string[]
  readonly items?: {readonly type: 'string', readonly pattern: '\\S'}
  readonly description: string
  readonly minimum?: number
  readonly maximum?: number
}

export interface KnownRule {
  readonly id: string
  readonly summary: string
  readonly severity: Severity | 'off'
  readonly options?: Readonly<Record<string, KnownOption>>
}

export interface Known {
  readonly rules: readonly KnownRule[]
  /** Ids of concepts. */
  readonly concepts: readonly string[]
  /** PAR ids. */
  readonly partnerClasses: readonly string[]
  /** What is wrong with a house phrase, in a few words of the form "what is there: what to do"; null when it can be read. */
  readonly phraseFault?: (phrase: string) => string | null
  /** The same for a phrase of a house rule, where only words and what may stand between them can be written. */
  readonly housePhraseFault?: (phrase: string) => string | null
  /** Whether a house rule finds something in a text. */
  readonly houseCatches?: (rule: HouseRule, text: string) => boolean
}
