// How much a sentence shows: stated, shown, measured.
import type {Grade} from './evidence.js'
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

/** The sentence carries a quantity, a sum of money or a date. */
export function measures({slots, own}: Unit): boolean {
  return slots.some(slot => slot.from >= own && (slot.kind === 'number' || slot.kind === 'percent' || slot.kind === 'money' || slot.kind === 'date'))
}

/** Grade of a piece of evidence in this unit; `mechanism`: a cue of the concept's own said how. */
export function gradeOf(unit: Unit, mechanism: boolean): Grade {
  if (measures(unit)) return 3
  return mechanism || showsHow(unit) ? 2 : 1
}
