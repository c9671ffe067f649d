import {defineRule} from '../rule.js'

const mostFindings = 2

export default defineRule({
  id: 'activity-heavy-section',
  pack: 'outcomes',
  summary: 'Point out priorities that list many actions and no outcome for people',
  severity: 'info',
  weight: 60,
  fault: 'priority-outcome',
  options: {
    fewestActions: {type: 'integer', default: 6, minimum: 2, description: 'How many actions make a list long enough to ask what they are for'}
  },
  guidance: ['OUT-01', 'OUT-09'],
  * fold({thread, evidence}, {fewestActions}) {
    const sentencesOf = (indexes: readonly number[]): number => new Set(indexes.map(index => `${evidence[index]?.chunk} ${evidence[index]?.span.start}`)).size
    const found = thread
      .filter(({links}) => links.outcome.length === 0 && links.why.length === 0)
      .map(({at, links}) => ({at, actions: sentencesOf(links.action)}))
      .filter(({actions}) => actions >= fewestActions)
    for (const {at, actions} of found.sort((a, b) => b.actions - a.actions).slice(0, mostFindings)) yield {message: `${actions} actions and no outcome here: say what will be different for people`, at}
  }
})
