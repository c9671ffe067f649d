// How much a sentence shows: stated, shown, measured.
import type {Concept} from '../concepts/concept.js'
import type {Grade} from './evidence.js'
import {titles} from './guards.js'
import type {Unit} from './unit.js'

const means = new Set(['by', 'through', 'via', 'using'])
const vague = new Set(['working', 'being', 'continuing', 'ensuring', 'the'])

/** The sentence says who does it (a body, a sector or a role) or by what means ("by …ing", "through …"). */
export function showsHow({tokens, slots, own}: Unit): boolean {
  if (slots.some(slot => slot.kind === 'role' || ((slot.kind === 'organisation' || slot.kind === 'sector') && !slot.self))) return true
  for (let index = own; index < tokens.length - 1; index++) {
    const next = tokens[index + 1]?.word ?? ''
    if (!means.has(tokens[index]?.word ?? '')) continue
    if (next.endsWith('ing') && !vague.has(next)) return true
    if (tokens[index]?.word !== 'by' && tokens[index + 1]?.kind === 'word' && !vague.has(next)) return true
  }
  return false
}

/** A bare number below this ("two goals", "five areas") counts things of the plan itself and measures nothing. */
const leastNumber = 10
/** How many tokens may part a figure from the words that it measures. */
const reach = 8
const deadlines = new Set(['by', 'until', 'before', 'from', 'end', 'march', 'quarter', 'within', 'per', 'every', 'each'])

/** A share, a sum of money, a number of some size, or a date by which, stands close to the words at `from` to `to`, outside the titles of documents. */
export function measures({tokens, slots, own}: Unit, from: number, to: number): boolean {
  let named: [number, number][] | undefined
  return slots.some(slot => {
    const {kind} = slot
    if (slot.from < own || (kind !== 'number' && kind !== 'percent' && kind !== 'money' && kind !== 'date')) return false
    if (slot.from > to + reach || slot.to < from - reach) return false
    if (kind === 'number' && !tokens.slice(slot.from, slot.to).some(({word}) => Number(word.replaceAll(',', '')) >= leastNumber || word === 'in')) return false
    // A bare year says when something was; a date by which it is to be measures it.
    if (kind === 'date' && slot.to - slot.from === 1 && !deadlines.has(tokens[slot.from - 1]?.word ?? '')) return false
    named ??= titles(tokens, own)
    // A year that follows a title ("the Prevention Plan 2024-29") is the title's.
    return !named.some(([first, end]) => slot.from >= first && slot.from <= end)
  })
}

/** Grade of a piece of evidence whose words are at `from` to `to`; `mechanism`: a cue of the concept's own said how. */
export function gradeOf({highest}: Concept, unit: Unit, mechanism: boolean, from: number, to: number): Grade {
  if (highest !== 2 && measures(unit, from, to)) return 3
  return mechanism || showsHow(unit) ? 2 : 1
}
