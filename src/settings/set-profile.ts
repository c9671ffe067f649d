// Writing the profile of one document into a settings file; comments, order and layout of the rest stay.
import {applyEdits, findNodeAtLocation, modify, parseTree, type JSONPath, type ParseError} from 'jsonc-parser'
import type {ProfileId} from './settings.js'

/**
 * The edit after which the settings give the document this profile, or null where the file can't be parsed.
 * @param path of the document, relative to the folder of the settings file, with `/`
 */
export function setProfile(text: string, path: string, profile: ProfileId): {readonly start: number, readonly end: number, readonly text: string} | null {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: true})
  if (errors.length > 0 || root?.type !== 'object') return null
  const glob = globOf(path)
  const old = findNodeAtLocation(root, ['profile'])
  let after = text
  const write = (place: JSONPath, value: unknown): void => {
    const formattingOptions = {tabSize: 2, insertSpaces: !/^\t/m.test(text), eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'}
    after = applyEdits(after, modify(after, place, value, {formattingOptions}))
  }
  if (old?.type === 'object') {
    const last = old.children?.at(-1)?.children?.[0]?.value as unknown
    // The last glob that matches decides.
    if (last !== glob && findNodeAtLocation(old, [glob])) write(['profile', glob], undefined)
    write(['profile', glob], profile)
  } else {
    write(['profile'], {...old?.type === 'string' ? {'**': old.value as string} : {}, [glob]: profile})
  }
  return editBetween(text, after)
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
