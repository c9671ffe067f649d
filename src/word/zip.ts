// The archive that a Word file is. Parts stay packed, byte for byte, unless they are read or replaced.
import {deflateSync, Inflate, strFromU8, strToU8} from 'fflate'
import {crc32} from './crc.js'
import {largestFile, largestPart, largestTotal, mostExpansion, mostParts, plainSize} from './limits.js'
import {WordError} from './word-error.js'

export interface Entry {
  readonly name: string
  /** Its record in the archive's directory, without what may follow the name. */
  readonly header: Uint8Array
  readonly packed: Uint8Array
  /** Bytes once unpacked. */
  readonly size: number
  readonly crc: number
}

const [local, central, end] = ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006'].map(mark => strToU8(mark, true)) as [Uint8Array, Uint8Array, Uint8Array]
/** Where things stand in a record of the directory. */
const [flagsAt, methodAt, crcAt, packedAt, sizeAt, nameLengthAt, extraLengthAt, offsetAt, nameAt] = [8, 10, 16, 20, 24, 28, 30, 42, 46] as const
const damaged = (): WordError => new WordError('the file is damaged: open it in Word, which may repair it, and save it again')
const trap = (): WordError => new WordError('it unpacks to far more than any document has: leave it alone unless you know where it comes from')
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The parts of an archive, in its order. @throws {WordError} */
export function readZip(bytes: Uint8Array): Entry[] {
  if (bytes.length > largestFile) throw new WordError(`larger than ${largestFile / 1e6} MB: take out pictures, or split it`)
  const view = viewOf(bytes)
  const footer = findEnd(bytes)
  const count = view.getUint16(footer + 10, true)
  const directory = view.getUint32(footer + 16, true)
  if (count > mostParts) throw new WordError(`more than ${mostParts.toLocaleString('en-GB')} parts: this is no Word document`)
  const entries: Entry[] = []
  const spans: (readonly [number, number])[] = []
  for (let index = 0, at = directory; index < count; index++) {
    if (at + nameAt > footer || !begins(bytes, at, central)) throw damaged()
    const nameEnd = at + nameAt + view.getUint16(at + nameLengthAt, true)
    const extraEnd = nameEnd + view.getUint16(at + extraLengthAt, true)
    if (extraEnd > footer) throw damaged()
    const header = bytes.slice(at, nameEnd)
    const [size, length] = sizes(header, bytes.subarray(nameEnd, extraEnd))
    const offset = view.getUint32(at + offsetAt, true)
    if (offset + 30 > directory || !begins(bytes, offset, local)) throw damaged()
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (start + length > directory) throw damaged()
    spans.push([offset, start + length])
    const flags = view.getUint16(at + flagsAt, true)
    if (flags & 1) throw new WordError('a part of it is encrypted: save a copy without a password and review that')
    entries.push({name: checked(strFromU8(header.subarray(nameAt), !(flags & 0x800))), header, packed: bytes.subarray(start, start + length), size, crc: view.getUint32(at + crcAt, true)})
    at = extraEnd + view.getUint16(at + 32, true)
  }
  refuseTraps(entries, spans, bytes.length)
  return entries
}

/** What a part holds. @throws {WordError} where it is too large, or not what the archive says */
export function unpack({name, header, packed, size, crc}: Entry): Uint8Array {
  if (size > largestPart) throw new WordError(`its part ${name} is larger than ${largestPart / 1e6} MB: split the document`)
  const method = header[methodAt]
  if (method !== 0 && method !== 8) throw new WordError('packed in a way that Word does not use: open it in Word and save it again')
  const bytes = method === 0 ? packed : inflate(packed, size)
  if (bytes.length !== size || crc32(bytes) !== crc) throw damaged()
  return bytes
}

/** Packs a part: in the place of another, whose name and time it takes over, or a new one. New parts have no time, so that the same review makes the same file. */
export function pack(name: string, bytes: Uint8Array, old?: Entry): Entry {
  const rawName = strToU8(name)
  const header = old ? old.header.slice() : new Uint8Array(nameAt + rawName.length)
  const view = viewOf(header)
  if (!old) {
    header.set(central)
    header.set(rawName, nameAt)
    // Version 2.0 of the format, a name in UTF-8, on 1 January 1980.
    for (const [at, value] of [[4, 20], [6, 20], [flagsAt, 0x800], [14, 33], [nameLengthAt, rawName.length]] as const) view.setUint16(at, value, true)
  }
  view.setUint16(methodAt, 8, true)
  return {name: old?.name ?? name, header, packed: deflateSync(bytes, {level: 6}), size: bytes.length, crc: crc32(bytes)}
}

