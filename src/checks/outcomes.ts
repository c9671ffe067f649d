import {bestFirst, indexesOf} from '../evidence/by-concept.js'
import type {Evidence} from '../evidence/evidence.js'
import type {Answered, CheckInput} from './check.js'

/** Sentences of outcome that make a draft of this many words one that states outcomes; fewer do it partly. */
const enough = 3, perWords = 2500

/** Does the draft state changes for people, and not activity alone? */
export function outcomes({draft, evidence}: CheckInput): Answered {
  const found = bestFirst(evidence, [indexesOf(evidence, 'outcome')])
  if (found.length >= Math.max(enough, draft.words / perWords)) return {answer: 'yes', evidence: found}
  return {answer: found.length > 0 ? 'partly' : 'no', evidence: found}
}

/** The share of outcomes with a figure that makes them measured: some are always told in words first. */
const enoughMeasured = 0.4

/** Have outcomes measures, baselines, targets, dates? Yes: two in five or more carry one; partly: some do, or measures stand apart from them. */
export function outcomesMeasured({draft, evidence}: CheckInput): Answered {
  // A row of a table is read as one sentence: outcome, baseline and target stand in columns.
  const sentenceOf = (index: number): string => {
    const {chunk, block, span} = evidence[index] as Evidence
    const cell = draft.chunks[chunk]?.blocks[block]?.cell
    return cell ? `${chunk} ${cell.table}.${cell.row}` : `${chunk} ${span.start}`
  }
  const figures = ['measure', 'target', 'baseline'].flatMap(concept => indexesOf(evidence, concept)).sort((a, b) => a - b)
  const measured = new Set(figures.map(sentenceOf))
  const stated = indexesOf(evidence, 'outcome')
  const withFigure = stated.filter(index => measured.has(sentenceOf(index)))
  if (stated.length >= 3 && withFigure.length >= stated.length * enoughMeasured) return {answer: 'yes', evidence: withFigure}
  const decided = withFigure.length > 0 ? withFigure : figures
  return {answer: decided.length > 0 ? 'partly' : 'no', evidence: decided}
}
