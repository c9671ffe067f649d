// Fields whose codes and results stand in separate runs, often of several paragraphs.
import type {Element} from './xml.js'

export interface Field {
  readonly instruction: string
}

/** For each `w:fldChar` of a field that has an end: the field. What has no end hides nothing. */
export function fieldsOf(root: Element): ReadonlyMap<Element, Field> {
  const found = new Map<Element, Field>()
  const open: {instruction: string, separated: boolean, readonly chars: Element[]}[] = []
  const visit = (element: Element): void => {
    for (const one of element.children) {
      if (one.name === 'w:instrText') {
        const field = open.at(-1)
        if (field && !field.separated) field.instruction += one.text
      } else if (one.name === 'w:fldChar') {
        const type = one.attributes['w:fldCharType']
        if (type === 'begin') open.push({instruction: '', separated: false, chars: [one]})
        const field = open.at(-1)
        if (!field || type === 'begin') continue
        field.chars.push(one)
        if (type === 'separate') field.separated = true
        if (type !== 'end') continue
        open.pop()
        for (const char of field.chars) found.set(char, field)
      } else if (one.name !== 'mc:Fallback') {
        visit(one)
      }
    }
  }
  visit(root)
  return found
}

/** Whether what the field makes is made of the document's own headings and entries. */
export const isListing = (instruction: string): boolean => /^\s*(?:TOC|TOA|INDEX)\b/i.test(instruction)

/** The address that a field links to; null where it is a place in the document, or no link. */
export function linkOf(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? null
}

/** Of `w:fldSimple`. */
export const instructionOf = (element: Element): string => element.attributes['w:instr'] ?? ''
