// A published list of capabilities or requirements, as data.

export interface Capability {
  /** The catalogue's id: `SKL-01`. */
  readonly id: string
  readonly title: string
  /** What a draft should show, one sentence in our words. */
  readonly asks: string
  /** Ids of the concepts that evidence it. */
  readonly concepts: readonly string[]
  /** How far the source was verified, in the words of the catalogue. */
  readonly verification: string
}

export interface Framework {
  /** The catalogue's prefix: `SKL`. */
  readonly id: string
  readonly title: string
  readonly source: {readonly title: string; readonly url: string | null; readonly edition: string}
  readonly capabilities: readonly Capability[]
}

/** Declare a framework. Exists for inference only. */
export function defineFramework(framework: Framework): Framework {
  return framework
}
