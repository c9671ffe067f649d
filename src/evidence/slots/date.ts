// Dates and periods. A period stands for its end.
import type {Token} from '../tokens.js'
import type {Slot} from './slot.js'
import {numberWords, timeUnits} from './quantity-words.js'

const months = new Map<string, number>(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].flatMap((month, index) => [
  [month, index + 1] as const, [month.slice(0, 3), index + 1] as const
]))
months.set('sept', 9)
/** The last month of each season. */
const seasons = new Map([['spring', 5], ['summer', 8], ['autumn', 11], ['winter', 2]])
const edges = new Set(['end', 'start', 'beginning', 'middle'])
/** Words that a date may begin with. */
export const dateWords: readonly string[] = [
  ...months.keys(), ...seasons.keys(), 'q1', 'q2', 'q3', 'q4', 'quarter', ...edges, 'financial', 'calendar', 'academic', 'next', 'coming', 'few', ...numberWords
]
const firstYear = 1900, lastYear = 2099

/** The date that begins at a token, without the preposition before it. */
export function dateAt(tokens: readonly Token[], at: number): Slot | undefined {
  const token = tokens[at]!
  if (token.kind === 'number') return relative(tokens, at) ?? dayDate(tokens, at) ?? numeric(tokens, at) ?? yearAt(tokens, at)
  if (token.kind !== 'word') return undefined
  const word = token.word
  if (months.has(word)) return monthDate(tokens, at)
  if (seasons.has(word)) return seasonDate(tokens, at)
  if (/^q[1-4]$/.test(word)) return quarter(tokens, at, Number(word[1]), at + 1)
  if (word === 'quarter') {
    const number = tokens[at + 1]
    const which = number ? Number(number.word) : NaN
    return which >= 1 && which <= 4 && Number.isInteger(which) ? quarter(tokens, at, which, at + 2) : undefined
  }
  if (edges.has(word)) {
    let of = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1
    if (tokens[of]?.word === 'the') of++
    const inner = of < tokens.length && !edges.has(tokens[of]!.word) ? dateAt(tokens, of) : undefined
    return inner && inner.value !== null ? {...inner, from: at} : undefined
  }
  if (word === 'financial' || word === 'calendar' || word === 'academic') {
    const year = tokens[at + 1]?.word === 'year' ? yearAt(tokens, at + 2) : undefined
    return year && {...year, from: at}
  }
  return relative(tokens, at)
}

const slot = (from: number, to: number, value: string | null): Slot => ({kind: 'date', from, to, value, self: false})
const two = (number: number): string => String(number).padStart(2, '0')

interface Year { readonly end: number; readonly to: number; readonly financial: boolean }

/** A year or a run of years as digits: "2026", "2023/24", "2024-25", "2025 to 2030", "2025–2030". */
function years(tokens: readonly Token[], at: number, mayRun = true): Year | undefined {
  const token = tokens[at]
  if (!token || token.kind !== 'number') return undefined
  const written = /^(\d{4})(?:\/(\d{2}|\d{4}))?$/.exec(token.word)
  const first = written ? Number(written[1]) : NaN
  if (!(first >= firstYear && first <= lastYear)) return undefined
  if (written![2] !== undefined) {
    const end = spread(first, written![2])
    if (end === undefined) return undefined
    return (mayRun ? range(tokens, at + 1) : undefined) ?? {end, to: at + 1, financial: true}
  }
  const next = tokens[at + 1]
  if (next?.joined && next.kind === 'number') {
    const end = spread(first, next.word)
    if (end !== undefined) return {end, to: at + 2, financial: next.word.length === 2 && end === first + 1}
  }
  return (mayRun ? range(tokens, at + 1) : undefined) ?? {end: first, to: at + 1, financial: false}
}

