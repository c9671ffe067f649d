// A passage of the draft that shows something: its words, how much it shows, and what would raise that.
import type {ReviewEvidence} from '../../review-data.js'
import type {Names} from '../../service/names.js'
import {excerpt, oneLine, type Excerpt} from './excerpt.js'
import {capital, count} from './lists.js'
import {leaf, type TreeNode} from './node.js'
import {gradeSigns, signs} from './signs.js'

/** Passages that stand under one thing; beyond them is one row more. */
const most = 20

export function evidenceNode(id: string, evidence: ReviewEvidence, names: Names): TreeNode {
  const {concept, grade, range, text, source, because} = evidence
  const line = `line ${range.start.line}`
  const words = wordsOf(evidence)
  const said = excerpt(text, words)
  const degree = names.grades[grade] ?? String(grade)
  const lead = `${capital(degree)} · `
  const title = names.concepts[concept] ?? concept
  const declared = source === 'declared' ? ', declared by the writer' : ''
  const raise = because.raise === null ? [] : [`To raise it: ${because.raise}.`]
  return {
    // The grade first: what comes last is cut off where the view is narrow.
    id, label: lead + said.text, highlights: stressed(said).map(([start, end]) => [start + lead.length, end + lead.length]), description: line + declared, icon: gradeSigns[grade],
    tooltip: () => {
      const reasons = words.map(([start, end]) => `“${oneLine(text.slice(start, end))}”`)
      const because = reasons.length > 0 ? [`Because of ${reasons.join(', ')}.`] : []
      return [`“${oneLine(text)}”`, `${title}, ${degree}, ${line}${declared}.`, ...because, ...raise].join('\n\n')
    },
    spoken: [`${capital(degree)}: ${said.text} ${title}, ${line}${declared}.`, ...raise].join(' '),
    range, subject: `concept:${concept}`, kind: 'evidence explained', ...leaf
  }
}

/** Nodes for indexes of evidence, each once, under the parent's id. */
export function evidenceNodes(parent: string, indexes: readonly number[], all: readonly ReviewEvidence[], names: Names): TreeNode[] {
  return indexes.flatMap(index => all[index] ?? []).map((evidence, index) => evidenceNode(`${parent}/${index}`, evidence, names))
}

/** What stands below a check or capability: its strongest passages in the order of the draft, and the rest of them in a row of its own. */
export function passagesBelow(parent: string, indexes: readonly number[], all: readonly ReviewEvidence[], names: Names): Pick<TreeNode, 'size' | 'children'> {
  if (indexes.length <= most + 1) return {size: indexes.length, children: () => evidenceNodes(parent, indexes, all, names)}
  return {
    size: most + 1,
    children: () => {
      const strongest = new Set([...indexes].sort((one, other) => (all[other]?.grade ?? 0) - (all[one]?.grade ?? 0)).slice(0, most))
      return [...evidenceNodes(parent, indexes.filter(index => strongest.has(index)), all, names), moreNode(`${parent}/more`, indexes.filter(index => !strongest.has(index)), all, names)]
    }
  }
}

function moreNode(id: string, indexes: readonly number[], all: readonly ReviewEvidence[], names: Names): TreeNode {
  const label = count(indexes.length, 'more passage')
  return {
    id, label, description: 'no stronger than these', icon: signs.more, tooltip: () => `${label} of the same grade or less.`, spoken: `${label}, no stronger than these`,
    range: null, subject: null, kind: 'more', size: indexes.length, children: () => evidenceNodes(id, indexes, all, names)
  }
}

/** Where most of a passage would be stressed, nothing is. */
function stressed({text, highlights}: Excerpt): Excerpt['highlights'] {
  return highlights.reduce((sum, [start, end]) => sum + end - start, 0) * 2 > text.length ? [] : highlights
}

/** Offsets in the passage of the words that made it evidence. */
function wordsOf({text, range, because}: ReviewEvidence): (readonly [number, number])[] {
  return because.words
    .map(({start, end}): readonly [number, number] => [start.offset - range.start.offset, end.offset - range.start.offset])
    .filter(([start, end]) => start >= 0 && end <= text.length && start < end)
}
