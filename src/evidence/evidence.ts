// What a draft evidences, sentence by sentence.
import type {Span} from '../draft/draft.js'

export type Voice = 'why' | 'how' | 'what' | 'none'

/** 1 stated, 2 shown (who, or by what mechanism), 3 measured (number, date or money). */
export type Grade = 1 | 2 | 3

/** Spans are in the chunk's text. */
export interface Evidence {
  readonly concept: string
  readonly grade: Grade
  /** Index in `Draft.chunks` and in `Chunk.blocks`. */
  readonly chunk: number
  readonly block: number
  /** The sentence (or cell, or item) that shows it. */
  readonly span: Span
  /** That sentence in the block's text; null for what is declared. */
  readonly sentence: Span | null
  /** The words that made it. */
  readonly words: readonly Span[]
  /** What would lift the grade, for a person to read; null at grade 3. */
  readonly raise: string | null
  /** `declared`: stated by the writer in a comment. */
  readonly source: 'found' | 'declared'
  /** Capability id of a declared piece; null otherwise. */
  readonly capability: string | null
}

/** An organisation (or a class of them) named in the draft. */
export interface Mention {
  /** As written, white space folded. */
  readonly name: string
  /** The full name where this is a short form introduced earlier ("NCT", "the Trust"), else `name`. */
  readonly fullName: string
  /** PAR id of its class, or null. */
  readonly class: string | null
  /** The draft's own author ("the Partnership", the organisation in the title). */
  readonly self: boolean
  readonly chunk: number
  readonly block: number
  readonly span: Span
  /** It stands as the subject or agent of an action, or has a role said in the same sentence. */
  readonly acts: boolean
}

/** The voice of one block of prose. */
export interface BlockVoice {
  readonly voice: Voice
  readonly chunk: number
  readonly block: number
  readonly span: Span
}
