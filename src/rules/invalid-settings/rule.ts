import {defineRule} from '../rule.js'

// Its findings are in settings files, not in drafts: the reader of those files makes them (src/settings/, src/settings-review.ts).
export default defineRule({
  id: 'invalid-settings',
  pack: 'review',
  summary: 'Warn when a settings file has a value that means nothing',
  severity: 'warning',
  weight: 32,
  source: 'house judgement'
})
