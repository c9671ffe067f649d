// One fault, one finding: where several rules find the same fault with a sentence, the weightiest finding speaks for all.
import type {Draft} from '../draft/index.js'
import type {Rankable} from './rank.js'

const order = {error: 2, warning: 1, info: 0} as const

/** Leaves out what a weightier finding of the same fault (`Rule.fault`) says of the same sentence. In: findings in any order; out: the rest, in that order. */
export function oneAFault<Finding extends Rankable>(draft: Draft, findings: readonly Finding[]): Finding[] {
  const weightiest = new Map<string, Finding>()
  const keys = findings.map(finding => {
    const fault = finding.fault ?? finding.rule.fault
    return fault === undefined ? null : `${fault} ${sentenceKey(draft, finding)}`
  })
  findings.forEach((finding, index) => {
    const key = keys[index]
    if (!key) return
    const best = weightiest.get(key)
    if (!best || compare(finding, best) < 0) weightiest.set(key, finding)
  })
  return findings.filter((finding, index) => {
    const key = keys[index]
    return !key || weightiest.get(key)?.rule === finding.rule
  })
}

const weightOf = ({weight, rule}: Rankable): number => weight ?? rule.weight
const compare = (a: Rankable, b: Rankable): number => order[b.severity] - order[a.severity] || weightOf(b) - weightOf(a) || (a.rule.id < b.rule.id ? -1 : 1)

/** The chunk, the block and the sentence that a finding begins in. */
function sentenceKey({chunks}: Draft, {at}: Rankable): string {
  const blocks = chunks[at.chunk]?.blocks ?? []
  const index = blocks.findIndex(({span}) => span.start <= at.start && at.start < span.end)
  const block = blocks[index]
  if (!block) return `${at.chunk} ${at.start}`
  // Sentences are spans of the block's text: its segments say where that begins in the chunk.
  const offset = textIndex(block.segments, at.start)
  return `${at.chunk} ${index} ${block.sentences.findIndex(({start, end}) => start <= offset && offset < end)}`
}

/** Where in a block's text a place of its chunk stands, by the block's segments: triples of index, start and end. */
function textIndex(segments: readonly number[], place: number): number {
  let index = 0
  for (let at = 0; at < segments.length; at += 3) {
    const start = segments[at + 1] as number
    if (start > place) break
    index = (segments[at] as number) + Math.min(place, (segments[at + 2] as number) - 1) - start
  }
  return index
}
