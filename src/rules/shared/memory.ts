// What is worked out once and kept for as long as what it was worked out from.

/** Remembers what `read` gives for each object: for chunks, which are immutable and shared between a draft and the next, and for Readings. */
export function remembered<K extends object, T>(read: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, {readonly value: T}>()
  return from => {
    let entry = known.get(from)
    if (!entry) known.set(from, entry = {value: read(from)})
    return entry.value
  }
}
