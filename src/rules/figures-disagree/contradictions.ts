// The same words around two figures: "people aged 10 to 34" here, "people aged 20 to 34" there.
import type {Block, Chunk, Draft, Place, Span} from '../../draft/draft.js'
import {tokenise, type Token} from '../../evidence/tokens.js'
import {remembered} from '../shared/memory.js'
import {placeIn} from '../shared/places.js'
import {quoted} from '../shared/wording.js'

export interface Contradiction {
  /** The figure with the words beside it, in inverted commas. */
  readonly words: string
  readonly other: string
  readonly at: Place
  readonly otherAt: readonly Place[]
}

/** A figure in its sentence. */
interface Figure extends Span {
  readonly block: number
  /** The words before and after it, which must be the same. */
  readonly key: string
  readonly value: string
  readonly words: string
  /** What else would make it another figure: years, names, other figures of its sentence. */
  readonly others: ReadonlySet<string>
  readonly sentence: string
}

/** How many words before and after a figure have to be the same. */
const before = 4, after = 3
/** So many of them have to be words of weight. */
const fewestWeighty = 3
const light = new Set('a an the of in on at to for and or by with from is are was were be been has have had will we our it its this that as per than more less over about around almost nearly up who which there their they'.split(' '))
/** A number after these is a name, not a count. */
const naming = new Set(('table figure fig section appendix annex chapter page priority goal aim objective step stage phase year version part tier band level grade type group question number no domain theme day week month quarter core20plus ward line option outcome action paragraph paragraphs schedule clause clauses regulation article rule item chart map note '
  + 'sections pages tables figures sub point step days').split(' '))

/** More places of one figure say nothing new. */
const mostPlaces = 8

/** Figures that stand in the same words with another value. At most one for the same words. */
export function contradictions(draft: Draft): Contradiction[] {
  const first = new Map<string, string>(), differ = new Set<string>()
  for (const own of draft.chunks) {
    for (const {key, value} of figuresIn(own)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, value)
      else if (known !== value) differ.add(key)
    }
  }
  if (differ.size === 0) return []
  const byKey = new Map<string, {readonly chunk: number, readonly figure: Figure}[]>()
  for (const [chunk, own] of draft.chunks.entries()) {
    for (const figure of figuresIn(own)) {
      if (!differ.has(figure.key)) continue
      const list = byKey.get(figure.key)
      if (!list) byKey.set(figure.key, [{chunk, figure}])
      else if (list.length < mostPlaces) list.push({chunk, figure})
    }
  }
  return [...byKey.values()].flatMap(list => {
    const counts = new Map<string, number>()
    for (const {figure} of list) counts.set(figure.value, (counts.get(figure.value) ?? 0) + 1)
    if (counts.size !== 2) return []
    // The odd one out is the slip; of two, the later.
    const [odd] = [...list].reverse().sort((a, b) => (counts.get(a.figure.value) ?? 0) - (counts.get(b.figure.value) ?? 0))
    const others = list.filter(({figure}) => odd && figure.value !== odd.figure.value)
    if (!odd || !others[0] || !others.every(({figure}) => mayAgree(figure, odd.figure))) return []
    const place = ({chunk, figure}: {readonly chunk: number, readonly figure: Figure}): Place => placeIn(chunk, draft.chunks[chunk]?.blocks[figure.block] as Block, figure.start, figure.end)
    return [{words: odd.figure.words, other: others[0].figure.words, at: place(odd), otherAt: others.map(place)}]
  })
}

/** Nothing else in one sentence sets it apart from the other. */
function mayAgree(one: Figure, two: Figure): boolean {
  if (one.sentence === two.sentence) return false
  const [small, large] = one.others.size < two.others.size ? [one.others, two.others] : [two.others, one.others]
  return [...small].every(word => large.has(word)) && [...large].every(word => small.has(word) || !/^(?:19|20)\d\d/.test(word))
}

const figuresIn: (chunk: Chunk) => readonly Figure[] = remembered(({blocks}: Chunk) => blocks.flatMap((block, index) => {
  if (block.kind !== 'paragraph' || block.level > 0 || block.quote > 0 || block.footnote !== null || !/\d/.test(block.text)) return []
  return block.sentences.flatMap(({start, end}) => {
    const text = block.text.slice(start, end)
    return /\d/.test(text) ? figuresOf(text, tokenise(text)).map(figure => ({...figure, block: index, start: start + figure.start, end: start + figure.end})) : []
  })
}))

function figuresOf(text: string, tokens: readonly Token[]): Omit<Figure, 'block'>[] {
  return tokens.flatMap((token, at) => {
    const previous = tokens[at - 1]
    if (token.kind !== 'number' || isYear(token) || at < before || naming.has(previous?.word ?? '')) return []
    const left = tokens.slice(at - before, at), right = tokens.slice(at + 1, at + 1 + after)
    if (right.length < after || left.some(({kind}) => kind !== 'word')) return []
    const around = [...left, ...right]
    if (around.filter(({kind, word}) => kind === 'word' && !light.has(word)).length < fewestWeighty) return []
    const unit = token.text.replace(/[\d.,]+/, '#')
    const first = left.at(-2) ?? token
    return [{
      key: [...left.map(({word}) => word), unit, ...right.map(({word}) => word)].join(' '), value: token.word.replaceAll(',', ''), words: quoted(text.slice(first.start, endOf(token, right)), 30),
      others: new Set(tokens.flatMap((other, index) => index !== at && index > 0 && (other.kind === 'number' || other.capital) ? [other.word] : [])), sentence: text, start: token.start, end: token.end
    }]
  })
}

/** With the word after it, or after the range that it begins. */
function endOf(token: Token, right: readonly Token[]): number {
  const range = right[1]?.kind === 'number' && /^[–—-]$/.test(right[0]?.text ?? '')
  const next = range ? right[2] : right[0]
  return next?.kind === 'word' ? next.end : (range ? right[1]?.end : undefined) ?? token.end
}

const isYear = ({word}: Token): boolean => /^(?:19|20)\d\d(?:\/\d+)?$/.test(word)
