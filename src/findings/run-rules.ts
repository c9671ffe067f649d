// Runs rules over a Reading. What a rule found in a chunk is kept for as long as the chunk's evidence is the same.
import {createPaths, type Draft} from '../draft/index.js'
import type {ChunkEvidence} from '../evidence/read-chunk.js'
import type {Profile} from '../profiles/profile.js'
import type {Raised} from './rank.js'
import type {ChunkReading, Finding, Options, Reading, Rule, Values} from '../rules/rule.js'
import type {Settings, Severity} from '../settings/settings.js'

/** A finding, its rule, and the titles of the headings above it. */
export interface RaisedIn extends Raised {
  readonly path: readonly string[]
}

/** The severity of a rule under these settings, or `off`. */
export function severityOf(rule: Rule, settings: Pick<Settings, 'rules'>, off: readonly string[]): {readonly severity: 'off' | Severity; readonly set: boolean} {
  const set = settings.rules[rule.id]?.severity
  if (set !== undefined) return {severity: set, set: true}
  return {severity: off.includes(rule.id) ? 'off' : rule.severity, set: rule.house === true}
}

/** A rule's options: what was set, and its defaults for the rest. */
export function optionsOf(rule: Rule, settings: Pick<Settings, 'rules'>): Values<Options> {
  const given = settings.rules[rule.id]?.options ?? {}
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([key, schema]) => [key, given[key] ?? schema.default])) as Values<Options>
}

/** What rules found in a chunk as the `index`-th of its draft: the number of the rule, and the finding. */
interface InChunk {
  readonly index: number
  readonly settings: Settings
  readonly profile: Profile
  readonly rules: readonly Rule[]
  readonly found: readonly (readonly [rule: number, finding: Finding])[]
}

// A chunk's evidence → what was found there last.
const memory = new WeakMap<ChunkEvidence, InChunk>()

/** All findings of all rules that are on, in no particular order. For the same list of rules, what they found in a chunk is kept. */
export function runRules(reading: Reading, rules: readonly Rule[]): RaisedIn[] {
  const {draft, settings, profile} = reading
  const pathOf = createPaths(draft)
  const inChunks = rules.map((): Finding[] => [])
  for (let index = 0; index < reading.chunks.length; index++) for (const [rule, finding] of inChunk(reading, index, rules, pathOf).found) inChunks[rule]?.push(finding)
  return rules.flatMap((rule, number) => {
    const {severity, set} = severityOf(rule, settings, profile.off)
    if (severity === 'off') return []
    const found = [...rule.fold?.(reading, optionsOf(rule, settings)) ?? [], ...inChunks[number] ?? []]
    return found.map(finding => ({...finding, rule, severity: finding.hint && severity === rule.severity ? 'info' : severity, set, path: pathOf(finding.at.chunk, blockAt(draft, finding))}))
  })
}

function inChunk(reading: Reading, index: number, rules: readonly Rule[], pathOf: (chunk: number, block: number) => readonly string[]): InChunk {
  const {draft, settings, profile} = reading
  const own = reading.chunks[index] as ChunkEvidence
  const last = memory.get(own)
  const known = last && last.settings === settings && last.profile === profile && last.rules === rules ? last : null
  if (known?.index === index) return known
  const chunk: ChunkReading = {chunk: draft.chunks[index] as ChunkReading['chunk'], index: 0, pathAt: block => pathOf(index, block), profile, ...own}
  const found = known?.found ?? rules.flatMap((rule, number) =>
    rule.perChunk && severityOf(rule, settings, profile.off).severity !== 'off' ? [...rule.perChunk(chunk, optionsOf(rule, settings))].map(finding => [number, finding] as const) : [])
  const now = {index, settings, profile, rules, found: found.map(([rule, finding]) => [rule, moved(finding, index)] as const)}
  memory.set(own, now)
  return now
}

const moved = (finding: Finding, chunk: number): Finding => ({
  ...finding, at: {...finding.at, chunk},
  ...(finding.related && {related: finding.related.map(one => ({...one, at: {...one.at, chunk}}))}),
  ...(finding.fixes && {fixes: finding.fixes.map(fix => ({...fix, edits: fix.edits.map(edit => ({...edit, at: {...edit.at, chunk}}))}))})
})

const blockAt = (draft: Draft, {at}: Finding): number =>
  Math.max(0, draft.chunks[at.chunk]?.blocks.findIndex(block => block.span.start <= at.start && at.start < block.span.end) ?? 0)
