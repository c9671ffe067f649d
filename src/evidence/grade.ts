// How much a sentence shows: stated, shown, measured.
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

/** The sentence carries a share, a sum of money, a date or a number of some size, outside the titles of documents. */
export function measures({tokens, slots, own}: Unit): boolean {
  let named: [number, number][] | undefined
  return slots.some(({kind, from, to}) => {
    if (from < own || (kind !== 'number' && kind !== 'percent' && kind !== 'money' && kind !== 'date')) return false
    if (kind === 'number' && !tokens.slice(from, to).some(({word}) => Number(word.replaceAll(',', '')) >= leastNumber || word === 'in')) return false
    named ??= titles(tokens, own)
    // A year that follows a title ("the Prevention Plan 2024-29") is the title's.
    return !named.some(([first, end]) => from >= first && from <= end)
  })
}

/** Grade of a piece of evidence in this unit; `mechanism`: a cue of the concept's own said how. */
export function gradeOf(unit: Unit, mechanism: boolean): Grade {
  if (measures(unit)) return 3
  return mechanism || showsHow(unit) ? 2 : 1
}
