// Looking up in lists that stand in the order of the text.

/** Index of the last element whose key is at most `value`, or -1. Keys ascend. */
export function lastUpTo<T>(list: readonly T[], value: number, keyOf: (one: T) => number): number {
  let low = -1, high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (keyOf(list[middle] as T) <= value) low = middle
    else high = middle - 1
  }
  return low
}
