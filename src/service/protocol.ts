// What the editor and the engine's worker say to each other: plain data, in order, each way.
import type {Explainable, Explanation, UnknownId} from '../explain-data.js'
import type {CommentLevel} from '../report/word-comments.js'
import type {ReviewEdit, ReviewFinding} from '../review-data.js'
import type {SuggestedSection} from '../sections/suggested.js'
import type {SettingsEdit, SettingsEntry} from '../settings/edit.js'
import type {ProfileId} from '../settings/settings.js'
import type {SuppressionEdits} from '../edits/suppression-edit.js'
import type {WordComment, WordFile} from '../word/index.js'
import type {Difference} from './difference.js'
import type {Names} from './names.js'

/** A change of a text. A list of them is applied one after the other, each to what the one before left. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where the settings of a draft come from; the worker reads them, because reading them takes a parser. */
export interface SettingsSource {
  /** The day of the review, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The draft's path with `/`, from the folder of the settings file, else from the workspace's; empty where it has none. */
  readonly path: string
  /** The text of the nearest settings file; null where there is none. */
  readonly file: string | null
  /** What the editor's own settings say under `rules`, whatever that is. The file wins, rule by rule. */
  readonly rules: unknown
}

/** `draft` is a number that the client gives to each opening; `revision` counts what it has said about that draft. */
export type Request =
  | {readonly kind: 'open', readonly draft: number, readonly revision: number, readonly text: string, readonly settings: SettingsSource}
  /** `length`: of the text after the edits, so that a text that has drifted is noticed. */
  | {readonly kind: 'edit', readonly draft: number, readonly revision: number, readonly edits: readonly TextEdit[], readonly length: number}
  | {readonly kind: 'replace', readonly draft: number, readonly revision: number, readonly text: string}
  | {readonly kind: 'configure', readonly draft: number, readonly revision: number, readonly settings: SettingsSource}
  | {readonly kind: 'close', readonly draft: number}
  | {readonly kind: 'ask', readonly question: number, readonly ask: Question}

/** Questions that need the engine but no open draft, and are answered at once. */
export type ShortQuestion =
  | {readonly about: 'settings', readonly text: string}
  | {readonly about: 'explanation', readonly id: string}
  | {readonly about: 'explainable'}
  | {readonly about: 'names'}
  /** Which of these paths the settings file leaves out; from its folder, with `/`. */
  | {readonly about: 'ignored', readonly file: string, readonly paths: readonly string[]}
  | {readonly about: 'profiles'}
  | {readonly about: 'settings-template'}
  /** How to write a profile into a draft's front matter, or into a settings file for the draft at `path` from its folder. */
  | {readonly about: 'profile-in-draft', readonly text: string, readonly profile: ProfileId}
  | {readonly about: 'profile-in-settings', readonly text: string, readonly path: string, readonly profile: ProfileId}
  /** Narrative sections for a text, what it lacks first; `id`: only those that answer this section, prefix, rule, check, capability or concept. */
  | {readonly about: 'sections', readonly text: string, readonly settings: SettingsSource, readonly id: string | null}
  /** How to add one entry to the text of a settings file. */
  | {readonly about: 'settings-entry', readonly text: string, readonly entry: SettingsEntry}

/** Questions about an open draft as its client has it; the answer is null where the worker has not reviewed that yet. */
export type DraftQuestion =
  /** What can be done about the finding that has this fingerprint. */
  | {readonly about: 'finding', readonly draft: number, readonly revision: number, readonly fingerprint: string}
  | {readonly about: 'safe-fixes', readonly draft: number, readonly revision: number}

/** About a text that nobody edits. Takes its turn after the open drafts, which people wait for. */
export type LongQuestion = TextQuestion & ({readonly about: 'findings'} | WordCommentsQuestion)

interface TextQuestion {
  readonly text: string
  readonly settings: SettingsSource
}

/** What a Word file gets as comments, of which `text` is the Markdown. */
interface WordCommentsQuestion {
  readonly about: 'word-comments'
  readonly level: CommentLevel
  readonly file: Pick<WordFile, 'title' | 'tracked'>
}

export type Question = ShortQuestion | DraftQuestion | LongQuestion

/** What holds for one finding: each edit was reviewed before it is told. */
export interface FindingEdits extends SuppressionEdits {
  /** Title of the narrative section that answers it best, or null. */
  readonly section: string | null
}

export interface Answers {
  /** Wrong values in the text of a settings file; `error` where it can't be parsed at all. */
  readonly settings: {readonly findings: readonly ReviewFinding[], readonly error: string | null}
  readonly explanation: Explanation | UnknownId
  readonly explainable: readonly Explainable[]
  readonly ignored: readonly boolean[]
  readonly profiles: readonly {readonly id: ProfileId, readonly title: string, readonly purpose: string}[]
  readonly 'settings-template': string
  readonly 'profile-in-draft': TextEdit
  /** Null: the settings file can't be parsed. */
  readonly 'profile-in-settings': TextEdit | null
  /** What Problems shows, without what comments in the draft switch off. */
  readonly findings: {readonly reviewed: boolean, readonly findings: readonly ReviewFinding[]}
  readonly 'word-comments': readonly WordComment[]
  readonly names: Names
  readonly sections: readonly SuggestedSection[]
  /** Null: the file can't be parsed, or something else stands in the entry's place. */
  readonly 'settings-entry': SettingsEdit | null
  readonly finding: FindingEdits | null
  /** They don't overlap. */
  readonly 'safe-fixes': readonly ReviewEdit[] | null
}

export type Response =
  /** The worker has loaded. */
  | {readonly kind: 'ready'}
  /** Against the last review sent for this draft, or against nothing. */
  | {readonly kind: 'review', readonly draft: number, readonly revision: number, readonly difference: Difference}
  /** The worker's text is no longer the client's: send it whole. */
  | {readonly kind: 'drifted', readonly draft: number}
  /** A fault of this program, met in this draft. */
  | {readonly kind: 'failed', readonly draft: number, readonly revision: number, readonly message: string}
  | {readonly kind: 'answer', readonly question: number, readonly answer: Answers[keyof Answers]}
  | {readonly kind: 'no-answer', readonly question: number, readonly message: string}

/** One end of a line to a worker: worker_threads, a Web Worker, or a direct call. */
export interface Port<Q = Request, R = Response> {
  post(request: Q): void
  /** Called once, before the first `post`. `onFailure`: the worker is gone, or never came. */
  listen(onResponse: (response: R) => void, onFailure: (error: Error) => void): void
  close(): void
}
