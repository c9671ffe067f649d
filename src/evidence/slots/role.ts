// Accountable roles and groups: "Director of Public Health", "the Frailty Population Board", "a named lead".
import type {Token} from '../tokens.js'
import type {Slot} from './slot.js'
import {groupHeads, rolePhrases} from './role-words.js'
import {mark} from './marks.js'
import {phraseAt, phraseTable} from './phrases.js'
import {wordsOf} from './words.js'

const table = phraseTable(rolePhrases.map(phrase => [phrase, true] as const))
const longest = 8

const describing = new Set(wordsOf(`
public health adult adults children social care services nursing finance strategy commissioning operations people workforce communities community housing integration transformation education quality performance primary mental medicine medicines
improvement planning partnerships communications digital estates governance population medical clinical service and & learning wellbeing prevention culture
`))
const verbsAfter = new Set(wordsOf('to on in will is are was the a an our'))
const leadWords = new Set(['lead', 'leads'])
const leadBefore = new Set(wordsOf('named a the nhs icb council identified nominated single dedicated designated joint its each operational overall responsible inequality inequalities'))
const chairBefore = new Set(wordsOf('the our its by independent board committee group a and council partnership icb trust their'))

/** The role that begins at a token. `floor` is where the slot before ended. */
export function roleAt(tokens: readonly Token[], marks: Int32Array, at: number, floor: number): Slot | undefined {
  const group = groupHeads.has(tokens[at]!.word) ? groupAt(tokens, marks, at, floor) : undefined
  if (group) return group
  if (leadWords.has(tokens[at]!.word)) {
    const lead = leadAt(tokens, at)
    if (lead) return lead
  }
  const match = phraseAt(table, tokens, at)
  if (!match) return undefined
  const whole = groupHeads.has(tokens[match.to - 1]!.word) ? groupAt(tokens, marks, match.to - 1, floor) : undefined
  if (whole) return whole
  if (match.to - at === 1 && weak.has(tokens[at]!.word)) {
    // "to chair", "chairs" as furniture, "cabinet" as a cupboard: capital letter or an article before is asked for.
    const before = tokens[at - 1]
    if (!tokens[at]!.capital && !(before && chairBefore.has(before.word))) return undefined
    if (before && (before.word === 'to' || before.word === 'will')) return undefined
  }
  let from = at
  while (from > floor && at - from < 3 && prefixes.has(tokens[from - 1]!.word)) from--
  const to = tailEnd(tokens, marks, match.to)
  return {...role(from, to), value: classOf(tokens, from, to)}
}

const weak = new Set(['chair', 'chairs', 'director', 'directors', 'mayor', 'cabinet'])
const prefixes = new Set(wordsOf('assistant deputy interim joint associate executive strategic corporate named group acting senior vice operational accountable'))
const role = (from: number, to: number): Slot => ({kind: 'role', from, to, value: null, self: false})

/** Who leads public health in a council stands for it: PAR-05, or null. */
function classOf(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to - 1; at++) if (tokens[at]!.word === 'public' && tokens[at + 1]!.word === 'health') return 'PAR-05'
  return null
}

/** "of Public Health", "for adult social care". */
function tailEnd(tokens: readonly Token[], marks: Int32Array, at: number): number {
  const link = tokens[at]
  if (!link || !(link.word === 'of' || link.word === 'for')) return at
  let to = at + 1
  for (; to < tokens.length && to - at < longest; to++) {
    const token = tokens[to]!
    if (token.kind !== 'word') break
    const named = (marks[to]! & mark.name) !== 0 && (marks[to]! & mark.ordinary) !== 0
    if (token.word === 'and' ? !(tokens[to + 1] && (describing.has(tokens[to + 1]!.word) || tokens[to + 1]!.capital) && (marks[to + 1]! & mark.function) === 0) : !(named || token.upper || describing.has(token.word))) break
  }
  while (to > at + 1 && tokens[to - 1]!.word === 'and') to--
  return to > at + 1 ? to : at
}

/** A capitalised run of ordinary words that ends in a group, or "the Board" alone. */
function groupAt(tokens: readonly Token[], marks: Int32Array, head: number, floor: number): Slot | undefined {
  if (!tokens[head]!.capital) {
    // "the board", "the committee".
    const next = tokens[head + 1]
    return groupLower.has(tokens[head]!.word) && tokens[head - 1]?.word === 'the' && !(next && groupNouns.has(next.word)) ? role(head, head + 1) : undefined
  }
  const next = tokens[head + 1]
  if (next?.capital && next.kind === 'word' && (marks[head + 1]! & (mark.title | mark.strong | mark.weak)) !== 0) return undefined
  let from = head, listed = false
  while (from > floor && head - from < longest) {
    const left = from - 1
    if ((marks[left]! & mark.name) !== 0 || tokens[from]!.joined) from = left
    else if ((tokens[left]!.word === 'and' || (tokens[left]!.text === ',' && listed)) && left > floor && (marks[left - 1]! & mark.name) !== 0) {
      from = left - 1
      listed = true
    }
    else break
  }
  if (tokens[head - 1]?.word === 'commissioning') return undefined
  if (from === head) {
    const before = tokens[head - 1]
    return before?.word === 'the' && groupAlone.has(tokens[head]!.word) ? role(head, head + 1) : undefined
  }
  if (tokens[head]!.word === 'team' || tokens[head]!.word === 'council') return undefined
  return role(from, head + 1)
}

const groupLower = new Set(['board', 'committee', 'cabinet'])
const groupNouns = new Set(['level', 'room', 'game', 'paper', 'papers', 'meeting', 'meetings', 'structure', 'structures'])
const groupAlone = new Set(['board', 'committee', 'cabinet', 'panel', 'forum'])

/** "a named lead", "the lead for housing", "Lead:"; not "will lead", "lead provider". */
function leadAt(tokens: readonly Token[], at: number): Slot | undefined {
  const before = tokens[at - 1], next = tokens[at + 1]
  if (!before || !leadBefore.has(before.word)) return undefined
  if (next && next.kind === 'word' && next.word !== 'for' && next.word !== 'and' && verbsAfter.has(next.word) === false && next.word !== 'who' && next.word !== 'responsible') return undefined
  return role(at, at + 1)
}
