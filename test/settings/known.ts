import type {Known} from '../../src/settings/known.js'

/** What a settings file may name in these tests. */
export const known: Known = {
  rules: [
    {id: 'why-first', summary: 'Warn when the why comes late', severity: 'warning'},
    {
      id: 'long-sentence', summary: 'Note a sentence that is long', severity: 'info',
      options: {
        maxWords: {type: 'integer', default: 40, description: 'Longest sentence.', minimum: 10, maximum: 200},
        lists: {type: 'boolean', default: false, description: 'Also in lists.'},
        label: {type: 'string', default: '', description: 'A label.'}
      }
    },
    {
      id: 'jargon', summary: 'Point out buzzwords', severity: 'info',
      options: {add: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that your team avoids.'}, allow: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that your team uses.'}}
    },
    {id: 'respectful-language', summary: 'Warn about labels', severity: 'warning', options: {allow: {type: 'array', items: {type: 'string', pattern: '\\S'}, default: [], description: 'Words that people chose.'}}},
    {id: 'invalid-settings', summary: 'Warn of a wrong value in a settings file', severity: 'warning'}
  ],
  concepts: ['outcome', 'co-production', 'partner'],
  partnerClasses: ['PAR-01', 'PAR-02', 'PAR-18']
}