/** "to 2030", "– 2030", "–30" after a year. */
function range(tokens: readonly Token[], at: number): Year | undefined {
  const link = tokens[at]
  if (!link || !(link.word === '–' || link.word === '—' || link.word === '-' || link.word === '/' || link.word === 'to')) return undefined
  const after = years(tokens, at + 1, false)
  // "2022 / 2023" is a financial year.
  if (after) return link.word === '/' ? {...after, financial: true} : after
  const short = tokens[at + 1], before = tokens[at - 1]
  if (link.word === 'to' || !short || !/^\d{2}$/.test(short.word) || !before || short.start !== link.end) return undefined
  const first = Number(before.word.slice(0, 4)), end = spread(first, short.word)
  return end === undefined ? undefined : {end, to: at + 2, financial: end === first + 1}
}

/** The year that "24" or "2024" is after a first year, or undefined when it is none. */
function spread(first: number, digits: string): number | undefined {
  if (!/^(?:\d{2}|\d{4})$/.test(digits)) return undefined
  const end = digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits)
  return end > first && end - first <= 60 ? end : undefined
}

function yearAt(tokens: readonly Token[], at: number): Slot | undefined {
  const year = years(tokens, at)
  if (!year) return undefined
  // "2000 people" is a count: a year is followed by no plain plural that can be counted.
  const next = tokens[year.to]
  const bare = year.to === at + 1 && !tokens[at]!.word.includes('/')
  if (bare && next && next.kind === 'word' && counted.has(next.word)) return undefined
  if (bare && (tokens[at - 1]?.word === '£' || tokens[at - 1]?.word === '+')) return undefined
  return slot(at, year.to, year.financial ? `${year.end}-03` : String(year.end))
}

const counted = new Set(['people', 'patients', 'residents', 'carers', 'children', 'adults', 'staff', 'households', 'homes', 'families', 'beds', 'cases', 'deaths', 'responses', 'members', 'families', 'women', 'men', 'calls', 'referrals', 'appointments', 'volunteers', 'per', 'more', 'fewer'])

function monthDate(tokens: readonly Token[], at: number): Slot | undefined {
  const token = tokens[at]!, month = months.get(token.word)!
  let next = at + 1
  if (tokens[next]?.text === '.' && token.word.length <= 4) next++
  const day = dayOf(tokens[next])
  if (day && !isYear(tokens[next]!.word)) {
    const comma = tokens[next + 1]?.text === ',' ? next + 2 : next + 1
    const year = single(tokens, comma)
    if (year) return slot(at, comma + 1, `${year}-${two(month)}-${two(day)}`)
  }
  const year = single(tokens, next)
  if (year) {
    const to = next + 1
    const end = dateRange(tokens, to)
    return end ?? slot(at, to, `${year}-${two(month)}`)
  }
  // "may" and "march" are words too; "Mar" and "Dec" alone are not sure.
  return token.capital && token.word.length > 3 && !(token.word === 'may' && !monthBefore.has(tokens[at - 1]?.word ?? '')) && !(token.word === 'march' && !monthBefore.has(tokens[at - 1]?.word ?? '')) ? slot(at, at + 1, null) : undefined

  function dateRange(all: readonly Token[], to: number): Slot | undefined {
    const link = all[to]
    if (!link || !(link.word === 'to' || link.word === '–' || link.word === '-') || !all[to + 1] || !months.has(all[to + 1]!.word)) return undefined
    const last = single(all, to + 2)
    return last ? slot(at, to + 3, `${last}-${two(months.get(all[to + 1]!.word)!)}`) : undefined
  }
}

const monthBefore = new Set(['in', 'by', 'from', 'since', 'until', 'of', 'during', 'before', 'after', 'to', 'and', 'for', 'last', 'next', 'this', 'early', 'late', 'mid', 'each', 'every', 'end'])
const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word)
const single = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at]
  return token && token.kind === 'number' && isYear(token.word) ? Number(token.word) : undefined
}

