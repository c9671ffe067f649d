// Runs rules over a Reading. What a rule found in a chunk is kept for as long as the chunk's evidence is the same.
import {createPaths, type Draft} from '../draft/index.js'
import type {ChunkEvidence} from '../evidence/read-chunk.js'
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

// Evidence of a chunk → settings of the rules → rule → what it found there, with places in chunk 0.
const memory = new WeakMap<ChunkEvidence, WeakMap<Settings['rules'], Map<string, readonly Finding[]>>>()

/** All findings of all rules that are on, in no particular order. */
export function runRules(reading: Reading, rules: readonly Rule[]): RaisedIn[] {
  const {draft, settings, profile} = reading
  const pathOf = createPaths(draft)
  return rules.flatMap(rule => {
    const {severity, set} = severityOf(rule, settings, profile.off)
    if (severity === 'off') return []
    const options = optionsOf(rule, settings)
    const found: Finding[] = [...rule.fold?.(reading, options) ?? []]
    if (rule.perChunk) reading.chunks.forEach((_, index) => { found.push(...inChunk(reading, index, rule, options, pathOf)) })
    return found.map(finding => ({...finding, rule, severity: finding.hint && severity === rule.severity ? 'info' : severity, set, path: pathOf(finding.at.chunk, blockAt(draft, finding))}))
  })
}

function inChunk(reading: Reading, index: number, rule: Rule, options: Values<Options>, pathOf: (chunk: number, block: number) => readonly string[]): Finding[] {
  const {draft, settings, profile} = reading
  const own = reading.chunks[index] as ChunkEvidence
  let bySettings = memory.get(own)
  if (!bySettings) memory.set(own, bySettings = new WeakMap())
  let byRule = bySettings.get(settings.rules)
  if (!byRule) bySettings.set(settings.rules, byRule = new Map())
  const key = `${rule.id} ${profile.id}`
  let found = byRule.get(key)
  if (!found) {
    const chunk: ChunkReading = {chunk: draft.chunks[index] as ChunkReading['chunk'], index: 0, pathAt: block => pathOf(index, block), profile, ...own}
    byRule.set(key, found = [...rule.perChunk?.(chunk, options) ?? []])
  }
  return index === 0 ? [...found] : found.map(finding => moved(finding, index))
}

const moved = (finding: Finding, chunk: number): Finding => ({
  ...finding, at: {...finding.at, chunk},
  ...(finding.related && {related: finding.related.map(one => ({...one, at: {...one.at, chunk}}))}),
  ...(finding.fixes && {fixes: finding.fixes.map(fix => ({...fix, edits: fix.edits.map(edit => ({...edit, at: {...edit.at, chunk}}))}))})
})

const blockAt = (draft: Draft, {at}: Finding): number =>
  Math.max(0, draft.chunks[at.chunk]?.blocks.findIndex(block => block.span.start <= at.start && at.start < block.span.end) ?? 0)
