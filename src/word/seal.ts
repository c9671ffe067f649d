// A mark in the comments part that tells whether anybody has changed a file since we wrote it. Programs that save the file drop it.
import {strToU8} from 'fflate'
import {crc32} from './crc.js'
import type {Package} from './package.js'

const mark = /<!-- golden-thread ([\da-f]{1,8}) -->$/

/** Seals a file that has comments; nothing may be changed afterwards. */
export function seal(file: Package, main: string): void {
  const part = file.related(main, 'comments')
  if (part !== null) file.set(part, `${file.text(part)}<!-- golden-thread ${sumOf(file, part, file.text(part))} -->`)
}

export function isSealed(file: Package, main: string): boolean {
  const part = file.related(main, 'comments')
  if (part === null) return false
  const text = file.text(part)
  return mark.exec(text)?.[1] === sumOf(file, part, text.replace(mark, ''))
}

export function unseal(file: Package, part: string): void {
  file.set(part, file.text(part).replace(mark, ''))
}

function sumOf(file: Package, part: string, text: string): string {
  return ((file.sum(part) ^ crc32(strToU8(text))) >>> 0).toString(16)
}