/** The archive of these parts. */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, {header, packed}) => sum + 2 * header.length - nameAt + 30 + packed.length, 22))
  const view = viewOf(bytes)
  let at = 0
  const put = (part: Uint8Array): void => {
    bytes.set(part, at)
    at += part.length
  }
  const records: Uint8Array[] = []
  for (const {header, packed, size, crc} of entries) {
    const record = header.slice()
    const own = viewOf(record)
    // Sizes stand here, not behind the data; nothing follows the name.
    record[flagsAt]! &= ~8
    for (const [place, value] of [[crcAt, crc], [packedAt, packed.length], [sizeAt, size], [extraLengthAt, 0], [offsetAt, at]] as const) own.setUint32(place, value, true)
    own.setUint16(34, 0, true)
    records.push(record)
    put(local)
    put(record.subarray(6, 32))
    put(record.subarray(nameAt))
    put(packed)
  }
  const directory = at
  records.forEach(put)
  const length = at - directory
  put(end)
  for (const [place, value] of [[4, entries.length], [6, entries.length]] as const) view.setUint16(at + place, value, true)
  view.setUint32(at + 8, length, true)
  view.setUint32(at + 12, directory, true)
  return bytes
}

/** The record at the end, behind which there may be a comment. @throws {WordError} */
function findEnd(bytes: Uint8Array): number {
  const last = bytes.length - 22
  for (let at = last; at >= 0 && at >= last - 0xFFFF; at--) if (begins(bytes, at, end)) return at
  throw damaged()
}

const begins = (bytes: Uint8Array, at: number, mark: Uint8Array): boolean => mark.every((byte, index) => bytes[at + index] === byte)

/** Unpacked and packed size; programs that did not know them beforehand have them in an extra field. */
function sizes(header: Uint8Array, extra: Uint8Array): readonly [number, number] {
  const [view, wide] = [viewOf(header), viewOf(extra)]
  const found = [view.getUint32(sizeAt, true), view.getUint32(packedAt, true)] as [number, number]
  for (let at = 0; at + 4 <= extra.length; at += 4 + wide.getUint16(at + 2, true)) {
    if (wide.getUint16(at, true) !== 1) continue
    let next = at + 4
    for (const index of [0, 1] as const) {
      if (found[index] !== 0xFFFFFFFF || next + 8 > extra.length) continue
      found[index] = Number(wide.getBigUint64(next, true))
      next += 8
    }
  }
  return found
}

/** @throws {WordError} where the name would lead out of the archive */
function checked(name: string): string {
  if (/^\/|^[a-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)/i.test(name)) throw new WordError('a part has a name that leads out of the file: leave it alone unless you know where it comes from')
  return name
}

function refuseTraps(entries: readonly Entry[], spans: (readonly [number, number])[], length: number): void {
  spans.sort((a, b) => a[0] - b[0])
  // Parts that share their bytes are how a small file unpacks to a huge one.
  for (const [index, [start]] of spans.entries()) if (index > 0 && start < spans[index - 1]![1]) throw trap()
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > largestTotal || total > plainSize && total > length * mostExpansion) throw trap()
  if (new Set(entries.map(({name}) => name.toLowerCase())).size < entries.length) throw new WordError('two parts have the same name: open it in Word and save it again')
}

/** A piece at a time, so that a part that holds more than it says is left as soon as that shows. @throws {WordError} */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  const stream = new Inflate(chunk => {
    // Throws where there is no room.
    bytes.set(chunk, at)
    at += chunk.length
  })
  const step = 32_768
  try {
    for (let from = 0; from < packed.length; from += step) stream.push(packed.subarray(from, from + step), from + step >= packed.length)
  } catch {
    throw damaged()
  }
  return bytes.subarray(0, at)
}
