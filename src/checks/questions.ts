// What each of the six checks asks, for people.
import type {CheckId} from './check.js'

export const questions: Readonly<Record<CheckId, {readonly title: string; readonly asks: string; readonly concepts: readonly string[]}>> = {
  'why-first': {title: 'Why first', asks: 'Does the opening state purpose for people before structures, actions and duties?', concepts: ['purpose']},
  'outcomes': {title: 'Outcomes', asks: 'Does the draft state changes in people’s lives, and not only activity?', concepts: ['outcome']},
  'outcomes-measured': {title: 'Outcomes measured', asks: 'Have outcomes measures, baselines, targets or dates?', concepts: ['outcome', 'measure', 'target', 'baseline']},
  'population-health': {title: 'Population health', asks: 'Is the health of the whole population, and of groups in it, looked at?', concepts: ['population-health', 'inequalities', 'prevention']},
  'partners-named': {title: 'Partners named', asks: 'Are specific organisations named as partners, with what each of them does?', concepts: ['named-partner']},
  'co-production': {title: 'Co-production', asks: 'Do people who use services share in designing and deciding, and not only in being heard?', concepts: ['co-production', 'co-production-claim']}
}
