// Findings as plain data: rules → one a fault → rank → lines and columns.
import type {Place, Range} from './draft/index.js'
import {fingerprint} from './findings/fingerprint.js'
import {rulesWith} from './findings/house-rules.js'
import {oneAFault} from './findings/one-fault.js'
import {rank} from './findings/rank.js'
import {runRules} from './findings/run-rules.js'
import {suppress} from './findings/suppression.js'
import type {ReviewFinding} from './review-data.js'
import type {Reading} from './rules/rule.js'

/** Where the rules' pages are, from the root of the project. */
const rulePages = 'src/rules'
/** The page on rules of a team's own. */
const housePage = 'docs/house-rules.md'

/** What the rules find in a draft, ranked, in order of position. */
export function reviewFindings(reading: Reading, range: (place: Place) => Range): ReviewFinding[] {
  const {draft} = reading
  const source = ({chunk, start, end}: Place): string => draft.text.slice((draft.offsets[chunk] ?? 0) + start, (draft.offsets[chunk] ?? 0) + end)
  const all = rulesWith(reading.settings.houseRules)
  const ranked = rank(oneAFault(draft, suppress(reading, all, runRules(reading, all))), draft.words)
  ranked.sort((a, b) => a.at.chunk - b.at.chunk || a.at.start - b.at.start || a.at.end - b.at.end || a.rank - b.rank)
  const counts = new Map<string, number>()
  return ranked.map(({rule, severity, rank: position, message, at, related = [], fixes = [], suppressed, path, section}) => {
    const key = [rule.id, ...path, source(at).normalize('NFC').replace(/\s+/g, ' ').trim()].join('\n')
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return {
      rule: rule.id, severity, rank: position, message, range: range(at), url: rule.id.startsWith('house/') ? housePage : `${rulePages}/${rule.id}/README.md`,
      related: related.map(one => ({message: one.message, range: range(one.at)})),
      fixes: fixes.map(({title, edits}) => ({title, edits: edits.map(({at: place, newText}) => ({range: range(place), newText}))})),
      suppressed, fingerprint: fingerprint(key, String(count)), ...section === undefined ? {} : {section}
    }
  })
}
