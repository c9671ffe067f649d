// Rows and cells as a person sees them: merged cells once, deleted rows not at all.
import {mostColumns} from './limits.js'
import type {Tracked} from './read-line.js'
import {child, valueOf, type Element} from './xml.js'

export interface Cell {
  readonly blocks: readonly Element[]
}

const nothing: Cell = {blocks: []}

/** @param flat gives rows and cells without what only wraps them */
export function readRows(table: Element, {flat, tracked}: {readonly flat: (elements: readonly Element[]) => Element[], readonly tracked: Tracked}): Cell[][] {
  const rows: Cell[][] = []
  for (const row of flat(table.children)) {
    if (row.name !== 'w:tr') continue
    const properties = child(row, 'w:trPr')
    if (child(properties, 'w:ins')) tracked.insertions++
    if (child(properties, 'w:del')) {
      tracked.deletions++
      continue
    }
    const cells = Array.from({length: columns(valueOf(child(properties, 'w:gridBefore')), 0)}, () => nothing)
    for (const cell of flat(row.children)) if (cell.name === 'w:tc') cells.push(...cellsOf(cell))
    if (cells.length > 0) rows.push(cells.slice(0, mostColumns))
  }
  return rows
}

/** A cell, and an empty one for each further column that it takes. */
function cellsOf(cell: Element): Cell[] {
  const properties = child(cell, 'w:tcPr')
  if (child(properties, 'w:cellDel')) return []
  const merged = child(properties, 'w:vMerge')
  const goesOn = merged !== undefined && valueOf(merged) !== 'restart'
  const more = columns(valueOf(child(properties, 'w:gridSpan')), 1) - 1
  return [goesOn ? nothing : {blocks: cell.children}, ...Array.from({length: more}, () => nothing)]
}

function columns(value: string | undefined, otherwise: number): number {
  const number = Math.trunc(Number(value ?? otherwise))
  return Math.min(mostColumns, Math.max(otherwise, Number.isNaN(number) ? otherwise : number))
}
