// What `explain` says of a rule, check, concept, capability, framework, or item of the guidance that is none of these: plain data, in the order of the JSON contract.

export type ExplanationKind = 'rule' | 'check' | 'concept' | 'capability' | 'framework' | 'guidance'

/** A sentence that shows what is meant, and what the tool makes of it. */
export interface ExplanationExample {
  readonly text: string
  /** True: it is caught (a rule) or counts as evidence (the others); false: it is left alone. */
  readonly counts: boolean
  /** Why, or null where the sentence says it. */
  readonly note: string | null
}

export interface Explanation {
  readonly id: string
  readonly kind: ExplanationKind
  readonly title: string
  /** Title of what it rests on; `house judgement` where it is ours. */
  readonly source: string
  /** Edition or date of the source, or null. */
  readonly edition: string | null
  /** How far the source was verified, in the words of the catalogue, or null. */
  readonly verification: string | null
  /** The same in a reader's words: how far the source was read. */
  readonly read: string | null
  /** Why the tool leaves it out, where it does; else null. */
  readonly leftOut: string | null
  /** Where the source is, or null. */
  readonly url: string | null
  /** What it looks for, one or more sentences. */
  readonly asks: string
  /** Ids to read on with: the guidance of a rule, the concepts of a capability, the capabilities of a concept. */
  readonly related: readonly string[]
  readonly examples: readonly ExplanationExample[]
}

/** What can be explained, for somebody to choose from. */
export type Explainable = Pick<Explanation, 'id' | 'kind' | 'title'>

/** Nothing has that id; the nearest known ones, best first. */
export interface UnknownId {
  readonly nearest: readonly string[]
}
