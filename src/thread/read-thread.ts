// Evidence → golden thread: the priorities of a draft, and which links each has.
import type {Draft} from '../draft/index.js'
import type {Evidence} from '../evidence/evidence.js'
import {findPriorities, type Stretch} from './find-priorities.js'
import {indexesIn} from './stretches.js'
import {links, type Link, type Priority} from './thread.js'
import {foldTitle} from './titles.js'
import {toldApart} from './told-apart.js'

/** What evidences each link. */
const conceptsOf: Readonly<Record<Link, readonly string[]>> = {
  'why': ['purpose', 'case-for-change'], 'population': ['population-health', 'inequalities'], 'outcome': ['outcome'], 'baseline': ['baseline'], 'measure': ['measure'], 'target': ['target'],
  'action': ['action', 'commitment'], 'owner': ['owner'], 'date': ['date'], 'partners': ['named-partner', 'sector-partner'], 'co-production': ['co-production']
}

/**
 * Reads the thread: one row a priority, its evidence by link.
 * @param house titles of sections that a team keeps its priorities under
 */
export function readThread(draft: Draft, evidence: readonly Evidence[], house: readonly string[]): Priority[] {
  const priorities = findPriorities(draft, new Set(house.map(foldTitle)))
  const elsewhere = toldApart(draft, evidence, priorities)
  return priorities.map(({heading, at, introduction, kind, stretches}, number) => {
    const apart = elsewhere[number] ?? []
    const all = [...new Set([...stretches.flatMap(stretch => indexesIn(evidence, stretch)), ...apart])].sort((a, b) => a - b)
    const own = Object.fromEntries(links.map(link => [link, all.filter(index => conceptsOf[link].includes(evidence[index]?.concept ?? ''))]))
    return {heading, at, introduction, kind, words: wordsIn(draft, stretches), links: own as Record<Link, number[]>, apart}
  })
}

/** Letters that make a word of English, the space after it counted. */
const lettersOfWord = 6

/** About how many words of prose there are: counted by length, since all of a draft is asked for at each keystroke. */
function wordsIn({chunks}: Draft, stretches: readonly Stretch[]): number {
  let letters = 0
  for (const {from, to} of stretches) {
    for (let chunk = from.chunk; chunk <= to.chunk && chunk < chunks.length; chunk++) {
      const blocks = chunks[chunk]?.blocks ?? []
      const end = chunk === to.chunk ? to.block : blocks.length
      for (let block = chunk === from.chunk ? from.block : 0; block < end; block++) {
        const {kind, level, text} = blocks[block] as typeof blocks[number]
        if (level === 0 && (kind === 'paragraph' || kind === 'cell')) letters += text.length
      }
    }
  }
  return Math.round(letters / lettersOfWord)
}