function dayOf(token: Token | undefined): number | undefined {
  const written = token && token.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.word) : null
  const day = written ? Number(written[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

/** "31 March 2026", "31st of March". */
function dayDate(tokens: readonly Token[], at: number): Slot | undefined {
  const day = dayOf(tokens[at])
  if (!day) return undefined
  const next = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1
  const token = tokens[next], month = token && token.capital ? months.get(token.word) : undefined
  if (!month) return undefined
  const year = single(tokens, tokens[next + 1]?.text === ',' ? next + 2 : next + 1)
  return year ? slot(at, tokens[next + 1]?.text === ',' ? next + 3 : next + 2, `${year}-${two(month)}-${two(day)}`) : slot(at, next + 1, null)
}

/** "12/03/2026", "12.03.2026": day first. */
function numeric(tokens: readonly Token[], at: number): Slot | undefined {
  const written = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(tokens[at]!.word)
  // "6.5.10" is a section.
  if (!written || (written[2] === '.' && written[4]!.length === 2)) return undefined
  const day = Number(written[1]), month = Number(written[3]), year = written[4]!.length === 2 ? 2000 + Number(written[4]) : Number(written[4])
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= firstYear && year <= lastYear ? slot(at, at + 1, `${year}-${two(month)}-${two(day)}`) : undefined
}

function seasonDate(tokens: readonly Token[], at: number): Slot | undefined {
  const of = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1
  const year = years(tokens, of)
  if (!year) return undefined
  const month = seasons.get(tokens[at]!.word)!
  // A winter ends in the next year, unless the year is written as a pair.
  const end = month === 2 && tokens[of]!.word.length === 4 && year.to === of + 1 ? year.end + 1 : year.end
  return slot(at, year.to, `${end}-${two(month)}`)
}

/** A quarter of a financial year (April to March), or of no year that is told. */
function quarter(tokens: readonly Token[], from: number, which: number, to: number): Slot | undefined {
  let at = to
  if (tokens[at]?.text === ',' || tokens[at]?.word === 'of') at++
  const year = years(tokens, at)
  if (!year) return slot(from, to, null)
  const month = which === 4 ? 3 : which * 3 + 3
  const end = year.financial ? (which === 4 ? year.end : year.end - 1) : which === 4 ? year.end + 1 : year.end
  return slot(from, year.to, `${end}-${two(month)}`)
}

const relativeBefore = new Set(['within', 'next', 'coming', 'following', 'first', 'over', 'last', 'past', 'previous', 'every', 'in'])

/** "12 months" after "within", "next five years" after "over the": a period counted from now. */
function relative(tokens: readonly Token[], at: number): Slot | undefined {
  let number = at
  const token = tokens[at]!
  const next = token.word === 'next' || token.word === 'coming'
  if (next) number++
  const count = tokens[number]
  if (!count) return undefined
  if (next && timeUnits.has(count.word)) return count.word === 'day' || count.word === 'days' ? undefined : slot(at, number + 1, null)
  const counts = (count.kind === 'number' && /^\d{1,3}$/.test(count.word)) || numberWords.has(count.word) || count.word === 'few'
  if (!counts) return undefined
  const before = tokens[at - 1]?.word ?? ''
  if (!next && !relativeBefore.has(before)) return undefined
  // "over 80 years" is an age.
  if (before === 'over' && count.kind === 'number' && Number(count.word) > 20) return undefined
  let unit = number + 1
  const link = tokens[unit]
  if (link && (link.word === 'to' || link.word === 'or' || link.word === '–' || (link.joined && link.kind === 'number'))) unit += link.joined ? 1 : 2
  const name = tokens[unit]
  if (!name || !timeUnits.has(name.word)) return undefined
  // "in 5 years" is a period from now; "in 3 days" of waiting is not.
  if (tokens[at - 1]?.word === 'in' && !next && /^days?$|^hours?$/.test(name.word)) return undefined
  return slot(at, unit + 1, null)
}
