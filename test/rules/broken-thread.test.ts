// Where most priorities lack the same link: said once, on the heading above them, where no paragraph has findings of its own.
import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {defaultSettings} from '../../src/settings/settings.js'

const areas = ['Falls', 'Sleep', 'Smoking', 'Damp homes', 'Loneliness']
/** The first `short` priorities are headings with little below them. */
const draft = (short: number): string => `---
profile: integrated-care-strategy
---

# Northmere Health and Care Strategy

Fewer people in Northmere will die before 75: from 410 a year to 300 by March 2029.

## Our priorities

The partnership has agreed what it will work on until 2029.

${areas.map((area, index) => `### ${area}\n\n${index < short ? 'Still to be written.' : `The ${area.toLowerCase()} service in Ashcombe has two rooms, is open on weekdays, and sees people from all parts of the district and beyond it each year.`}`).join('\n\n')}
`

function found(text: string): [string, number][] {
  return review(text, defaultSettings('2026-11-22')).findings.filter(({rule}) => rule === 'broken-thread').map(({message, range}) => [message.replace(/:.*/, ''), range.start.line])
}

describe('broken-thread, for most priorities', () => {
  it('stands on the heading above them', () => assert.deepEqual(found(draft(0)), [['All 5 priorities have no outcome', 9]]))
  it('names no share of fewer priorities than the view counts', () => assert.deepEqual(found(draft(1)), [['4 priorities have no outcome', 9]]))
})
