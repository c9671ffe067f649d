import {indexesOf} from '../../evidence/by-concept.js'
import type {Evidence} from '../../evidence/evidence.js'
import type {Link, Priority} from '../../thread/thread.js'
import {answerOf} from '../shared/checks.js'
import {remembered} from '../shared/memory.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

/** The links a lead asks for, the one that matters most first, with what to do where it is missing and the narrative section that does it. The others show in the thread alone. */
const asked: readonly {readonly link: Link; readonly none: string; readonly one: string; readonly each: string; readonly section: string}[] = [
  {link: 'outcome', none: 'no outcome', one: 'say what will change, for whom', each: 'say what each will change, for whom', section: 'outcome'},
  {link: 'action', none: 'no action', one: 'say what will be done', each: 'say what will be done for each', section: 'commitment'},
  {link: 'owner', none: 'no owner', one: 'say who answers for it', each: 'say who answers for each', section: 'commitment'},
  {link: 'measure', none: 'no measure', one: 'say how you will know that it worked', each: 'say how you will know that each worked', section: 'outcome'},
  {link: 'date', none: 'no date', one: 'say by when', each: 'say by when', section: 'commitment'}
]
/** Where most priorities lack the same link, that is one fault of the draft; beside it, only these are worth a word of their own. */
const most = 2 / 3, fewest = 3
const grave: readonly Link[] = ['outcome', 'action']
/** A priority of fewer words is a heading still to be filled. */
const leastWords = 20
const mostFindings = 3, mostRelated = 5, longestName = 40

export default defineRule({
  id: 'broken-thread',
  pack: 'thread',
  summary: 'Warn when a priority lacks the link of the golden thread that matters most',
  severity: 'warning',
  weight: 66,
  guidance: ['OUT-02', 'GOV-02'],
  * fold(reading) {
    const judged = reading.thread.filter(({kind, words}) => kind !== 'named' && words >= leastWords)
    if (reading.thread.length < 2) return
    const shared = asked.find(({link}) => {
      const without = judged.filter(priority => lacks(reading, priority, link))
      return without.length >= fewest && without.length >= judged.length * most
    })
    const together = shared ? judged.filter(priority => lacks(reading, priority, shared.link)) : []
    const [first] = together
    if (shared && first) {
      // Out of those that were judged: goals that are only named in a list have no room for their thread.
      const {length} = together
      // A share of fewer than the view counts would contradict it.
      const share = length < judged.length && judged.length === reading.thread.length ? `${length} of ${judged.length}` : length === reading.thread.length ? `All ${length}` : String(length)
      yield {
        message: `${share} priorities have ${shared.none}: ${shared.each}`, at: first.introduction ?? first.at, section: shared.section,
        related: together.slice(0, mostRelated).map(priority => ({message: `This one has ${shared.none}`, at: priority.at}))
      }
    }
    const alone = judged.filter(priority => !together.includes(priority)).flatMap(priority => weakest(reading, priority, shared !== undefined))
    yield* alone.slice(0, mostFindings)
  }
})

function weakest(reading: Reading, priority: Priority, onlyGrave: boolean): Finding[] {
  const missing = asked.find(({link}) => (!onlyGrave || grave.includes(link)) && lacks(reading, priority, link))
  return missing ? [{message: `${quoted(priority.heading, longestName)} has ${missing.none}: ${missing.one}`, at: priority.at, section: missing.section, ...missing.link === 'outcome' ? {fault: 'priority-outcome'} : {}}] : []
}

function lacks(reading: Reading, {links}: Priority, link: Link): boolean {
  const has = (...any: readonly Link[]): boolean => any.some(one => links[one].length > 0) || apart(reading).has(link)
  // What is measured, or has a level to reach, says what is to change. Where the whole draft names no outcome, that is one fault and another rule's.
  if (link === 'outcome') return !has('outcome', 'measure', 'target') && answerOf(reading, 'outcomes') !== 'no'
  if (link === 'measure') return !has('measure', 'target')
  return !has(link)
}

/** Links that stand in a section of their own, one at least for each priority: outcomes with their figures, owners in a table. */
const apart = remembered(({thread, evidence}: Reading): ReadonlySet<Link> => {
  const inside = new Set(thread.flatMap(({links, apart}) => [...links.outcome, ...links.owner].filter(index => !apart.includes(index))))
  const key = ({chunk, span}: Evidence): string => `${chunk}.${span.start}`
  const figures = new Set(['target', 'measure'].flatMap(concept => indexesOf(evidence, concept)).map(index => key(evidence[index] as Evidence)))
  const outside = (concept: string, counts: (one: Evidence) => boolean): boolean =>
    indexesOf(evidence, concept).filter(index => !inside.has(index) && counts(evidence[index] as Evidence)).length >= thread.length
  const found = new Set<Link>()
  if (outside('outcome', one => figures.has(key(one)))) found.add('outcome').add('measure')
  if (outside('owner', one => one.grade > 1)) found.add('owner')
  return found
})
