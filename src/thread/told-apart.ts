// Outcomes and their figures that stand in a section of their own ("What will change for people"), each with the priority it is about.
import type {Block, Draft, Section} from '../draft/index.js'
import type {Evidence} from '../evidence/evidence.js'
import {stem} from '../evidence/learnt/stem.js'
import type {FoundPriority} from './find-priorities.js'
import {indexesIn, within} from './stretches.js'
import {isForeign} from './titles.js'

/** Headings that promise what is to change, for all priorities together. */
const promises = /^(?:\d+[.\d]*\s+)?(?:what (?:will|should|we want to) (?:change|be different|see)|what (?:success|good) (?:looks|will look) like|(?:our|the|key|shared|headline|intended) (?:outcomes?|targets?)|outcomes?|targets|how (?:will )?we(?:’ll|'ll| will)? (?:know|measure)|(?:measures|measuring|signs) (?:of )?success|success (?:measures|criteria)|outcome measures)\b/i
const told: ReadonlySet<string> = new Set(['outcome', 'baseline', 'measure', 'target', 'date'])
const mostSections = 12, mostBlocks = 60
/** Words that two things share without being about the same; all are stems. */
const common = new Set([
  'people health care service support work need local communit year make time help live life lives better more less fewer improv increas reduc chang outcom measur target prioriti plan strategi partn team will with from that this they their them have been being were when what which where',
  'each every other than then into over under about than also some most many much such would should could number rate share proportion percent quarter month march april june juli septemb decemb januari octob novemb august februari report publish respons director council board trust'
].join(' ').split(' ').map(stem))
/** What shares so many words with one priority and no more than half as many with any other is about it. */
const enough = 2
/** A word of the title, or one that the priority says so often, is what it is about. */
const salient = 2

/** Evidence, by index, that is told apart from its priority: one list for each of `priorities`. */
export function toldApart(draft: Draft, evidence: readonly Evidence[], priorities: readonly FoundPriority[]): number[][] {
  const found: number[][] = priorities.map(() => [])
  const sections = draft.sections.filter(({level, title, path}) => level > 0 && promises.test(title) && !isForeign(path)).slice(0, mostSections)
  if (sections.length === 0 || priorities.length < 2) return found
  const places = placesIn(draft, evidence, sections, priorities)
  if (places.length === 0) return found
  const vocabularies = priorities.map(priority => vocabularyOf(draft, priority))
  for (const {text, indexes} of places) {
    const best = aboutWhich(stemsOf(text), vocabularies)
    if (best !== null) found[best]?.push(...indexes)
  }
  return found
}

interface ToldPlace {
  readonly text: string
  /** Of its evidence. */
  readonly indexes: readonly number[]
}

/** Items, rows and paragraphs of the sections that tell an outcome or a target, outside all priorities. */
function placesIn({chunks}: Draft, evidence: readonly Evidence[], sections: readonly Section[], priorities: readonly FoundPriority[]): ToldPlace[] {
  const groups = new Map<string, {blocks: Set<Block>; indexes: number[]}>()
  for (const index of new Set(sections.flatMap(section => indexesIn(evidence, section)))) {
    const one = evidence[index] as Evidence
    if (!told.has(one.concept) || priorities.some(({stretches}) => stretches.some(stretch => within(one, stretch)))) continue
    const block = chunks[one.chunk]?.blocks[one.block]
    if (!block || block.level > 0) continue
    const key = `${one.chunk} ${block.cell ? `row ${block.cell.table} ${block.cell.row}` : one.block}`
    let group = groups.get(key)
    if (!group) groups.set(key, group = {blocks: new Set(), indexes: []})
    group.blocks.add(block)
    group.indexes.push(index)
  }
  return [...groups.values()].filter(({indexes}) => indexes.some(index => evidence[index]?.concept === 'outcome' || evidence[index]?.concept === 'target'))
    .map(({blocks, indexes}) => ({text: [...blocks].map(({text}) => text).join(' '), indexes}))
}

const stemsOf = (text: string): string[] => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem).filter(word => !common.has(word))

/** Stems of a priority, with how often it says them. */
function vocabularyOf({chunks}: Draft, {heading, stretches}: FoundPriority): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (word: string, times: number): void => { counts.set(word, (counts.get(word) ?? 0) + times) }
  for (const word of stemsOf(heading)) count(word, salient)
  let left = mostBlocks
  for (const {from, to} of stretches) {
    for (let chunk = from.chunk; chunk <= to.chunk && chunk < chunks.length && left > 0; chunk++) {
      const blocks = chunks[chunk]?.blocks ?? []
      const end = chunk === to.chunk ? to.block : blocks.length
      for (let block = chunk === from.chunk ? from.block : 0; block < end && left > 0; block++, left--) for (const word of stemsOf(blocks[block]?.text ?? '')) count(word, 1)
    }
  }
  return counts
}

/** The one priority that some words are about, or null. */
function aboutWhich(stems: readonly string[], vocabularies: readonly ReadonlyMap<string, number>[]): number | null {
  const shared = vocabularies.map(() => 0), speaks = vocabularies.map(() => false)
  for (const word of new Set(stems)) {
    const holders = vocabularies.flatMap((counts, index) => counts.has(word) ? [index] : [])
    const [only] = holders
    if (holders.length !== 1 || only === undefined) continue
    shared[only] = (shared[only] ?? 0) + 1
    if ((vocabularies[only]?.get(word) ?? 0) >= salient) speaks[only] = true
  }
  const best = shared.indexOf(Math.max(...shared))
  const most = shared[best] ?? 0
  return most >= enough && speaks[best] && shared.every((count, index) => index === best || count * 2 <= most) ? best : null
}
