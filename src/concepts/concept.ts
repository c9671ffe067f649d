// A concept: an idea that a sentence can evidence, as data. The pattern language is described in ../evidence/pattern.ts.

export interface Concept {
  readonly id: string
  readonly title: string
  /** What it looks for, one sentence for a person. */
  readonly asks: string
  /** Cues, each enough alone. */
  readonly strong: readonly string[]
  /** Cues of which a sentence needs two. */
  readonly weak?: readonly string[]
  /** Longer phrases that hold a cue's words in another sense ("long-term conditions"): a cue that overlaps one doesn't count. */
  readonly except?: readonly string[]
  /** Cues whose presence anywhere in the sentence means that it is no evidence. */
  readonly unless?: readonly string[]
  /** Cues that say by what mechanism: they lift the grade to 2. Actors, means ("by …", "through …") and dates count for every concept. */
  readonly mechanism?: readonly string[]
  /** `keep`: a negated cue counts all the same ("nobody should wait"). Default: it doesn't. */
  readonly negated?: 'keep'
  /** It counts in headings, table headers and titles too. */
  readonly anywhere?: true
  /** Words in an organisation's name count: everywhere else, a hospice's name tells of no care at the end of life. */
  readonly ofNames?: true
  /** What leaders "need" or "must" is no evidence of it, except in a leadership narrative. */
  readonly leaders?: true
  /** The best grade it can have: where a date or a figure is part of the statement ("over the next ten years") and measures nothing. */
  readonly highest?: 2
  /** What would lift the grade from 1 to 2 and from 2 to 3, for the writer: "say who …", "give a number …". */
  readonly raise: {readonly shown: string; readonly measured: string}
  /** Sentences of our own about invented places; one test holds them all. */
  readonly examples: {readonly caught: readonly string[]; readonly left: readonly string[]}
  /** Catalogue ids, or a source by title. */
  readonly sources: readonly string[]
}

/** Declare a concept. Exists for inference only. */
export function defineConcept(concept: Concept): Concept {
  return concept
}
