// Adding one entry to a settings file: only that entry changes, comments and layout stay.
// jsonc-parser's own `modify` lays out anew the lines that it touches, and leaves a comment behind the wrong entry.
import {createScanner, findNodeAtLocation, getNodeValue, parseTree} from 'jsonc-parser'
import type {JSONPath, Node, ParseError} from 'jsonc-parser'
import type {Span} from '../draft/draft.js'
import {isTooDeep} from './parse.js'

/** What to add. */
export type SettingsEntry =
  /** Spelt out as `full`; null: the writer will say. */
  | {readonly kind: 'abbreviation', readonly short: string, readonly full: string | null}
  | {readonly kind: 'partner', readonly name: string | null}
  | {readonly kind: 'rule-off', readonly rule: string}

export interface SettingsEdit {
  /** Offsets in the text before, in order. */
  readonly edits: readonly {readonly start: number, readonly end: number, readonly newText: string}[]
  /** The text after them. */
  readonly text: string
  /** In the text after: what the writer has to fill in, without its quotes; null where there is nothing. */
  readonly open: Span | null
}

const fullName = 'full name'
const organisation = 'name of the organisation'

export interface Piece {
  readonly start: number
  readonly end: number
  readonly newText: string
}

/** The edit that adds an entry to the text of a settings file; null where the text can't be parsed, or something else stands in the entry's place. */
export function editSettings(text: string, entry: SettingsEntry): SettingsEdit | null {
  const source = text.replace(/^\uFEFF/, ' ')
  const errors: ParseError[] = []
  const root = isTooDeep(source) ? undefined : parseTree(source, errors, {allowTrailingComma: true})
  const made = errors.length === 0 && root?.type === 'object' ? editsFor(source, root, entry) : null
  if (!made) return null
  const after = made.edits.reduceRight((before, {start, end, newText}) => before.slice(0, start) + newText + before.slice(end), text)
  return {edits: made.edits, text: after, open: made.open ? spanOf(after, made.open) : null}
}

interface Made {
  readonly edits: readonly Piece[]
  /** Path of the text that the writer fills in. */
  readonly open: JSONPath | null
}

function editsFor(text: string, root: Node, entry: SettingsEntry): Made | null {
  if (entry.kind === 'partner') {
    const list = findNodeAtLocation(root, ['partners'])
    const partners = list?.children ?? []
    if ((list && list.type !== 'array') || partners.some(one => one.type === 'object' && (getNodeValue(one) as {readonly name?: unknown}).name === entry.name)) return null
    const partner = {name: entry.name ?? organisation}
    const edits = list ? insertion(text, list, JSON.stringify(partner).replace(':', ': ')) : insertion(text, root, property(text, root, 'partners', [partner]))
    return {edits, open: entry.name === null ? ['partners', partners.length, 'name'] : null}
  }
  const [field, key, value] = entry.kind === 'abbreviation' ? ['abbreviations', entry.short, entry.full ?? fullName] as const : ['rules', entry.rule, 'off'] as const
  const open = entry.kind === 'abbreviation' && entry.full === null ? [field, key] : null
  const holder = findNodeAtLocation(root, [field])
  if (!holder) return {edits: insertion(text, root, property(text, root, field, {[key]: value})), open}
  if (holder.type !== 'object') return null
  const own = findNodeAtLocation(holder, [key])
  if (own?.type !== 'object') return {edits: own ? replacement(own, value) : insertion(text, holder, property(text, holder, key, value)), open}
  const severity = findNodeAtLocation(own, ['severity'])
  return {edits: severity ? replacement(severity, value) : insertion(text, own, property(text, own, 'severity', value)), open}
}

export function replacement({offset, length}: Node, value: unknown): Piece[] {
  return [{start: offset, end: offset + length, newText: JSON.stringify(value)}]
}

/** `"key": value`, laid out as it will stand in its parent. */
export function property(text: string, parent: Node, key: string, value: unknown): string {
  const {eol, unit} = layoutOf(text)
  const lead = parent.children?.length ? indentAt(text, (parent.children.at(-1) as Node).offset) : indentAt(text, parent.offset) + unit
  return `${JSON.stringify(key)}: ${JSON.stringify(value, null, unit).replaceAll('\n', `${eol}${lead}`)}`
}

/** Puts a written entry behind the last one in an object or array, past the comment that follows that one in its line. */
export function insertion(text: string, parent: Node, written: string): Piece[] {
  const {eol, unit} = layoutOf(text)
  const last = parent.children?.at(-1)
  const from = last ? last.offset + last.length : parent.offset + 1
  const {end, comma, toLineEnd} = restOfLine(text, from)
  const close = parent.offset + parent.length - 1
  const ownLine = last ? /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(parent.offset, last.offset - 200), last.offset)) : true
  const lines = ownLine || toLineEnd
  const lead = last && ownLine ? indentAt(text, last.offset) : indentAt(text, parent.offset) + unit
  const tail = last || /[\r\n]/.test(text.slice(end, close)) ? '' : `${eol}${indentAt(text, parent.offset)}`
  const added = `${lines ? `${eol}${lead}` : ' '}${written}${comma ? ',' : ''}${tail}`
  if (!last || comma) return [{start: end, end, newText: added}]
  return end === from ? [{start: from, end: from, newText: `,${added}`}] : [{start: from, end: from, newText: ','}, {start: end, end, newText: added}]
}

/** What follows an entry in its line: where the comma and the comments end, whether there is a comma, and whether a comment takes the rest of the line. */
function restOfLine(text: string, from: number): {readonly end: number, readonly comma: boolean, readonly toLineEnd: boolean} {
  const scanner = createScanner(text, false)
  scanner.setPosition(from)
  let [end, comma, toLineEnd] = [from, false, false]
  for (;;) {
    scanner.scan()
    const start = scanner.getTokenOffset()
    const token = text.slice(start, start + scanner.getTokenLength())
    const comment = token.startsWith('//') || token.startsWith('/*')
    if (comment) toLineEnd = token.startsWith('//')
    else if (token === ',' && !comma) comma = true
    else if (/^[ \t]+$/.test(token)) continue
    else return {end, comma, toLineEnd}
    end = start + token.length
  }
}

/** The white space that the line at an offset begins with. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

/** As the file is laid out already; two spaces where it shows nothing. */
function layoutOf(text: string): {readonly eol: string, readonly unit: string} {
  return {eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n', unit: /[\r\n]([ \t]+)"/.exec(text)?.[1] ?? '  '}
}

function spanOf(text: string, path: JSONPath): Span | null {
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], {allowTrailingComma: true})
  const node = root && findNodeAtLocation(root, path)
  return node ? {start: node.offset + 1, end: node.offset + node.length - 1} : null
}
