// XML → a tree that knows where each element stands in its text, so that the text can be changed in places and stay the same elsewhere.
import {deepest, mostElements} from './limits.js'
import {shortNames} from './names.js'
import {WordError} from './word-error.js'

export interface Element {
  /** Short name of the namespace and local name, `w:p`; `:p` in a namespace that is none of ours. */
  readonly name: string
  /** By short name; those without a prefix by their own. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly parent: Element | null
  /** Of `w:t` and `w:instrText`: what it says. */
  text: string
  /** Of `w:p`: how many stand before it in the part. */
  readonly ordinal: number
  readonly start: number
  /** Behind the start tag. */
  readonly openEnd: number
  /** Before the end tag; `openEnd` where there is none. */
  closeStart: number
  end: number
}

/** Names in effect: addresses by prefix, and short names by the names of the file. */
interface Scope {
  readonly addresses: Readonly<Record<string, string>>
  readonly names: Map<string, string>
}

const noAttributes: Readonly<Record<string, string>> = {}
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/
const nameStart = /[^\s/>=<&"'!?]+/y
const attribute = /[ \t\r\n]+([^\s/>=<&"']+)[ \t\r\n]*=[ \t\r\n]*(?:"([^<"]*)"|'([^<']*)')/y
const tagEnd = /[ \t\r\n]*(\/?)>/y

/** @param part its name, for the message @throws {WordError} where it is no XML, or uses what documents never need */
export function parseXml(xml: string, part: string): Element {
  return new Parser(xml, part).parse()
}

/** Reads what Word files are written in: XML without document types, so without entities of its own. */
class Parser {
  readonly #xml: string
  readonly #part: string
  readonly #root: Element
  #current: Element
  /** Of the elements around the place: their names in the file, and what names mean in them. */
  readonly #open: {readonly raw: string, readonly scope: Scope}[]
  #elements = 0
  #paragraphs = 0

  constructor(xml: string, part: string) {
    this.#xml = xml
    this.#part = part
    this.#root = {name: '', attributes: noAttributes, children: [], parent: null, text: '', ordinal: -1, start: 0, openEnd: 0, closeStart: xml.length, end: xml.length}
    this.#current = this.#root
    this.#open = [{raw: '', scope: {addresses: {xml: 'http://www.w3.org/XML/1998/namespace'}, names: new Map()}}]
  }

  parse(): Element {
    const xml = this.#xml
    if (forbidden.test(xml)) throw this.#damaged()
    let at = xml.startsWith('\uFEFF') ? 1 : 0
    while (at < xml.length) {
      const next = xml.indexOf('<', at)
      this.#text(next < 0 ? xml.slice(at) : xml.slice(at, next), true)
      if (next < 0) break
      at = this.#markup(next)
    }
    const [top, ...more] = this.#root.children
    if (this.#current !== this.#root || !top || more.length > 0) throw this.#damaged()
    return top
  }

  /** Reads what begins with `<`. @returns the place behind it */
  #markup(at: number): number {
    const xml = this.#xml
    switch (xml[at + 1]) {
      case '/': return this.#close(at)
      case '?': return this.#behind('?>', at)
      case '!':
        if (xml.startsWith('<!--', at)) return this.#behind('-->', at + 4)
        if (xml.startsWith('<![CDATA[', at)) {
          const end = this.#behind(']]>', at)
          this.#text(xml.slice(at + 9, end - 3), false)
          return end
        }
        if (xml.startsWith('<!DOCTYPE', at)) throw new WordError(`its part ${this.#part} defines entities, which Word never does: leave it alone unless you know where it comes from`)
        throw this.#damaged()
      default: return this.#begin(at)
    }
  }

  #begin(start: number): number {
    if (++this.#elements > mostElements) throw new WordError(`its part ${this.#part} is too large: split the document`)
    if (this.#open.length > deepest) throw new WordError(`its part ${this.#part} is nested too deeply: open it in Word and save it again`)
    const raw = this.#match(nameStart, start + 1)?.[0]
    if (raw === undefined) throw this.#damaged()
    let at = nameStart.lastIndex
    let attributes: Record<string, string> | null = null
    for (let match = this.#match(attribute, at); match; match = this.#match(attribute, at)) {
      const name = match[1]!
      if (attributes && Object.hasOwn(attributes, name)) throw this.#damaged()
      ;(attributes ??= {})[name] = this.#decode((match[2] ?? match[3]!).replace(/\r\n|[\t\r\n]/g, ' '))
      at = attribute.lastIndex
    }
    const end = this.#match(tagEnd, at)
    if (!end) throw this.#damaged()
    const {scope: around} = this.#open.at(-1)!
    const own = attributes && declarations(attributes)
    const scope = own ? {addresses: {...around.addresses, ...own}, names: new Map<string, string>()} : around
    const name = shortName(scope, raw, false)
    const openEnd = tagEnd.lastIndex
    const element: Element = {
      name, attributes: attributes ? renamed(attributes, scope) : noAttributes, children: [], parent: this.#current, text: '', ordinal: name === 'w:p' ? this.#paragraphs++ : -1,
      start, openEnd, closeStart: openEnd, end: openEnd
    }
    this.#current.children.push(element)
    if (end[1] === '') {
      this.#current = element
      this.#open.push({raw, scope})
    }
    return openEnd
  }

  #close(start: number): number {
    const {raw} = this.#open.at(-1)!
    const found = this.#match(nameStart, start + 2)?.[0]
    const end = found === raw && raw !== '' ? this.#match(tagEnd, nameStart.lastIndex) : null
    if (!end || end[1] !== '') throw this.#damaged()
    this.#open.pop()
    this.#current.closeStart = start
    this.#current.end = tagEnd.lastIndex
    this.#current = this.#current.parent!
    return tagEnd.lastIndex
  }

  #text(text: string, entities: boolean): void {
    const current = this.#current
    if (current === this.#root && /\S/.test(text)) throw this.#damaged()
    if (current.name !== 'w:t' && current.name !== 'w:instrText') return
    const plain = text.replace(/\r\n?/g, '\n')
    current.text += entities ? this.#decode(plain) : plain
  }

  #decode(text: string): string {
    return text.includes('&') ? text.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,8})|(lt|gt|amp|quot|apos));|&/gi, (_, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      const letter = name ? entities[name] : code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : undefined
      if (letter === undefined || forbidden.test(letter)) throw this.#damaged()
      return letter
    }) : text
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#xml)
  }

  #behind(mark: string, from: number): number {
    const found = this.#xml.indexOf(mark, from)
    if (found < 0) throw this.#damaged()
    return found + mark.length
  }

  #damaged(): WordError {
    return new WordError(`its part ${this.#part} is damaged: open it in Word, which may repair it, and save it again`)
  }
}

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: '\''}

