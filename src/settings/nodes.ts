// What may stand in an object, a list or a text of a settings file, and what to say of anything else.
import type {Node} from 'jsonc-parser'
import {instead, nearestName} from './nearest.js'

const longestMessage = 100

/** Takes a finding: where, the message, and the name that was probably meant. */
export type Report = (node: Node, message: string, replacement?: string) => void

export interface Entry {
  readonly key: string
  readonly keyNode: Node
  readonly value: Node
}

/** The entries of an object; of a name given twice, the last, as JSON has it, and a finding at the first. */
export function entries(node: Node, what: string, report: Report): Entry[] {
  if (node.type !== 'object') {
    report(node, `${sentence(what)} ${what === 'the settings' ? 'are' : 'is'} ${show(node)}: write an object in braces`)
    return []
  }
  const found = new Map<string, Entry>()
  for (const property of node.children ?? []) {
    const [keyNode, value] = property.children ?? []
    if (!keyNode || !value) continue
    const key = String(keyNode.value)
    const twice = found.get(key)
    if (twice) report(twice.keyNode, `${short(key)} is given twice: keep one`)
    if (key === '') report(keyNode, 'A name is empty: write one or take the entry out')
    else found.set(key, {key, keyNode, value})
  }
  return [...found.values()]
}

export function items(node: Node, what: string, report: Report): readonly Node[] {
  if (node.type === 'array') return node.children ?? []
  report(node, `${sentence(what)} is ${show(node)}: write a list in square brackets`)
  return []
}

export function readTexts(node: Node, what: string, report: Report): {readonly text: string, readonly node: Node}[] {
  return items(node, what, report).flatMap(item => {
    const text = readText(item, `an entry of ${what}`, report)
    return text === undefined ? [] : [{text, node: item}]
  })
}

/** A text with something in it, or undefined. */
export function readText(node: Node, what: string, report: Report): string | undefined {
  if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value)
  report(node, `${sentence(what)} is ${show(node)}: write a text in double quotes`)
  return undefined
}

export function readChoice<const T extends string>(node: Node, what: string, choices: readonly T[], report: Report): T | undefined {
  if (node.type === 'string' && isOneOf(choices, String(node.value))) return node.value as T
  if (node.type === 'string') unknown(node, what, String(node.value), choices, report)
  else report(node, `${sentence(`a ${what}`)} is ${show(node)}: write one of its names in double quotes`)
  return undefined
}

export function unknown(node: Node, what: string, name: string, known: Iterable<string>, report: Report): void {
  const names = [...known]
  const near = nearestName(name, names)
  const found = `Unknown ${what} ${short(name)}: `
  report(node, found + (near ? `did you mean \`${near}\`?` : instead(name, names, longestMessage - found.length, pages[what])), near)
}

/** Where long lists of names stand. */
const pages: Readonly<Record<string, string | undefined>> = {rule: 'docs/rules.md', concept: 'docs/concepts.md'}

export function isOneOf<const T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name)
}

/** A name as written, short enough for a message. */
export function short(name: string): string {
  const clean = name.replaceAll(/[\p{Cc}`]/gu, ' ')
  return `\`${clean.length > 30 ? clean.slice(0, 29) + '…' : clean}\``
}

export function show(node: Node): string {
  if (node.type === 'string') return node.value === '' ? 'empty' : short(String(node.value))
  if (node.type === 'object') return 'an object'
  return node.type === 'array' ? 'a list' : short(String(node.value))
}

function sentence(what: string): string {
  return what.charAt(0).toUpperCase() + what.slice(1)
}
