// Writing the profile of one document into a settings file; comments, order and layout of the rest stay.
import {applyEdits, findNodeAtLocation, modify, parseTree, type Node, type ParseError} from 'jsonc-parser'
import {insertion, property, replacement, type Piece} from './edit.js'
import {isTooDeep} from './parse.js'
import type {ProfileId} from './settings.js'

/**
 * The edit after which the settings give the document this profile, or null where the file can't be parsed.
 * @param path of the document, relative to the folder of the settings file, with `/`
 */
export function setProfile(text: string, path: string, profile: ProfileId): {readonly start: number, readonly end: number, readonly text: string} | null {
  const after = written(text, globOf(path), profile)
  return after === null ? null : editBetween(text, after)
}

function written(text: string, glob: string, profile: ProfileId): string | null {
  const errors: ParseError[] = []
  const root = isTooDeep(text) ? undefined : parseTree(text, errors, {allowTrailingComma: true})
  if (errors.length > 0 || root?.type !== 'object') return null
  const old = findNodeAtLocation(root, ['profile'])
  const apply = (pieces: readonly Piece[]): string => pieces.reduceRight((before, {start, end, newText}) => before.slice(0, start) + newText + before.slice(end), text)
  if (!old) return apply(insertion(text, root, property(text, root, 'profile', {[glob]: profile})))
  if (old.type !== 'object') return apply(replacement(old, {...old.type === 'string' ? {'**': old.value as string} : {}, [glob]: profile}))
  const own = findNodeAtLocation(old, [glob])
  if (!own) return apply(insertion(text, old, property(text, old, glob, profile)))
  if (isLast(own, old)) return apply(replacement(own, profile))
  // The last glob that matches decides: its place is at the end.
  return written(applyEdits(text, modify(text, ['profile', glob], undefined, {})), glob, profile)
}

function isLast(value: Node, object: Node): boolean {
  return object.children?.at(-1)?.children?.[1] === value
}

/** A glob that matches this path and no other. */
function globOf(path: string): string {
  return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`
}

function editBetween(before: string, after: string): {readonly start: number, readonly end: number, readonly text: string} {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return {start: head, end: before.length - tail, text: after.slice(head, after.length - tail)}
}
