import type {Evidence} from '../evidence/evidence.js'
import type {Answer, CheckInput} from './check.js'

/** Sentences of outcome that make a draft of this many words one that states outcomes; fewer do it partly. */
const enough = 3, perWords = 2500

const byGrade = (a: Evidence, b: Evidence): number => b.grade - a.grade

/** Does the draft state changes for people, and not activity alone? */
export function outcomes({draft, evidence}: CheckInput): {answer: Answer; evidence: readonly Evidence[]} {
  const found = evidence.filter(one => one.concept === 'outcome').sort(byGrade)
  if (found.length >= Math.max(enough, draft.words / perWords)) return {answer: 'yes', evidence: found}
  return {answer: found.length > 0 ? 'partly' : 'no', evidence: found}
}

/** Have outcomes measures, baselines, targets, dates? Yes: half of them or more carry one; partly: some do, or measures stand apart from them. */
export function outcomesMeasured({evidence}: CheckInput): {answer: Answer; evidence: readonly Evidence[]} {
  const key = (one: Evidence): string => `${one.chunk}.${one.span.start}`
  const figures = evidence.filter(one => one.concept === 'measure' || one.concept === 'target' || one.concept === 'baseline')
  const measured = new Set(figures.map(key))
  const stated = evidence.filter(one => one.concept === 'outcome')
  const withFigure = stated.filter(one => measured.has(key(one)))
  if (stated.length >= 3 && withFigure.length >= stated.length / 2) return {answer: 'yes', evidence: withFigure}
  const decided = withFigure.length > 0 ? withFigure : figures
  return {answer: decided.length > 0 ? 'partly' : 'no', evidence: decided}
}
