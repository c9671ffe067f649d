// The six questions, each answered from evidence as `corpus/REVIEWING.md` asks two careful readers to answer it.
import type {Answered, Check, CheckId, CheckInput} from './check.js'
import {coProduction} from './co-production.js'
import {outcomes, outcomesMeasured} from './outcomes.js'
import {partnersNamed} from './partners-named.js'
import {populationHealth} from './population-health.js'
import {whyFirst} from './why-first.js'

export type {Answer, Check, CheckId} from './check.js'
export {findOpening} from './opening.js'

const questions: Readonly<Record<CheckId, (input: CheckInput) => Answered>> = {
  'why-first': whyFirst, 'outcomes': outcomes, 'outcomes-measured': outcomesMeasured, 'population-health': populationHealth, 'partners-named': partnersNamed, 'co-production': coProduction
}

/** Answers all six. */
export function readChecks(input: CheckInput): Check[] {
  return (Object.entries(questions) as [CheckId, typeof questions[CheckId]][]).map(([id, ask]) => ({id, ...ask(input)}))
}
