// What is written into a part, with the prefixes that the part has.
import {addresses, isStrict} from './names.js'
import {insert, type Splice} from './splice.js'
import {prefixesOf, type Element} from './xml.js'

export interface Writer {
  /** `w:` elements of this part: name and attributes in short names, `w:` for the format's own. */
  tag(name: string, attributes: Readonly<Record<string, string>>, content?: string): string
}

/** Writes elements for the part that has this root. Prefixes that it has not are declared where they are used. */
export function writerFor(root: Element): Writer {
  const declared = prefixesOf(root)
  const own = wordAddress(root)
  return {
    tag(name, attributes, content = '') {
      const used = new Set([name, ...Object.keys(attributes)].flatMap(one => one.includes(':') ? [one.slice(0, one.indexOf(':'))] : []))
      const missing = [...used].flatMap(prefix => {
        const address = prefix === 'w' ? own : addresses[prefix as keyof typeof addresses]
        return prefix === 'xml' || declared.get(prefix) === address ? [] : [` xmlns:${prefix}="${address}"`]
      })
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
      return `<${name}${missing.join('')}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`
    }
  }
}

/** The address of Word's own elements, as the part has it. */
export function wordAddress(root: Element): string {
  return Object.values(root.attributes).find(value => /wordprocessingml\/(?:2006\/)?main$/.test(value)) ?? 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
}

/** Whether a part is of the strict form of the standard. */
export const isStrictPart = (root: Element): boolean => isStrict(wordAddress(root))

/** The change that adds to the end of an element. */
export function appended(xml: string, {start, openEnd, closeStart}: Element, added: string): Splice {
  if (xml.startsWith('</', closeStart)) return insert(closeStart, added)
  const name = nameIn(xml.slice(start, openEnd))
  return {start: openEnd - 2, end: openEnd, text: `>${added}</${name}>`}
}

/** The name in a start tag, with its prefix. */
export const nameIn = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? ''
