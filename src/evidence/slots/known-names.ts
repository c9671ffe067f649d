// The short forms and full names that the draft or the settings make known, ready to be matched.
import type {Names} from './slot.js'
import {phraseTable, type PhraseTable} from './phrases.js'

export type Known = PhraseTable<{readonly class: string | null}>

// A table is derived from its map alone and lives as long; blocks of one draft share it.
const tables = new WeakMap<Names['organisations'], Known>()

/** A phrase table of the organisations in `names`, or undefined where there are none. */
export function knownNames(names: Names): Known | undefined {
  if (names.organisations.size === 0) return undefined
  let table = tables.get(names.organisations)
  if (!table) {
    const entries = [...names.organisations].flatMap(([short, body]) => [[short, body], [body.fullName.toLowerCase(), body]] as const)
    table = phraseTable(entries)
    tables.set(names.organisations, table)
  }
  return table
}
