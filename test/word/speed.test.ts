import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {defaultSettings} from '../../src/settings/settings.js'
import {openWord} from '../../src/word/index.js'
import {longDraft} from '../support/producers.js'
import {work} from '../support/growth.js'

describe('reading and writing a Word file', () => {
  // `npm run bench:word` measures it at 40,000 words and 200 comments.
  it('takes less than three times the time of reviewing its Markdown, in all', () => {
    const bytes = longDraft(4000)
    const settings = {...defaultSettings('2026-11-22'), profileOption: 'integrated-care-strategy' as const}
    const ratios = Array.from({length: 4}, () => {
      let file = openWord(bytes)
      const reviewing = work(() => review(file.markdown, settings))
      const comments = Array.from({length: 20}, (_, index) => ({start: index * 200 + 20, end: index * 200 + 40, paragraphs: ['Say more']}))
      return work(() => {
        file = openWord(bytes)
        review(file.markdown, settings)
        file.withComments(comments, '2026-11-22')
      }) / reviewing
    })
    assert.ok(Math.min(...ratios) < 3, ratios.join(', '))
  })
})
