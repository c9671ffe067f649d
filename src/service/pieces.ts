// A list told by what it has in common with another list.
import {same} from './same.js'

/** Items of the list before, or new ones. */
export type Piece<T> = {readonly from: number, readonly count: number} | {readonly items: readonly T[]}

type Growing<T> = {from: number, count: number} | {items: T[]}

/**
 * How `after` is made of `before`; null when they are the same.
 * @param equal whether an item of `before`, once `moved`, is the same as one of `after`: for long lists, without making what it compares
 */
export function piecesOf<T>(
  before: readonly T[], after: readonly T[], moved: (item: T) => T = item => item, equal: (before: T, after: T) => boolean = (one, two) => same(moved(one), two)
): Piece<T>[] | null {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && equal(before[head]!, after[head]!)) head++
  if (head === before.length && head === after.length) return null
  let tail = 0
  while (tail < shorter - head && equal(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)) tail++
  const pieces: Growing<T>[] = []
  if (head > 0) pieces.push({from: 0, count: head})
  const places = new Map<string, number[]>()
  for (let index = before.length - tail - 1; index >= head; index--) {
    const key = JSON.stringify(moved(before[index]!))
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  for (const item of after.slice(head, after.length - tail)) {
    const place = places.size === 0 ? undefined : places.get(JSON.stringify(item))?.pop()
    const last = pieces.at(-1)
    if (place === undefined) {
      if (last && 'items' in last) last.items.push(item)
      else pieces.push({items: [item]})
    } else if (last && 'from' in last && last.from + last.count === place) {
      last.count++
    } else {
      pieces.push({from: place, count: 1})
    }
  }
  if (tail > 0) pieces.push({from: before.length - tail, count: tail})
  return pieces
}

/** The list that the pieces make of `before`. */
export function join<T>(before: readonly T[], pieces: readonly Piece<T>[] | null): readonly T[] {
  return pieces ? pieces.flatMap(piece => 'items' in piece ? piece.items : before.slice(piece.from, piece.from + piece.count)) : before
}

/** Index in the list before → index in the list after; -1 for what is gone. */
export function newIndexes(length: number, pieces: readonly Piece<unknown>[] | null): (index: number) => number {
  if (!pieces) return index => index
  const moved = new Int32Array(length).fill(-1)
  let at = 0
  for (const piece of pieces) {
    if ('from' in piece) for (let index = 0; index < piece.count; index++) moved[piece.from + index] = at + index
    at += 'items' in piece ? piece.items.length : piece.count
  }
  return index => moved[index] ?? -1
}
