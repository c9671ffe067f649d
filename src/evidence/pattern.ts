// The pattern language of the concepts. A pattern is matched against the tokens of one sentence.
//
//   word        that word ("co-production" is two: co production); with a capital in it, spelled just so (MDT)
//   ~word       any inflection of it: ~plan is plan, plans, planned, planning
//   word*       any word that begins so
//   (a|b c)     one of these
//   @name       one of a named group (src/concepts/vocabulary.ts)
//   <slot>      an organisation, sector, people, role, date, number, percent or money; <quantity> is any of the last three, <partner> an
//               organisation that isn't the author speaking of itself
//   x?          x or nothing
//   ..          up to 3 tokens of any kind;  ...  up to 8;  ..5  up to 5
//   ^           the start of the sentence or list item
//
// A cue joins patterns: `a & b` needs both in the sentence, `a & !b` the first without the second, `#concept` is other evidence in the
// sentence, `heading:a` looks in the headings above.
import type {Groups} from '../concepts/groups.js'
import {inflections} from './inflect.js'

export type Element =
  | {readonly type: 'words'; readonly words: readonly string[]; readonly exact: readonly string[]; readonly prefixes: readonly string[]}
  | {readonly type: 'slot'; readonly kinds: readonly string[]}
  | {readonly type: 'gap'; readonly most: number}
  | {readonly type: 'start'}
  | {readonly type: 'either'; readonly options: readonly (readonly Element[])[]}
  | {readonly type: 'maybe'; readonly element: Element}

export type Conjunct =
  | {readonly type: 'pattern'; readonly source: string; readonly elements: readonly Element[]; readonly where: 'sentence' | 'heading'; readonly wanted: boolean}
  | {readonly type: 'concept'; readonly concept: string; readonly wanted: boolean}

const slotKinds: Readonly<Record<string, readonly string[]>> = {
  quantity: ['number', 'percent', 'money'], organisation: ['organisation'], partner: ['partner'], sector: ['sector'], people: ['people'], role: ['role'], date: ['date'],
  number: ['number'], percent: ['percent'], money: ['money']
}

/** Parses a cue. Throws an Error that names the cue and what is wrong with it: cues are data of ours or of a settings file, checked on load. */
export function parseCue(cue: string, groups: Groups): Conjunct[] {
  return cue.split(/\s+&\s+/).map(part => {
    const wanted = !part.startsWith('!')
    const body = wanted ? part : part.slice(1)
    if (body.startsWith('#')) return {type: 'concept', concept: body.slice(1), wanted}
    const heading = body.startsWith('heading:')
    const source = heading ? body.slice('heading:'.length) : body
    return {type: 'pattern', source, elements: parsePattern(source, groups), where: heading ? 'heading' : 'sentence', wanted}
  })
}

/** Parses one pattern. Throws an Error that names the pattern and what is wrong with it. */
export function parsePattern(pattern: string, groups: Groups): Element[] {
  const parts = pattern.match(/\.\.\.|\.\.\d*|<[^>]*>|[()|?^]|[^\s()|?]+/g) ?? []
  let at = 0
  const fail = (why: string): never => { throw new Error(`pattern “${pattern}”: ${why}`) }
  const sequence = (): Element[] => {
    const elements: Element[] = []
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      for (const element of one()) elements.push(element)
    }
    return elements
  }
  const one = (): readonly Element[] => {
    const part = parts[at++] as string
    let elements: readonly Element[]
    if (part === '(') {
      const options = [sequence()]
      while (parts[at] === '|') { at++; options.push(sequence()) }
      if (parts[at++] !== ')') fail('a bracket is not closed')
      elements = [either(options)]
    } else if (part === '^') elements = [{type: 'start'}]
    else if (part === '...') elements = [{type: 'gap', most: 8}]
    else if (part.startsWith('..')) elements = [{type: 'gap', most: part === '..' ? 3 : Number(part.slice(2))}]
    else if (part.startsWith('<')) {
      const kinds = slotKinds[part.slice(1, -1)]
      elements = [{type: 'slot', kinds: kinds ?? fail(`no slot “${part}”`)}]
    } else if (part.startsWith('@')) {
      elements = [groupOf(part.slice(1), groups) ?? fail(`no group “${part}”`)]
    } else if (part === '?') fail('“?” follows nothing')
    else elements = words(part)
    if (parts[at] === '?') {
      at++
      elements = [{type: 'maybe', element: elements!.length === 1 ? elements![0] as Element : {type: 'either', options: [elements!]}}]
    }
    return elements!
  }
  const elements = sequence()
  if (at < parts.length) fail('a bracket too many')
  if (elements.length === 0) fail('it is empty')
  const first = elements[0] as Element
  if (first.type === 'gap' || (first.type === 'maybe' && elements.length === 1)) fail('it begins with a gap')
  return elements
}

// A group is parsed once, however many patterns name it.
const parsedGroups = new WeakMap<Groups, Map<string, Element>>()

function groupOf(name: string, groups: Groups): Element | undefined {
  const members = Object.hasOwn(groups, name) ? groups[name] : undefined
  if (!members) return undefined
  let known = parsedGroups.get(groups)
  if (!known) parsedGroups.set(groups, known = new Map())
  let element = known.get(name)
  if (!element) known.set(name, element = either(members.map(member => parsePattern(member, groups))))
  return element
}

// Single words among the options become one class, which the automaton tests in one step.
function either(options: readonly (readonly Element[])[]): Element {
  const single = {words: [] as string[], exact: [] as string[], prefixes: [] as string[]}
  const rest: (readonly Element[])[] = []
  for (const option of options) {
    const only = option.length === 1 ? option[0] : undefined
    if (only?.type === 'words') {
      single.words.push(...only.words)
      single.exact.push(...only.exact)
      single.prefixes.push(...only.prefixes)
    } else if (only?.type === 'either') rest.push(...only.options)
    else rest.push(option)
  }
  const anySingle = single.words.length + single.exact.length + single.prefixes.length > 0
  const merged: Element = {type: 'words', ...single}
  if (rest.length === 0) return merged
  return {type: 'either', options: anySingle ? [[merged], ...rest] : rest}
}

// Most words stand in many patterns: each is parsed once.
const parsedWords = new Map<string, readonly Element[]>()
/** Words that are remembered; beyond that memory starts anew, so that phrases of a settings file being written can't fill it. */
const mostWords = 20_000

function words(part: string): readonly Element[] {
  let known = parsedWords.get(part)
  if (!known) {
    if (parsedWords.size >= mostWords) parsedWords.clear()
    parsedWords.set(part, known = wordsAnew(part))
  }
  return known
}

function wordsAnew(part: string): Element[] {
  const inflected = part.startsWith('~'), prefix = part.endsWith('*')
  const body = part.slice(inflected ? 1 : 0, prefix ? -1 : undefined)
  const pieces = body.split('-').filter(Boolean)
  return pieces.map((piece, index) => {
    const last = index === pieces.length - 1
    const lower = piece.toLowerCase()
    if (last && prefix) return {type: 'words', words: [], exact: [], prefixes: [lower]}
    if (last && inflected) return {type: 'words', words: inflections(lower), exact: [], prefixes: []}
    if (piece !== lower) return {type: 'words', words: [], exact: [piece], prefixes: []}
    return {type: 'words', words: [lower], exact: [], prefixes: []}
  })
}