function shortName({addresses, names}: Scope, raw: string, isAttribute: boolean): string {
  const key = isAttribute ? `@${raw}` : raw
  const known = names.get(key)
  if (known !== undefined) return known
  const colon = raw.indexOf(':')
  const plain = isAttribute && (colon < 0 || raw.startsWith('xmlns:'))
  const found = plain ? raw : `${shortNames.get(addresses[colon < 0 ? '' : raw.slice(0, colon)] ?? '') ?? ''}:${raw.slice(colon + 1)}`
  names.set(key, found)
  return found
}

/** The namespaces that an element declares, by prefix; null where it declares none. */
function declarations(attributes: Readonly<Record<string, string>>): Record<string, string> | null {
  let own: Record<string, string> | null = null
  for (const name in attributes) {
    if (name === 'xmlns') (own ??= {})[''] = attributes[name]!
    else if (name.startsWith('xmlns:')) (own ??= {})[name.slice(6)] = attributes[name]!
  }
  return own
}

function renamed(attributes: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  const result: Record<string, string> = {}
  for (const name in attributes) result[shortName(scope, name, true)] = attributes[name]!
  return result
}

export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find(one => one.name === name)

/** The attribute in which most elements have their value. */
export const valueOf = (element: Element | undefined): string | undefined => element?.attributes['w:val']

/** Whether a property such as `w:b` is on, off, or says nothing. */
export function switched(element: Element | undefined): boolean | undefined {
  return element && !['0', 'false', 'off'].includes(valueOf(element) ?? 'true')
}

/** Text as XML has it, without what XML may not have. */
export function escapeXml(text: string): string {
  return text.replace(/\p{Cs}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/[<>&"]/g, letter => ({'<': '&lt;', '>': '&gt;', '&': '&amp;'}[letter] ?? '&quot;'))
}

/** Declarations of namespaces on the root of a part, by prefix; an empty prefix is the default. */
export function prefixesOf(root: Element): ReadonlyMap<string, string> {
  return new Map(Object.entries(root.attributes).flatMap(([name, address]) => {
    return name === 'xmlns' ? [['', address] as const] : name.startsWith('xmlns:') ? [[name.slice(6), address] as const] : []
  }))
}
