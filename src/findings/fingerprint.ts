// A name for a finding that stays the same when its neighbours move.

/** Two 32-bit FNV-1a hashes of a string, forwards and with another seed, as 16 hexadecimal digits. */
export function fingerprint(...parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let first = 0x811c9dc5, second = 0x1000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193) >>> 0
    second = Math.imul(second ^ (code + 0x9e37), 0x85ebca6b) >>> 0
  }
  return first.toString(16).padStart(8, '0') + second.toString(16).padStart(8, '0')
}
