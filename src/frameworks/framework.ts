// A published list of capabilities or requirements, as data.

export interface Source {
  readonly title: string
  readonly url: string | null
  /** Its year or date, as the source gives it. */
  readonly edition: string
}

export interface Capability {
  /** The catalogue's id: `SKL-01`. */
  readonly id: string
  readonly title: string
  /** What a draft should show, one sentence in our words. */
  readonly asks: string
  /** Ids of the concepts that evidence it. */
  readonly concepts: readonly string[]
  /** Classes of partner (PAR ids): of its concepts about partners, only sentences that name one of these count. */
  readonly partnerClasses?: readonly string[]
  /** How far the source was verified, in the words of the catalogue. */
  readonly verification: string
  /** What this item rests on, where that isn't the framework's own source. */
  readonly source?: Source
  /** An Act asks for it: only such an item carries "must". */
  readonly must?: true
  /** The day from which it was there to be followed, `YYYY-MM-DD`: no draft written before is asked for it. */
  readonly since?: string
}

export interface Framework {
  /** The catalogue's prefix: `SKL`. */
  readonly id: string
  readonly title: string
  /** What to know before reading it, where the titles don't say it: a sentence or two. */
  readonly note?: string
  readonly source: Source
  /** A list of what a kind of document is asked to hold, rather than of what leaders can do: its absences are `missing-requirement`'s. */
  readonly requirements?: true
  readonly capabilities: readonly Capability[]
}

/** Declare a framework. Exists for inference only. */
export function defineFramework(framework: Framework): Framework {
  return framework
}
