import type {Mention} from '../../evidence/evidence.js'
import {spelling, trustMeant} from '../../partners/names.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

const longestName = 52
/** A name of fewer words is a short form, and may differ. */
const fewestWords = 3
const mostFindings = 3
/** A name that its own bearer would put right is raised sooner than two that differ. */
const wrongName = 72

export default defineRule({
  id: 'partner-name-drift',
  pack: 'partners',
  summary: 'Warn when one partner goes by two names that should be one',
  severity: 'warning',
  weight: 48,
  guidance: ['PLN-21'],
  * fold(reading) {
    let found = 0
    for (const {mentions} of reading.partners) {
      if (found >= mostFindings) return
      const named = mentions.flatMap(index => reading.mentions[index] ?? [])
      const finding = misnamed(reading, named) ?? drift(reading, named)
      if (!finding) continue
      found++
      yield finding
    }
  }
})

/** The first place with a trust's name that is no trust's, but for a letter. */
function misnamed(reading: Reading, mentions: readonly Mention[]): Finding | null {
  for (const {name, chunk, span} of mentions) {
    const meant = isTold(reading, name) ? null : trustMeant(name)
    if (meant === null) continue
    const at = {chunk, ...span}
    return {message: `The trust is called ${quoted(meant, longestName)}: use that name`, at, weight: wrongName, fixes: [{title: `Change to ${meant}`, edits: [{at, newText: meant.replace(/^The /, '')}]}]}
  }
  return null
}

/** The first place with the rarer of two full names that are one body's but for a letter or a word. */
function drift(reading: Reading, mentions: readonly Mention[]): Finding | null {
  const bySpelling = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.name.split(/\s+/).length < fewestWords || mention.name !== mention.fullName || isTold(reading, mention.name)) continue
    const key = spelling(mention.name)
    bySpelling.set(key, [...bySpelling.get(key) ?? [], mention])
  }
  const [usual, other] = [...bySpelling].sort(([, a], [, b]) => b.length - a.length)
  if (!usual || !other || !isSlip(usual[0], other[0])) return null
  const [right] = usual[1], [odd] = other[1]
  if (!right || !odd) return null
  return {
    message: `${quoted(odd.name, longestName)} has another name elsewhere: settle on one`, at: {chunk: odd.chunk, ...odd.span},
    related: [{message: 'The other name', at: {chunk: right.chunk, ...right.span}}]
  }
}

/** The settings give both names: the team has settled it. */
const isTold = ({settings}: Reading, name: string): boolean => settings.partners.some(partner => [partner.name, ...partner.also].some(told => spelling(told) === spelling(name)))

/** One name less its last words ("Thornley Hospitals" for the trust of that name) is a short form, not a slip. */
const isSlip = (one: string, other: string): boolean => !one.startsWith(`${other} `) && !other.startsWith(`${one} `)
