// Where sentences end. Most places are clear from the words on either side; where they aren't, retext-english decides.
import type {Nodes} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Span} from './draft.js'

const english = retext().use(retextEnglish).freeze()

/** Longer texts are cut where it is clear only: parse-english takes its time on them. */
const longest = 20_000

// A full stop after these never ends a sentence, whatever comes next. Lower case, without the stop.
const titles = new Set(('approx e.g eg i.e ie st mt dr mr mrs ms prof rev hon cllr sir vs v viz cf ca c para paras fig figs p pp sec ch vol art reg regs ' +
  'est dept ext tel incl excl gov sgt capt lt col gen resp w.r.t').split(' '))
// These end one when what follows is a word that opens sentences.
const trailing = new Set('etc p.a a.m p.m inc ltd co plc al ed eds jr sr u.k u.s u.s.a n.b no nos vol ref refs'.split(' '))
const openers = new Set(('The This That These Those There They We Our Us It Its In On At As To For From By With Within Without Through Across Over Under Between ' +
  'Each Every All Some Many Most More Few Both Any No Not If When Where While Although Though However Therefore Also And But Or So Because Since ' +
  'After Before During He She His Her You Your I My Their Who What Why How Which Here Now Then People Partners Staff Local National').split(' '))
// A number after these names a part of the document: "Priority 1. Improve access" is one title.
const numbered = new Set(('priority figure fig table box chart section chapter part appendix annex aim goal step phase theme objective outcome domain ' +
  'ambition principle action recommendation question stage level pillar enabler commitment no number').split(' '))

// A terminator with the quotes, brackets and note number that may follow it, before white space.
const ending = /(?<![.!?…‽])[.!?…‽]+["'”’»)\]]*(?:\d{1,3})?(?=\s)/gu

/** Sentences of a tidied text, white space trimmed. */
export function splitSentences(text: string): Span[] {
  if (text === '') return []
  const sentences: Span[] = []
  let from = 0
  const add = (to: number): void => {
    let start = from, end = to
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    if (end > start) sentences.push({start, end})
    from = to
  }
  let line = 0
  for (let end = text.indexOf('\n'); line <= text.length; end = text.indexOf('\n', line)) {
    if (end < 0) end = text.length
    for (const boundary of boundaries(text, line, end)) add(boundary)
    add(end)
    line = end + 1
  }
  return sentences
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n'

function boundaries(text: string, from: number, to: number): number[] {
  const found: number[] = []
  let brackets: Span[] | undefined
  let opinion: Set<number> | undefined
  let sentence = from
  ending.lastIndex = from
  for (let match = ending.exec(text); match && match.index < to; match = ending.exec(text)) {
    const end = match.index + match[0].length
    if (end >= to) break
    let verdict = judge(text, sentence, match.index, end)
    if (verdict === 'no') continue
    brackets ??= enclosed(text, from, to)
    if (inside(brackets, match.index)) continue
    if (verdict === 'unclear') {
      opinion ??= to - from > longest ? new Set() : parsedEnds(text.slice(from, to), from)
      verdict = opinion.has(end) ? 'yes' : 'no'
    }
    if (verdict === 'no') continue
    found.push(end)
    sentence = end + 1
  }
  return found
}

type Verdict = 'yes' | 'no' | 'unclear'

/** Whether a sentence that began at `sentence` ends with the terminator at `at`, whose run goes to `end`. */
function judge(text: string, sentence: number, at: number, end: number): Verdict {
  let next = end + 1
  while (next < text.length && '"\'“‘«(['.includes(text[next]!)) next++
  const opener = text[next] ?? ''
  const lead = text[at + 1]
  // A note number ("services.1 We") only right after a word's own full stop.
  const noted = /\d/.test(text[end - 1]!)
  if (noted && !(/[\p{Ll}%)]/u.test(text[at - 1] ?? '') && /\p{Lu}/u.test(opener))) return 'no'
  if (/\p{Ll}/u.test(opener)) return 'no'
  if (text[at] !== '.' || lead === '.') return /[\p{L}\d£$€]/u.test(opener) ? 'yes' : 'unclear'
  const word = wordBefore(text, at, sentence)
  const lower = word.toLowerCase()
  const closed = end - at > 1 && !noted
  if (titles.has(lower) && !closed) return (lower === 'st' || lower === 'c' || lower === 'v') && isOpener(text, next) && at - word.length > sentence ? 'yes' : 'no'
  if (trailing.has(lower)) {
    // "no. 7" is a number, "The answer is no. We" an end.
    if (/\d/.test(opener)) return 'no'
    return closed || lower === 'no' || isOpener(text, next) ? 'yes' : 'no'
  }
  if (/^\d+(?:\.\d+)*$/.test(word) || /^[ivx]+$|^\p{L}$/iu.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    const begins = at - word.length
    // "1. Introduction", "2.3. Aims", "B. Outcomes", "three aims: 1. Falls"
    if (begins <= sentence || text[begins - 1] === '(' || /[:;]/.test(text[begins - 2] ?? '')) return 'no'
    if (/^\d/.test(word)) return namesPart(text, sentence, begins - 1) ? 'no' : /\p{L}/u.test(opener) ? 'yes' : 'unclear'
    return isOpener(text, next) || /^[ivx]{2,}$/.test(word) ? 'yes' : 'no'
  }
  if (/[\p{L}\d£$€]/u.test(opener)) return word !== '' || /[%)\]"'”’»€£]/.test(text[at - 1] ?? '') ? 'yes' : 'unclear'
  return 'unclear'
}

/** Whether the sentence so far is one word that parts of documents are numbered by, up to `at`. */
function namesPart(text: string, sentence: number, at: number): boolean {
  const word = wordBefore(text, at, sentence)
  return numbered.has(word.toLowerCase()) && text.slice(sentence, at - word.length).trim() === ''
}

/** The letters, digits and inner full stops that end at `at`. */
function wordBefore(text: string, at: number, limit: number): string {
  let start = at
  const stop = Math.max(limit, at - 40)
  while (start > stop && /[\p{L}\p{N}.]/u.test(text[start - 1]!)) start--
  return text.slice(start, at)
}

function isOpener(text: string, at: number): boolean {
  const end = text.slice(at, at + 12).search(/[^\p{L}]/u)
  return openers.has(end < 0 ? text.slice(at, at + 12) : text.slice(at, at + end))
}

/** What stands in brackets, outermost only. A bracket that isn't closed encloses nothing. */
function enclosed(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (let index = from; index < to; index++) {
    const character = text[index]
    if (character === '(' || character === '[') open.push(index)
    else if ((character === ')' || character === ']') && open.length > 0) {
      const start = open.pop()!
      // What was closed inside this pair is part of it.
      while (found.length > 0 && found[found.length - 1]!.start > start) found.pop()
      found.push({start, end: index})
    }
  }
  return found
}

function inside(spans: readonly Span[], at: number): boolean {
  let low = 0, high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end < at) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start < at && at < span.end
}

/** Where retext-english ends the sentences of a line. */
function parsedEnds(line: string, offset: number): Set<number> {
  const ends = new Set<number>()
  const visit = (node: Nodes): void => {
    if (node.type === 'SentenceNode') ends.add(offset + (node.position?.end.offset ?? 0))
    else if (node.type === 'RootNode' || node.type === 'ParagraphNode') node.children.forEach(visit)
  }
  visit(english.parse(line))
  return ends
}
