// Co-production that a draft claims of itself or of its work.
import type {Evidence} from '../../evidence/evidence.js'
import type {Reading} from '../rule.js'
import {checkOf} from './checks.js'
import {remembered} from './memory.js'
import {blockAt, placeIn, sourceAt} from './places.js'

/** A person's part in their own care is a different thing, and so are subjects of courses. */
const notTheWork = /\bpartners? in (?:the|their|his|her|own|my|your|a person’s)? ?(?:own )?(?:care|treatment|support|recovery)\b|\b(?:theory|training|skills|toolkits?|masterclass\w*|principles) (?:of|on|in|and)\b|\bco[- ]?production (?:theory|training|skills)\b/i
/** What is only needed, wished or said of others claims nothing. */
const onlyNeeded = /\b(?:need(?:s|ed)? (?:to|for)|there (?:needs|should|must)|should|must|requires?|important|essential|is key|look at how|believe)\b/i
/** The document, what it decides and what it runs. */
const theWork = /\b(?:strateg(?:y|ies)|plans?|priorit(?:y|ies)|goals?|programmes?|framework|services?|statements?|document|improvements?|pathways?|model|vision|principles|proposals?|commissioning|we|our|(?:it|this) (?:has|was|is))\b/i

/** Sentences that claim co-production of the draft or its work and show neither who nor how; bare claims before those that show a little. Empty where the check says anything but `in-name-only`. */
export const claimsOf: (reading: Reading) => readonly Evidence[] = remembered((reading: Reading) => {
  const check = checkOf(reading, 'co-production')
  if (check?.answer !== 'in-name-only') return []
  const all = [...check.evidence].sort((a, b) => a - b).flatMap(index => reading.evidence[index] ?? []).filter(one => isClaim(reading, one))
  return [...all.filter(one => one.concept === 'co-production-claim'), ...all.filter(one => one.concept !== 'co-production-claim')]
})

function isClaim({draft}: Reading, one: Evidence): boolean {
  const block = blockAt(draft, one)
  if (!block || block.level > 0) return false
  const text = sourceAt(draft, {chunk: one.chunk, ...one.span})
  const stem = block.list && block.list.stem >= 0 ? draft.chunks[one.chunk]?.blocks[block.list.stem] : undefined
  const whole = stem ? `${sourceAt(draft, placeIn(one.chunk, stem))} ${text}` : text
  return !notTheWork.test(text) && !onlyNeeded.test(text) && theWork.test(whole)
}
