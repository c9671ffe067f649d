// Levels: where a thing stands and where it is to be, told as a pair, in one sentence or in two that follow each other: "In 2025, 18% of families
// lived in damp homes. We want this to fall to 9% by 2029." Cues read a sentence by its words; a pair is told by its two figures.
import {vocabulary} from '../concepts/vocabulary.js'
import {dateAt} from './slots/date.js'
import {quantityAt} from './slots/quantity.js'
import {numberWords} from './slots/quantity-words.js'
import type {Slot} from './slots/slot.js'
import type {Token} from './tokens.js'
import type {Unit} from './unit.js'

/** The concepts that a level evidences in the sentence of a unit, and the tokens that tell it. */
export interface ToldLevel {
  readonly unit: Unit
  readonly concepts: readonly string[]
  readonly from: number
  readonly to: number
}

/** `meant`: somebody wants it; `will`: it is said to come, which a forecast says too. */
type When = 'now' | 'open' | 'will' | 'meant'

interface Level {
  readonly unit: Unit
  readonly when: When
  readonly kind: Slot['kind'] | 'word'
  readonly from: number
  readonly to: number
  /** The last year told with it. */
  readonly year: string | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const single = (list: readonly string[]): string[] => list.filter(word => /^[a-z]+$/.test(word))

const edges = words('; : , . – — ( ) and but while whereas against compared')
/** What somebody wants, and what they set: a verb may stand further from its figure than a noun. */
const wanting = words('want wants aim aims aspire intend intends mean'), farthestVerb = 12
const setting = words('target targets ambition aim goal'), farthestNoun = 6
/** To change by: in "to reduce" and "will cut", not in "lower rates". */
const changing = words('reduce cut raise increase improve bring halve narrow lower get move'), leadsToChange = words('to will and us must should')
/** "Will fall", "should be" speak of a level; "will meet" does not, but for a date by which. */
const willSigns = words('will shall should must'), levelVerbs = words('be fall rise drop reach reduce increase raise bring cut come go see have')
const nowSigns = words('was were stood stands is are had has have currently now today present latest already only just baseline')
const nowPairs = new Set(['last year', 'this year', 'at present', 'to date', 'up from', 'down from', 'as at', 'as of'])
const datePrepositions = words('in at during since for of')
const deadlines = words('by before until')
const ahead = new Set([...wanting, ...setting, ...changing, ...willSigns, ...deadlines])
/** Levels that no figure tells. */
const ends = words('nobody none zero half')
/** The figures of things that are known already, and of ages. */
const definite = words('the all these those our its both age ages aged between'), ageBounds = words('under over than and')
/** The second sentence goes on about the first. */
const pointers = words('this that it these those they nobody none fewer target aim ambition goal')
const forecast = words('expected projected predicted forecast forecasts projection projections likely estimated estimate')
const demographic = words('population populations aged births households census')
/** Things of the service itself: that there are more of them is no change in a life. */
const ofService = words('staff vacancies vacancy workforce turnover sickness trained training recruited posts nurses doctors offered visited referred referrals places beds sessions screened screening screenings assessed assessments vaccinated uptake reviewed checks check visits registered posters clinics practices schools homes plans teams members')
const lives = new Set([...single(vocabulary.folk ?? []), ...single(vocabulary.goods ?? []), ...single(vocabulary.ills ?? []), 'olds', 'wait', 'waits', 'waiting'])
/** How far a pointer stands from the beginning of a sentence at most, in tokens. */
const opening = 9

/** The levels that are told in pairs among the sentences of a chunk, in the order of the text. */
export function readLevels(units: readonly Unit[]): ToldLevel[] {
  const told: ToldLevel[] = []
  let last: Unit | null = null
  for (const unit of units) {
    // Few sentences look ahead: only they, and the ones before them, are looked into.
    if (unit.tokens.some(({word}) => ahead.has(word))) {
      const before = last !== null && last.block === unit.block && last.sentence.start < unit.sentence.start ? levelsOf(last, false) : []
      const here = levelsOf(unit, before.length > 0)
      const pair = pairIn(here) ?? (before.length > 0 && here.length > 0 && last && goesOn(last, unit) ? pairOf(before, here) : null)
      if (pair) told.push(...evidenceOf(...pair))
    }
    last = unit
  }
  return told
}

/** The first level of now and the first of then after it, in one sentence. */
function pairIn(levels: readonly Level[]): [Level, Level] | null {
  if (levels.length < 2) return null
  const then = levels.find(({when}) => when === 'meant' || when === 'will')
  return then ? pairOf(levels.filter(one => one !== then), [then]) : null
}

function pairOf(first: readonly Level[], second: readonly Level[]): [Level, Level] | null {
  const then = second.find(({when}) => when === 'meant' || when === 'will')
  const alike = first.filter(({kind}) => then?.kind === 'word' || then?.kind === kind)
  const now = alike.find(({when}) => when === 'now') ?? alike.find(({when}) => when === 'open')
  if (!then || !now || (now.year !== null && then.year !== null && now.year >= then.year)) return null
  const all = [...now.unit.tokens, ...then.unit.tokens]
  if (all.some(({word}) => forecast.has(word))) return null
  return then.when === 'will' && all.some(({word}, at) => demographic.has(word) || (word === 'over' && all[at + 1]?.kind === 'number')) ? null : [now, then]
}

function evidenceOf(now: Level, then: Level): ToldLevel[] {
  const all = now.unit === then.unit ? now.unit.tokens : [...now.unit.tokens, ...then.unit.tokens]
  const outcome = all.some(({word}) => lives.has(word)) && !all.some(({word}) => ofService.has(word))
  return [
    {unit: now.unit, concepts: ['baseline', 'measure'], from: now.from, to: now.to},
    {unit: then.unit, concepts: ['target', 'measure', ...outcome ? ['outcome'] : []], from: then.from, to: then.to}
  ]
}

/** Does a sentence speak of the same thing as the one before: by a pointer at its beginning, or a word of some length that both have? */
function goesOn(before: Unit, {tokens, own}: Unit): boolean {
  if (tokens.slice(own, own + opening).some(({word}) => pointers.has(word))) return true
  const said = new Set(before.tokens.slice(before.own).filter(({kind, word}) => kind === 'word' && word.length > 3 && !common.has(word)).map(({word}) => word))
  return tokens.slice(own).some(({word}) => said.has(word)) || tokens.slice(own).filter(({kind, word}) => kind === 'word' && word.length > 3 && !common.has(word)).length < 2
}

const common = new Set([...wanting, ...setting, ...changing, ...willSigns, ...words('will from with than that this over more people year years each every their have been were they into about')])

/** A sentence of more figures than this is a row of a table. */
const mostFigures = 8

/** `paired`: a level stands in the sentence before, so that one told without a figure may follow. */
function levelsOf(unit: Unit, paired: boolean): Level[] {
  const {tokens, own} = unit
  if (!unit.slots.some(({kind}) => kind === 'percent' || kind === 'number' || kind === 'people') && !paired) return []
  const slots = unit.slots.flatMap(slot => slot.from < own ? [] : slot.kind === 'people' ? within(tokens, slot) : [slot])
  // "Five-year-olds" are no figure.
  const figures = slots.filter(one => (one.kind === 'percent' || (one.kind === 'number' && !tokens[one.to]?.joined)) && isLevel(tokens, one))
  if (figures.length > mostFigures || (figures.length === 0 && !paired)) return []
  for (let at = own; at < tokens.length && figures.length <= mostFigures; at++) {
    if (!ends.has((tokens[at] as Token).word) || tokens[at + 1]?.word === 'of' || figures.some(({from, to}) => from <= at && at < to)) continue
    figures.push({kind: 'number', from: at, to: at + 1, value: 'word', self: false})
  }
  figures.sort((a, b) => a.from - b.from)
  const dates = slots.filter(({kind}) => kind === 'date')
  return figures.map((figure, index): Level => {
    const previous = figures[index - 1], next = figures[index + 1]
    const from = previous ? cutBetween(tokens, previous.to, figure.from) : own
    const to = next ? cutBetween(tokens, figure.to, next.from) : tokens.length
    const near = dates.filter(date => date.from >= from && date.to <= to)
    const year = near.at(-1)?.value?.slice(0, 4) ?? null
    return {unit, kind: figure.value === 'word' ? 'word' : figure.kind, when: whenOf(tokens, near, figure, from, to), from: figure.from, to: figure.to, year}
  })
}

/** A figure that may tell how things stand: not "the three priorities", "one framework", "under 25 years". */
function isLevel(tokens: readonly Token[], {kind, from, to}: Slot): boolean {
  const before = tokens[from - 1]?.word ?? '', after = tokens[to]?.word ?? ''
  if (definite.has(before) || isAge(tokens, from)) return false
  if (kind === 'percent') return true
  if (ageBounds.has(before) && /^years?$/.test(after)) return false
  return to - from > 1 || tokens[from]?.kind === 'number' || /^(?:from|to)$/.test(before) || /^(?:years|months|weeks|days)$/.test(after)
}

const folk = new Set(single(vocabulary.folk ?? [])), oldest = 120

/** "People of 16", "children of 5 to 11". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], before = tokens[at - 1]?.word ?? ''
  if (token?.kind !== 'number' || !(Number(token.word) <= oldest)) return false
  return before === 'of' ? folk.has(tokens[at - 2]?.word ?? '') : /^(?:and|or|to)$/.test(before) && isAge(tokens, at - 2)
}

/** Figures and dates among the words that describe people: "adults who smoke from 14% in 2024". */
function within(tokens: readonly Token[], {from, to}: Slot): Slot[] {
  const found: Slot[] = []
  for (let at = from; at < to;) {
    const {kind, word} = tokens[at] as Token
    const slot = kind === 'number' || numberWords.has(word) ? dateAt(tokens, at) ?? quantityAt(tokens, at, false) : undefined
    if (slot) found.push(slot)
    at = slot ? Math.max(slot.to, at + 1) : at + 1
  }
  return found
}

/** Where what belongs to one figure ends and what belongs to the next begins: the last edge or "to" between them. */
function cutBetween(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (edges.has((tokens[at] as Token).word)) return at
  for (let at = to - 1; at >= from; at--) if (/^(?:to|up|down)$/.test((tokens[at] as Token).word)) return at
  return to
}

/** `dates`: those between `from` and `to`. */
function whenOf(tokens: readonly Token[], dates: readonly Slot[], figure: Slot, from: number, to: number): When {
  const word = (at: number): string => tokens[at]?.word ?? ''
  if (word(figure.from - 1) === 'from' || (word(figure.from - 2) === 'from' && figure.from - 2 >= from)) return 'now'
  const due = dates.some(date => [1, 2, 3].some(back => deadlines.has(word(date.from - back))))
  let when: When = due ? 'will' : dates.some(date => datePrepositions.has(word(date.from - 1)) || word(date.from - 1) === '(') ? 'now' : 'open'
  for (let at = from; at < to; at++) {
    const one = word(at), far = figure.from - at
    if (far > 0) {
      if ((wanting.has(one) && far <= farthestVerb && (one !== 'mean' || word(at + 1) === 'to')) || (setting.has(one) && far <= farthestNoun)) return 'meant'
      if (changing.has(one) && (at === 0 || leadsToChange.has(word(at - 1)) && !/^(?:has|have|had)$/.test(word(at - 2))) && far <= farthestVerb) return 'meant'
      if (willSigns.has(one) && (due || (levelVerbs.has(word(at + 1)) && far <= farthestNoun))) when = 'will'
    }
    if (when === 'open' && (nowSigns.has(one) || nowPairs.has(`${one} ${word(at + 1)}`))) when = 'now'
  }
  return when
}
