// What can be done about a finding, as a writer reads it in a menu. No editor here: plans, which quick-fixes.ts carries out.
import type {ReviewEdit, ReviewFinding} from '../review-data.js'
import type {FindingEdits} from '../service/protocol.js'
import type {SettingsEntry} from '../settings/edit.js'

export type ActionPlan = {
  readonly title: string
  /** Plans of all findings at one place are shown by this, smallest first. */
  readonly tier: number
} & (
  | {readonly kind: 'edit', readonly edits: readonly ReviewEdit[], readonly preferred: boolean}
  /** An edit in which the writer fills in a word: `open` is its place in `newText`. */
  | {readonly kind: 'fill-in', readonly edit: ReviewEdit, readonly open: {readonly start: number, readonly end: number}}
  | {readonly kind: 'settings', readonly entry: SettingsEntry}
  | {readonly kind: 'section'}
  | {readonly kind: 'explain'}
)

const settingsFile = '.golden-thread.json'
const withPartners = ['partners-missing', 'anonymous-partners']

/**
 * What to offer for a finding, what mends it first.
 * @param quoted the draft's text at the finding
 * @param answer what the engine has found to hold; null where it wasn't asked
 */
export function plansFor(finding: ReviewFinding, quoted: string, answer: FindingEdits | null): ActionPlan[] {
  const {rule, fixes} = finding
  const {here = null, file = null, section = null} = answer ?? {}
  return [
    ...fixes.map(({title, edits}): ActionPlan => ({kind: 'edit', tier: 0, title, edits, preferred: fixes.length === 1})),
    ...section === null ? [] : [{kind: 'section', tier: 1, title: `Insert a narrative section: ${section}`} as const],
    ...additionsFor(finding, quoted),
    {kind: 'explain', tier: 3, title: `Explain ${rule}`},
    ...here ? [{kind: 'fill-in', tier: 4, title: `Switch off ${rule} here, with a reason${here.count > 1 ? ` (${here.count} findings)` : ''}`, edit: here, open: here.reason} as const] : [],
    ...file ? [{kind: 'fill-in', tier: 5, title: `Switch off ${rule} in this draft, with a reason${file.count > 1 ? ` (${file.count} findings)` : ''}`, edit: file, open: file.reason} as const] : [],
    {kind: 'settings', tier: 6, title: `Switch off ${rule} in ${settingsFile}`, entry: {kind: 'rule-off', rule}}
  ]
}

/** Adding the words that a writer has selected to the partners; null where they can't be a name. */
export function partnerPlan(selected: string, known: readonly string[]): ActionPlan | null {
  const name = selected.replace(/\s+/g, ' ').trim()
  const isName = name.length >= 3 && name.length <= 100 && /^[\p{Lu}\p{N}]/u.test(name) && !/[.!?:;|<>*_[\]]/.test(name)
  if (!isName || known.some(one => one.toLowerCase() === name.toLowerCase())) return null
  return {kind: 'settings', tier: 2, title: `Add “${name}” to the partners in ${settingsFile}`, entry: {kind: 'partner', name}}
}

function additionsFor({rule, fixes}: ReviewFinding, quoted: string): ActionPlan[] {
  if (withPartners.includes(rule)) return [{kind: 'settings', tier: 2, title: `Add a partner to ${settingsFile}…`, entry: {kind: 'partner', name: null}}]
  if (rule !== 'undefined-abbreviation' || quoted === '') return []
  const full = fullNameIn(fixes[0]?.edits[0]?.newText ?? '', quoted)
  return [{kind: 'settings', tier: 2, title: `Add “${quoted}” to the abbreviations in ${settingsFile}${full === null ? '…' : ''}`, entry: {kind: 'abbreviation', short: quoted, full}}]
}

/** The fix of an abbreviation writes `full name (SHORT)`. */
function fullNameIn(written: string, short: string): string | null {
  const end = ` (${short})`
  return written.endsWith(end) ? written.slice(0, -end.length) : null
}
