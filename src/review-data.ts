// What people and programs see of a review: plain data that survives `structuredClone`. Keys stand in the order of the JSON contract.
import type {Answer, CheckId} from './checks/check.js'
import type {CapabilityCoverage} from './coverage/coverage.js'
import type {Range} from './draft/draft.js'
import type {Grade, Voice} from './evidence/evidence.js'
import type {ProfileId, Severity} from './settings/settings.js'
import type {Link} from './thread/thread.js'

export type {CapabilityCoverage} from './coverage/coverage.js'
export type {Range} from './draft/draft.js'

/** Who decided the profile: the command line, the draft itself, a settings file, the draft's title, or nobody. */
export type ProfileSource = 'option' | 'front-matter' | 'config' | 'title' | 'default'

/** Where words stand in a Word file. */
export interface Origin {
  /** The name of the part. */
  readonly part: string
  /** How many paragraphs (`w:p`) begin before it in the part. */
  readonly paragraph: number
  /** In the paragraph's text: without what is deleted or hidden, tabs and line breaks as one letter each. */
  readonly start: number
  readonly end: number
}

/** An item that has a place. */
interface Placed {
  readonly range: Range
  /** Of a Word file only, in a report: null where the file has no words. */
  readonly origin?: Origin | null
}

export interface ReviewCheck {
  readonly id: CheckId
  readonly answer: Answer
  /** Indexes in `Review.evidence`, what decided the answer first. */
  readonly evidence: readonly number[]
}

/** The voice of one block of prose. */
export interface ReviewVoice extends Placed {
  readonly voice: Voice
}

export interface ReviewEvidence extends Placed {
  readonly concept: string
  readonly grade: Grade
  /** The slice of the source at `range`, verbatim. */
  readonly text: string
  /** `declared`: stated by the writer in a comment. */
  readonly source: 'found' | 'declared'
  readonly because: {
    /** Where the words stand that made it. */
    readonly words: readonly Range[]
    /** What would lift the grade, for a person to read; null at grade 3. */
    readonly raise: string | null
  }
}

export interface ReviewRelated extends Placed {
  readonly message: string
}

export interface ReviewEdit extends Placed {
  readonly newText: string
}

export interface ReviewFix {
  readonly title: string
  readonly edits: readonly ReviewEdit[]
}

export interface ReviewFinding extends Placed {
  readonly rule: string
  readonly severity: Severity
  /** The order in which a policy reviewer would raise the findings, 1 first. */
  readonly rank: number
  /** Two clauses, at most 100 characters: what is there: what to do. */
  readonly message: string
  /** Inside one block. */
  readonly range: Range
  /** The rule's page. */
  readonly url: string
  readonly related: readonly ReviewRelated[]
  readonly fixes: readonly ReviewFix[]
  /** Switched off by a comment in the draft, with the reason given there (null when none was), or null. */
  readonly suppressed: null | {readonly reason: string | null}
  /** Rule, heading path, quoted text with white space folded, and its count in that section, hashed. */
  readonly fingerprint: string
  /** Id of the narrative section that answers it, where that depends on the finding. The editor offers it; the JSON report leaves it out. */
  readonly section?: string
}

/** One priority of the draft, and what it says on each link of the golden thread. */
export interface ReviewPriority extends Placed {
  readonly heading: string
  /** Of the heading. */
  readonly range: Range
  /** Indexes in `Review.evidence`; an empty list is a missing link. */
  readonly links: Readonly<Record<Link, readonly number[]>>
}

export interface ReviewPartner {
  readonly name: string
  /** PAR id, or null. */
  readonly class: string | null
  readonly also: readonly string[]
  readonly mentions: readonly Range[]
  /** The draft says what it does or is responsible for. */
  readonly role: boolean
}

/** Everything that was read out of one document and judged of it: an entry of `documents` in the JSON report, without its path. */
export interface Review {
  /** False: not recognised as a strategy; `findings` is empty, the rest is still there. */
  readonly reviewed: boolean
  /** Why it was not reviewed, or null. */
  readonly reason: string | null
  readonly profile: ProfileId
  readonly profileSource: ProfileSource
  /** The same for a person: `its title says “Joint Forward Plan”`. Views show it; the JSON report has `profileSource` alone. */
  readonly profileReason?: string
  /** The draft's own date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null. */
  readonly date: string | null
  readonly words: number
  readonly checks: readonly ReviewCheck[]
  readonly voice: readonly ReviewVoice[]
  readonly evidence: readonly ReviewEvidence[]
  /** In order of position. */
  readonly findings: readonly ReviewFinding[]
  /** Every item of every framework, grade 0 included. */
  readonly coverage: readonly CapabilityCoverage[]
  readonly thread: readonly ReviewPriority[]
  readonly partners: readonly ReviewPartner[]
}
