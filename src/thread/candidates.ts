// What in a chunk may name priorities: lists, tables, and lines such as "Priority 1: Falls" that no markup makes headings.
import type {Block, Chunk} from '../draft/draft.js'
import {readNumbered} from './titles.js'

/** An item or a row: its first block names it; what stands between `first` and `end` (exclusive) is about it. */
export interface Item {
  readonly title: string
  readonly first: number
  readonly end: number
}

export interface List {
  /** The paragraph that the items continue: its text and its block, or null. */
  readonly stem: {readonly text: string; readonly block: number} | null
  readonly items: readonly Item[]
}

export interface Table {
  /** Header of the column that names the rows. */
  readonly header: string
  readonly rows: readonly Item[]
}

export interface Candidates {
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
  /** Blocks of lines with a number of their own. */
  readonly lines: readonly number[]
}

const known = new WeakMap<Chunk, Candidates>()

/** The candidates of a chunk, found once for as long as the chunk is the same. */
export function candidatesIn(chunk: Chunk): Candidates {
  let found = known.get(chunk)
  if (!found) known.set(chunk, found = {lists: listsIn(chunk), tables: tablesIn(chunk), lines: linesIn(chunk)})
  return found
}

const longestTitle = 200
/** An item longer than this is named by its beginning. */
const longestItem = 120

function listsIn({blocks}: Chunk): List[] {
  const lists: List[] = []
  let items: {title: string; first: number; end: number}[] | null = null
  blocks.forEach((block, index) => {
    const {list} = block
    if (!list || block.quote > 0) {
      // A nested table or comment ends no list; a paragraph does.
      if (block.kind !== 'comment') items = null
      return
    }
    if (list.depth === 1 && (items === null || list.index === 0 && items.length > 1 && list.stem !== stemOf(blocks, items))) {
      const stem = list.stem >= 0 ? blocks[list.stem] : undefined
      items = []
      lists.push({stem: stem ? {text: stem.text, block: list.stem} : null, items})
    }
    if (items === null) return
    const last = items.at(-1)
    if (list.depth === 1 && (last === undefined || blocks[last.first]?.list?.index !== list.index)) items.push({title: titleOfItem(block), first: index, end: index + 1})
    else if (last) last.end = index + 1
  })
  return lists
}

const stemOf = (blocks: readonly Block[], items: readonly Item[]): number => blocks[items[0]?.first ?? -1]?.list?.stem ?? -1

/** The words of an item that name it: all of a short one, of a longer one those before its first stop. */
function titleOfItem({text}: Block): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longestItem) return plain
  const name = /^[^.:;–—]{3,}?(?=[.:;–—]| - )/.exec(plain)?.[0] ?? plain
  return name.slice(0, longestTitle).trim()
}

const counter = /^(?:|#|no\.?|ref\.?|number|id)$/i

function tablesIn({blocks}: Chunk): Table[] {
  const tables: Table[] = []
  let at = 0
  while (at < blocks.length) {
    const table = blocks[at]?.cell?.table
    if (table === undefined) {
      at++
      continue
    }
    let end = at
    while (end < blocks.length && blocks[end]?.cell?.table === table) end++
    tables.push(readTable(blocks, at, end))
    at = end
  }
  return tables
}

function readTable(blocks: readonly Block[], from: number, to: number): Table {
  const header = (column: number): string => blocks.slice(from, to).find(({cell}) => cell?.row === 0 && cell.column === column)?.text.trim() ?? ''
  const named = counter.test(header(0)) ? 1 : 0
  const rows: {title: string; first: number; end: number}[] = []
  for (let start = from, end: number; start < to; start = end) {
    const {row} = blocks[start]?.cell ?? {row: 0}
    end = start + 1
    while (end < to && blocks[end]?.cell?.row === row) end++
    if (row === 0) continue
    let name = start
    while (name < end && blocks[name]?.cell?.column !== named) name++
    const title = name < end ? (blocks[name] as Block).text.replace(/\s+/g, ' ').trim().slice(0, longestTitle) : ''
    const last = rows.at(-1)
    // An empty cell, or the same words again, go on with the row above.
    if (title === '' || last?.title === title) {
      if (last) last.end = end
    } else rows.push({title, first: name, end})
  }
  return {header: header(named), rows}
}

const mostWordsOfLine = 18

function linesIn({blocks}: Chunk): number[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.level > 0 || block.list || block.quote > 0 || block.footnote !== null || block.text.length > longestItem) return []
    const found = readNumbered(block.text)
    return found && found.key !== '' && !/[.;,]$/.test(block.text) && block.text.split(' ').length <= mostWordsOfLine ? [index] : []
  })
}
