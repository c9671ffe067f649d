import type {Draft, Place} from '../../draft/draft.js'
import type {Evidence} from '../../evidence/evidence.js'
import {nearby, namesWithin, type Nearby} from '../shared/nearby.js'
import {sourceAt} from '../shared/places.js'
import {passagesOf, wordsOf, type Passage} from '../shared/passages.js'
import {quoted} from '../shared/wording.js'
import {defineRule} from '../rule.js'
import {emptyRows, unownedList} from './lists.js'

const mostFindings = 5, mostRows = 2
/** What is said of something to be made or done, and of something merely needed. Weights: where a reviewer would raise it. */
const kinds = [
  {concept: 'unassigned-task', weight: 74, hint: false},
  {concept: 'bare-need', weight: 62, hint: true}
] as const

export default defineRule({
  id: 'agentless-commitment',
  pack: 'thread',
  summary: 'Warn when something is to be done or put in place and nobody is named who will do it',
  severity: 'warning',
  weight: 74,
  fault: 'commitment',
  guidance: ['OUT-04', 'PLN-06'],
  * fold(reading) {
    const near = nearby(reading)
    const found: {readonly at: Place, readonly weight: number, readonly hint: boolean, readonly by: boolean}[] = []
    const seen = new Set<string>()
    for (const {concept, weight, hint} of kinds) {
      for (const passage of passagesOf(reading, concept)) {
        const {chunk, span} = passage.one
        const key = `${chunk} ${span.start}`
        if (seen.has(key) || isAnswered(near, passage)) continue
        seen.add(key)
        const at = wordsOf(passage.one)
        if (analysis.test(around(reading.draft, chunk, at.start - ahead, at.start))) continue
        found.push({at, weight: weight + worth(passage.one, sourceAt(reading.draft, at)), hint: hint || (routine.test(sourceAt(reading.draft, at)) && recurs.test(passage.text)), by: ours.test(around(reading.draft, at.chunk, at.end, at.end + ahead))})
      }
    }
    const list = unownedList(reading)
    if (list) yield {message: `${list.items} actions here with no owner or date: say who will do each, and by when`, at: list.at, weight: 72}
    for (const {at, text} of [...emptyRows(reading)].slice(0, mostRows)) yield {message: `${quoted(text, 40)} has no owner: say who will do it, and by when`, at, weight: 70}
    found.sort((a, b) => b.weight - a.weight)
    for (const {at, weight, hint, by} of found.slice(0, mostFindings)) {
      yield {message: `${quoted(sourceAt(reading.draft, at), 40)} ${by ? 'names no one who answers: say who leads' : 'names nobody: say who will do it'}, and by when`, at, weight, hint}
    }
  }
})

/** Somebody other than the author is named in the sentence, or its row names an owner. */
function isAnswered(near: Nearby, {one, block}: Passage): boolean {
  const address = {chunk: one.chunk, block: one.block}
  for (const name of namesWithin(near, address, one.span)) if (!name.self && name.acts) return true
  return block.cell !== null || near.inBlock(address).some(({concept, span}) => concept === 'owner' && span.start === one.span.start)
}

/** Through "our Partnership": somebody is named, and yet nobody in particular. */
const ours = /^\s+(?:through|by|via|across)\s+(?:our|the|this)\b/i, ahead = 30
const around = ({chunks}: Draft, chunk: number, start: number, end: number): string => chunks[chunk]?.text.slice(Math.max(0, start), end) ?? ''

/** Reports and reviews at set times: who writes them matters less than that they come. */
const routine = /\b(?:reported|reviewed|published|monitored|produced|updated)$/i, recurs = /\b(?:annually|quarterly|monthly|weekly|(?:once|twice|\d+ times) (?:a|each|every|per) (?:year|month)|(?:each|every) (?:year|quarter|month|week)|every (?:\d+|two|three|six) (?:months|years))\b/i

/** How figures were worked out is no promise to people. */
const analysis = /\b(?:methodology|method|analysis|modelling|dataset|data set)\s+$/i

/** What is to come into being weighs more than what is to be kept up, and a date takes some of the sting out. */
const worth = ({grade}: Evidence, words: string): number => (body.test(words) ? 8 : starts.test(words) ? 6 : promises.test(words) ? 3 : 0) - (grade === 3 ? 3 : 0)
/** A body that will watch over all the rest, with nobody on it. */
const body = /^there will be\b.{0,60}\b(?:group|board|committee|forum|steering)\b/i
const starts = /^there\b|\b(?:put in place|set up|established|created|commissioned|introduced|appointed|formed|developed into)$/i
const promises = /^will\b|\btake place$/i
