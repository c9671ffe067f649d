// Which paragraphs are items of a list, and of what kind.
import type {Styles} from './styles.js'
import {child, valueOf, type Element} from './xml.js'

export interface ListItem {
  readonly list: string
  /** From 0. */
  readonly level: number
  readonly ordered: boolean
  /** Its number is of several levels, `1.2`: that is how paragraphs are numbered, not items. */
  readonly outline: boolean
}

interface Level {
  readonly format: string | undefined
  readonly text: string
}

interface Numbers {
  readonly levels: ReadonlyMap<string, Level>
  readonly link: string | undefined
}

export class Numbering {
  readonly #kinds = new Map<string, Numbers>()
  readonly #lists = new Map<string, string>()
  readonly #styles: Styles

  constructor(root: Element | null, styles: Styles) {
    this.#styles = styles
    for (const element of root?.children ?? []) {
      if (element.name === 'w:abstractNum') this.#kinds.set(element.attributes['w:abstractNumId'] ?? '', {levels: levelsOf(element), link: valueOf(child(element, 'w:numStyleLink'))})
      if (element.name === 'w:num') this.#lists.set(element.attributes['w:numId'] ?? '', valueOf(child(element, 'w:abstractNumId')) ?? '')
    }
  }

  /** What a paragraph is in a list, or null. */
  item(paragraph: Element): ListItem | null {
    const properties = child(paragraph, 'w:pPr')
    const style = valueOf(child(properties, 'w:pStyle'))
    const own = child(properties, 'w:numPr')
    const list = valueOf(child(own, 'w:numId')) ?? this.#styles.inherited(style, 'list')
    if (list === undefined || list === '0') return null
    const level = Math.min(8, Math.max(0, Number(valueOf(child(own, 'w:ilvl')) ?? this.#styles.inherited(style, 'level') ?? 0) || 0))
    const found = this.#level(list, level)
    const ordered = found ? !['bullet', 'none', 'nothing'].includes(found.format ?? 'bullet') : /number/.test(this.#styles.name(style))
    return {list, level, ordered, outline: ordered && (found?.text.match(/%\d/g)?.length ?? 0) > 1}
  }

  #level(list: string, level: number): Level | undefined {
    const kind = this.#kinds.get(this.#lists.get(list) ?? '')
    // A kind may be that of a list style, which names a list of its own.
    const linked = kind?.link === undefined ? undefined : this.#styles.inherited(kind.link, 'list')
    return (linked === undefined ? kind : this.#kinds.get(this.#lists.get(linked) ?? ''))?.levels.get(String(level))
  }
}

function levelsOf(kind: Element): ReadonlyMap<string, Level> {
  return new Map(kind.children.filter(one => one.name === 'w:lvl').map(level => [
    level.attributes['w:ilvl'] ?? '', {format: valueOf(child(level, 'w:numFmt')), text: valueOf(child(level, 'w:lvlText')) ?? ''}
  ]))
}
