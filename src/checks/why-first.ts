import type {Address, Draft} from '../draft/draft.js'
import {indexesOf} from '../evidence/by-concept.js'
import type {Evidence} from '../evidence/evidence.js'
import type {Answered, CheckInput} from './check.js'
import {findOpening, type Opening} from './opening.js'

/** Says what the document is: "The purpose of this document is to set out …". */
const ofDocument = new RegExp(String.raw`\b(?:purpose|aim|intention|objective) of (?:this|the|our) (?:\w+ ){0,3}(?:document|strategy|plan|report|paper|framework|section)\b`
  + String.raw`|\b(?:document|strategy|plan|report|paper|framework|narrative)\b(?: \w+){0,6}? (?:sets?|setting) out\b|\bdirection of travel\b|^\W*to set out\b`, 'i')
const ofDuty = /\bstatutory (?:dut(?:y|ies)|requirements?|responsibilit(?:y|ies))\b|\bAct (?:19|20)\d\d\b|\b(?:is|are) required (?:to|by)\b|\brequires? (?:each|every|all|us|integrated)\b/i
/** Words about the document or its duties that may stand before the reason: a sentence or two of greeting. */
const fewWords = 60
/** What makes a reason of such a sentence all the same: it tells what is to change, or who fares worse. */
const reasons = ['outcome', 'inequalities', 'case-for-change']

/** Does the opening say why, for people, before structures, actions and duties? Partly: it does, but late or after them. */
export function whyFirst({draft, evidence}: CheckInput): Answered {
  const opening = findOpening(draft)
  const key = ({chunk, span}: Evidence): string => `${chunk}.${span.start}`
  const purposes = indexesOf(evidence, 'purpose')
  // Of thousands of reasons in a long draft, only those near its beginning are looked at.
  const near = (concept: string): number[] => indexesOf(evidence, concept).filter(index => opening.wordsBefore(evidence[index] as Evidence) < Infinity)
  const told = new Set(reasons.flatMap(near).map(index => key(evidence[index] as Evidence)))
  const given = near('purpose').filter(index => {
    const one = evidence[index] as Evidence
    return one.source === 'declared' || told.has(key(one)) || !ofDocument.test(textOf(draft, one))
  })
  const early = given.filter(index => opening.contains(evidence[index] as Evidence))
  const first = early[0] === undefined ? undefined : evidence[early[0]]
  if (first) return {answer: opening.wordsBefore(first) >= fewWords && opensOtherwise(draft, opening, first) ? 'partly' : 'yes', evidence: early}
  if (given.length > 0) return {answer: 'partly', evidence: given}
  return {answer: 'no', evidence: purposes.slice(0, 1)}
}

const textOf = ({chunks}: Draft, {chunk, span: {start, end}}: Evidence): string => chunks[chunk]?.text.slice(start, end) ?? ''

/** Whether the prose before a place tells of the document or of duties. */
function opensOtherwise({chunks}: Draft, opening: Opening, {chunk: last, block: end}: Address): boolean {
  return chunks.slice(0, last + 1).some(({blocks}, chunk) => blocks.some((block, index) =>
    (chunk < last || index < end) && opening.contains({chunk, block: index}) && (ofDuty.test(block.text) || ofDocument.test(block.text))))
}
