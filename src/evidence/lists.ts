/** Adds a value to the list that a map has for a key. */
export function put<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key)
  if (list) list.push(value); else map.set(key, [value])
}
