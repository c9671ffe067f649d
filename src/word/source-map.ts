// Where each stretch of the Markdown comes from.
import type {Paragraph} from './paragraph.js'

/** A stretch of one paragraph's text. */
export interface Stretch {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

/** Markdown that is being written, and the map from it. */
export class MappedText {
  readonly #parts: string[] = []
  #length = 0
  /** Start and end in the Markdown, then start and end in the paragraph; ascending. */
  readonly #numbers: number[] = []
  readonly #paragraphs: Paragraph[] = []

  get length(): number {
    return this.#length
  }

  get text(): string {
    return this.#parts.join('')
  }

  /** Adds what comes from nowhere in the document. */
  raw(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Adds what comes from [start, end) of a paragraph; an escape is longer than what it comes from. */
  mapped(text: string, paragraph: Paragraph, start: number, end: number): void {
    const last = this.#paragraphs.length - 1
    const [from, to, lastStart, lastEnd] = this.#numbers.slice(-4) as [number, number, number, number]
    const joins = this.#paragraphs[last] === paragraph && to === this.#length && lastEnd === start
    if (joins && to - from === lastEnd - lastStart && text.length === end - start) {
      this.#numbers[last * 4 + 1] = to + text.length
      this.#numbers[last * 4 + 3] = end
    } else {
      this.#numbers.push(this.#length, this.#length + text.length, start, end)
      this.#paragraphs.push(paragraph)
    }
    this.raw(text)
  }

  /** What [start, end) of the Markdown comes from, in order; an escape is taken whole. */
  from(start: number, end: number): Stretch[] {
    const found: Stretch[] = []
    for (let index = this.#firstAfter(start); index < this.#paragraphs.length; index++) {
      const [from, to, first, last] = this.#numbers.slice(index * 4, index * 4 + 4) as [number, number, number, number]
      if (from >= end) break
      const exact = to - from === last - first
      found.push({paragraph: this.#paragraphs[index]!, start: exact ? first + Math.max(0, start - from) : first, end: exact ? last - Math.max(0, to - end) : last})
    }
    return found
  }

  /** The stretch that stands nearest to a place in the Markdown, before it or after; null where the document has no text. */
  nearest(at: number, wanted: (paragraph: Paragraph) => boolean): Stretch | null {
    const after = this.#firstAfter(at)
    for (let step = 0; step < this.#paragraphs.length; step++) {
      for (const index of [after + step, after - step - 1]) {
        const paragraph = this.#paragraphs[index]
        if (paragraph && wanted(paragraph)) return {paragraph, start: this.#numbers[index * 4 + 2]!, end: this.#numbers[index * 4 + 3]!}
      }
    }
    return null
  }

  /** Index of the first stretch that ends behind `at`. */
  #firstAfter(at: number): number {
    let [low, high] = [0, this.#paragraphs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#numbers[middle * 4 + 1]! > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
