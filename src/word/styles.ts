// What the styles of a document say of its paragraphs and runs.
import {child, switched, valueOf, type Element} from './xml.js'

interface Style {
  /** In lower case: Word keeps the names of its own styles in English, whatever its language. */
  readonly name: string
  readonly base: string | undefined
  readonly outline: string | undefined
  readonly list: string | undefined
  readonly level: string | undefined
  readonly bold: boolean | undefined
  readonly hidden: boolean | undefined
}

/** Of styles based on each other, so many steps are followed. */
const longestChain = 20

/** Styles by id. A document without a styles part has ids that say what they are. */
export class Styles {
  readonly #styles = new Map<string, Style>()

  constructor(root: Element | null) {
    for (const element of root?.children ?? []) {
      const id = element.attributes['w:styleId']
      if (element.name !== 'w:style' || id === undefined) continue
      const [paragraph, run] = [child(element, 'w:pPr'), child(element, 'w:rPr')]
      const list = child(paragraph, 'w:numPr')
      this.#styles.set(id, {
        name: (valueOf(child(element, 'w:name')) ?? id).toLowerCase(), base: valueOf(child(element, 'w:basedOn')), outline: valueOf(child(paragraph, 'w:outlineLvl')),
        list: valueOf(child(list, 'w:numId')), level: valueOf(child(list, 'w:ilvl')), bold: switched(child(run, 'w:b')), hidden: switched(child(run, 'w:vanish'))
      })
    }
  }

  has(id: string): boolean {
    return this.#styles.has(id)
  }

  /** In lower case. `Heading1`, of which nothing is known, is `heading 1`. */
  name(id: string | undefined): string {
    if (id === undefined) return ''
    return this.#styles.get(id)?.name ?? id.toLowerCase().replace(/(?<=[a-z])(?=\d)/g, ' ')
  }

  /** What a style says itself, or what those say that it is based on. */
  inherited<K extends 'outline' | 'list' | 'level' | 'bold' | 'hidden'>(id: string | undefined, key: K): Style[K] | undefined {
    let style = id === undefined ? undefined : this.#styles.get(id)
    for (let step = 0; style && step < longestChain; step++) {
      if (style[key] !== undefined) return style[key]
      style = style.base === undefined ? undefined : this.#styles.get(style.base)
    }
    return undefined
  }

  /** The level of a heading, 1 to 6, or 0. */
  heading(paragraph: Element): number {
    const properties = child(paragraph, 'w:pPr')
    const id = valueOf(child(properties, 'w:pStyle'))
    const name = this.name(id)
    if (name === 'title') return 1
    const own = valueOf(child(properties, 'w:outlineLvl'))
    const level = /^heading (\d)/.exec(name)?.[1]
    if (own === undefined && level !== undefined) return Math.min(6, Math.max(1, Number(level)))
    const outline = Number(own ?? this.inherited(id, 'outline') ?? 9)
    return outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : 0
  }
}
