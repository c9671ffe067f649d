// A rule turns a Reading into findings. It knows nothing else: no other rule, no editor, no disk.
import type {Check} from '../checks/check.js'
import type {CapabilityCoverage} from '../coverage/coverage.js'
import type {Chunk, Draft, Place} from '../draft/draft.js'
import type {BlockVoice, Evidence, Mention} from '../evidence/evidence.js'
import type {Partner} from '../partners/ledger.js'
import type {Recognition} from '../profiles/recognise.js'
import type {ChunkEvidence} from '../evidence/read-chunk.js'
import type {Profile} from '../profiles/profile.js'
import type {Settings, Severity} from '../settings/settings.js'
import type {Priority} from '../thread/thread.js'

/** A draft with everything read out of it: what rules judge and views show. Lists of evidence are in the order of the text. */
export interface Reading {
  readonly draft: Draft
  readonly settings: Settings
  readonly recognition: Recognition
  readonly profile: Profile
  /** The draft's own date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null when it gives none. */
  readonly date: string | null
  readonly evidence: readonly Evidence[]
  readonly voices: readonly BlockVoice[]
  readonly mentions: readonly Mention[]
  readonly checks: readonly Check[]
  readonly coverage: readonly CapabilityCoverage[]
  readonly thread: readonly Priority[]
  readonly partners: readonly Partner[]
  /** One a chunk, for rules that judge chunk by chunk. */
  readonly chunks: readonly ChunkEvidence[]
}

/** What a rule may look at for one chunk: nothing of the rest of the draft but the headings above it. */
export interface ChunkReading {
  readonly chunk: Chunk
  /** Index in `Draft.chunks`: for `Place.chunk` only, never for judgement. */
  readonly index: number
  /** Titles of the headings above a block, the outermost first. */
  readonly pathAt: (block: number) => readonly string[]
  readonly profile: Profile
  readonly evidence: ChunkEvidence['evidence']
  readonly voices: ChunkEvidence['voices']
  readonly mentions: ChunkEvidence['mentions']
}

export interface Edit {
  readonly at: Place
  readonly newText: string
}

export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** One thing to look at, before severity and rank are settled. */
export interface Finding {
  /** Two clauses, at most 100 characters: what is there: what to do. */
  readonly message: string
  /** Inside one block. */
  readonly at: Place
  /** How soon a policy reviewer would raise it, 0 to 100, 100 first; absent: the rule's own weight. */
  readonly weight?: number
  /** Less sure, or of less weight, than the rule's others: info, unless a person gave the rule another severity. */
  readonly hint?: boolean
  /** As `Rule.fault`, where it differs for this one. */
  readonly fault?: string
  readonly related?: readonly {readonly message: string; readonly at: Place}[]
  readonly fixes?: readonly Fix[]
  /** Id of the narrative section that answers this one, where a rule's findings have several; else the sections say which rules they answer. */
  readonly section?: string
}

export const packs = ['purpose', 'outcomes', 'partners', 'co-production', 'thread', 'leadership', 'guidance', 'plain-english', 'structure', 'review'] as const
export type Pack = typeof packs[number]

/** A JSON Schema fragment for one option: checks it, documents it, gives its default. */
export interface OptionSchema {
  /** `array`: a list of texts. */
  readonly type: 'integer' | 'boolean' | 'string' | 'array'
  readonly default: number | boolean | string | readonly string[]
  readonly description: string
  /** Of an `array`, what may stand in it. */
  readonly items?: {readonly type: 'string', readonly pattern: '\\S'}
  readonly minimum?: number
  readonly maximum?: number
}
export type Options = Readonly<Record<string, OptionSchema>>
interface ValueOf {
  readonly integer: number
  readonly boolean: boolean
  readonly string: string
  readonly array: readonly string[]
}
export type Values<O extends Options> = {readonly [K in keyof O]: ValueOf[O[K]['type']]}

/** What the comments in a draft switched off. */
export interface SuppressionUse {
  /** Ids of the rules that were run. */
  readonly ran: ReadonlySet<string>
  /** For each of `Draft.directives`, the ids of the rules of which it switched off a finding. */
  readonly used: readonly ReadonlySet<string>[]
}

export interface Rule<O extends Options = Options> {
  readonly id: string
  readonly pack: Pack
  /** One sentence, verb first ("Warn when …"), no full stop. */
  readonly summary: string
  readonly severity: Severity | 'off'
  /** A team wrote it, and set its severity. */
  readonly house?: boolean
  /** 0 to 100: where its findings stand when a reviewer has time for only ten. */
  readonly weight: number
  /** What it finds fault with, where other rules may too (`commitment`): of findings of one sentence with the same fault only the weightiest stands. */
  readonly fault?: string
  /** Ids of the guidance that it rests on, items (`COP-01`) or whole frameworks (`PAR`); none where the judgement is ours. */
  readonly guidance: readonly string[]
  readonly options?: O
  /** Judges one chunk; its findings stand as long as the chunk does. */
  perChunk?(reading: ChunkReading, options: Values<O>): Iterable<Finding>
  /** Judges the whole draft. */
  fold?(reading: Reading, options: Values<O>): Iterable<Finding>
  /** Judges the comments that switch findings off, once all other findings are known. */
  audit?(reading: Reading, use: SuppressionUse): Iterable<Finding>
}

/** Declare a rule. Exists for inference only. */
export function defineRule<const O extends Options>(rule: Rule<O>): Rule<O> {
  return rule
}
