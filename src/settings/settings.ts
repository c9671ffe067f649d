// What a person can set, as the engine takes it.

export type Severity = 'error' | 'warning' | 'info'

export const profileIds = [
  'integrated-care-strategy', 'strategic-commissioning-plan', 'neighbourhood-health-plan', 'health-and-wellbeing-strategy',
  'delivery-plan', 'leadership-narrative', 'other-strategy'
] as const
export type ProfileId = typeof profileIds[number]

export interface RuleSetting {
  /** Absent: the rule's own severity. */
  readonly severity?: 'off' | Severity
  readonly options?: Readonly<Record<string, unknown>>
}

/** A partner that the team has told us of. */
export interface HousePartner {
  readonly name: string
  /** PAR id, or null when not said. */
  readonly class: string | null
  readonly also: readonly string[]
}

/** A body that has ended, as the team has told us. */
export interface HouseSuccessor {
  readonly name: string
  readonly also: readonly string[]
  /** Who does its work now. */
  readonly successor: string
  /** The first day without it, `YYYY-MM-DD`. */
  readonly since: string
}

/** What the sections of a team's drafts are about. */
export const sectionKinds = ['priorities', 'why', 'outcomes'] as const
/** Titles of sections that a team keeps its priorities, its why or its outcomes under, whatever its capitals. */
export type SectionNames = Readonly<Record<typeof sectionKinds[number], readonly string[]>>
export const noSections: SectionNames = {priorities: [], why: [], outcomes: []}

/** A rule of a team's own, as data. */
export interface HouseRule {
  /** `house/` and a name. */
  readonly id: string
  readonly message: string
  /** In the pattern language of `src/concepts/`, words only: any one of them in a sentence is a finding. */
  readonly phrases: readonly string[]
  /** A sentence with one of these is left alone. */
  readonly unless: readonly string[]
  readonly severity: 'off' | Severity
  /** For a person who asks why, or null. */
  readonly why: string | null
  /** Sentences that it finds something in, and sentences that it leaves alone. */
  readonly catches: readonly string[]
  readonly leaves: readonly string[]
}

export interface Settings {
  /** Given on the command line: wins over the front matter, and switches recognition off. */
  readonly profileOption: ProfileId | null
  /** From the settings file for this path: the front matter wins over it. */
  readonly profileConfig: ProfileId | null
  /** Why the document's name says that it is no draft, for a person to read, or null. A profile that is given for it wins. */
  readonly otherFile: string | null
  /** The day of the review, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly partners: readonly HousePartner[]
  readonly successors: readonly HouseSuccessor[]
  /** Abbreviation → what it stands for; these need no definition in the draft. */
  readonly abbreviations: Readonly<Record<string, string>>
  /** Concept id → house phrases that evidence it, in the pattern language of `src/concepts/`. */
  readonly concepts: Readonly<Record<string, readonly string[]>>
  readonly sections: SectionNames
  readonly houseRules: readonly HouseRule[]
}

/** Settings of a draft that nobody has set anything for. `asOf` is a day, `YYYY-MM-DD`. */
export function defaultSettings(asOf: string): Settings {
  return {profileOption: null, profileConfig: null, otherFile: null, asOf, rules: {}, partners: [], successors: [], abbreviations: {}, concepts: {}, sections: noSections, houseRules: []}
}
