// The package that a Word file is: its parts by name, and how they are related.
import {strFromU8, strToU8} from 'fflate'
import {crc32} from './crc.js'
import {refuseOthers} from './kind-of-file.js'
import {parseXml} from './xml.js'
import type {Element} from './xml.js'
import {WordError} from './word-error.js'
import {pack, readZip, unpack, writeZip, type Entry} from './zip.js'

export interface Relationship {
  readonly id: string
  readonly type: string
  /** The name of a part, or an address outside; null where it leads nowhere. */
  readonly target: string | null
  readonly external: boolean
}

export const contentTypes = '[Content_Types].xml'

/** The parts of a file. Those that are not set stay as they are, packed. */
export class Package {
  readonly #entries: Map<string, Entry>
  readonly #texts = new Map<string, string>()
  readonly #trees = new Map<string, Element>()

  private constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = new Map(entries)
  }

  /** @throws {WordError} */
  static read(given: Uint8Array): Package {
    // Node's own kind of bytes has a slice that is no copy: what is read would be written to.
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    refuseOthers(bytes)
    const file = new Package(new Map(readZip(bytes).map(entry => [entry.name.toLowerCase(), entry])))
    if (file.has(contentTypes)) return file
    throw new WordError(file.has('content.xml') ? 'an OpenDocument file, not .docx: save it as .docx' : 'an archive, but no Word document: save it as .docx')
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase())
  }

  /** The text of a part that is there. A byte order mark stays. @throws {WordError} */
  text(part: string): string {
    const key = part.toLowerCase()
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const entry = this.#entries.get(key)
    if (!entry) throw new WordError(`its part ${part} is missing: open it in Word, which may repair it, and save it again`)
    const text = decode(unpack(entry), part)
    this.#texts.set(key, text)
    return text
  }

  /** The root of a part that is there. @throws {WordError} */
  tree(part: string): Element {
    const key = part.toLowerCase()
    const known = this.#trees.get(key) ?? parseXml(this.text(part), part)
    this.#trees.set(key, known)
    return known
  }

  set(part: string, text: string): void {
    const key = part.toLowerCase()
    if (this.has(part) && this.text(part) === text) return
    this.#entries.set(key, pack(part, strToU8(text), this.#entries.get(key)))
    this.#texts.set(key, text)
    this.#trees.delete(key)
  }

  remove(part: string): void {
    const key = part.toLowerCase()
    this.#entries.delete(key)
    this.#texts.delete(key)
    this.#trees.delete(key)
  }

  /** What a part is related to; of the package itself, for ''. @throws {WordError} */
  relationships(part: string): Relationship[] {
    const file = relationshipsOf(part)
    if (!this.has(file)) return []
    return this.tree(file).children.filter(one => one.name === 'rel:Relationship').map(({attributes}) => {
      const external = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      return {id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', external, target: external ? target : resolved(part, target)}
    })
  }

  /** The part of a kind (the end of the relationship's type) that `part` is related to, where it is there. */
  related(part: string, kind: string): string | null {
    const found = this.relationships(part).find(({type, external, target}) => !external && type.endsWith(`/${kind}`) && target !== null && this.has(target))
    return found?.target ?? null
  }

  /** The same parts, to be changed. What was read of them is not read again. */
  copy(): Package {
    const other = new Package(this.#entries)
    for (const [key, text] of this.#texts) other.#texts.set(key, text)
    for (const [key, tree] of this.#trees) other.#trees.set(key, tree)
    return other
  }

  /** A number that changes when any part does, except `but`. */
  sum(but: string): number {
    const lines = [...this.#entries].filter(([key]) => key !== but.toLowerCase()).map(([key, {crc}]) => `${key} ${crc}`)
    return crc32(strToU8(lines.sort().join('\n')))
  }

  bytes(): Uint8Array {
    return writeZip([...this.#entries.values()])
  }
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The part that a target names, from the folder of another; null where it leads out of the package. */
function resolved(from: string, target: string): string | null {
  const path = target.split('#')[0]!
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null
    if (step !== '' && step !== '.' && step !== '..') steps.push(step)
  }
  return steps.length === 0 ? null : steps.join('/')
}

/** @throws {WordError} where the bytes are not the text they are said to be, so that writing them again would change them */
function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes
  if (first === 0xFF && second === 0xFE || first === 0xFE && second === 0xFF) throw new WordError(`its part ${part} is UTF-16: open it in Word and save it again`)
  // The decoder drops the mark.
  const text = first === 0xEF && second === 0xBB && bytes[2] === 0xBF ? `\uFEFF${strFromU8(bytes.subarray(3))}` : strFromU8(bytes)
  if (text.includes('\uFFFD') && !sameBytes(strToU8(text), bytes)) throw new WordError(`its part ${part} is not UTF-8: open it in Word and save it again`)
  return text
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
