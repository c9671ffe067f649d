// Outcomes in a section of their own belong to the priority that they are about.
import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {defaultSettings} from '../../src/settings/settings.js'
import type {Link} from '../../src/thread/thread.js'

const opening = '# Penwick Health and Wellbeing Strategy\n\nPeople in Penwick should live longer in good health. The council, the NHS and carers wrote this together.\n\n'
const priorities = `## Our priorities

### Priority 1: Safe on our feet

Older people in Quay ward fall twice as often as elsewhere, and a fall is often the end of living alone. The council will fit rails in 900 homes.

### Priority 2: Ready for school

Children start school a year behind. Family hubs will offer every parent a weekly group.

`
const links = (text: string): Readonly<Record<Link, readonly string[]>>[] => {
  const {evidence, thread} = review(opening + text, defaultSettings('2026-11-22'))
  return thread.map(({links}) => Object.fromEntries(Object.entries(links).map(([link, indexes]) => [link, indexes.map(index => evidence[index]?.text ?? '')])) as Record<Link, string[]>)
}

describe('outcomes told apart', () => {
  it('are those of the priority that they speak of', () => {
    const [first, second] = links(`${priorities}## What will change for people\n\n- Fewer older people will be hurt by falls: from 1,200 in 2025 to 900 by 2029.\n- More children will be ready to start school: 74% by 2030, up from 58% in 2025.\n`)
    assert.ok(first && second)
    for (const link of ['outcome', 'baseline', 'target'] as const) {
      assert.ok(first[link].some(text => text.includes('falls')) && !first[link].some(text => text.includes('school')), link)
      assert.ok(second[link].some(text => text.includes('school')) && !second[link].some(text => text.includes('falls')), link)
    }
  })
  it('are rows of a table too', () => {
    const [first] = links(`${priorities}## Outcomes\n\n| Outcome | Target |\n| --- | --- |\n| Fewer older people admitted after a fall | 900 a year by 2029 |\n| More people in work | 70% by 2029 |\n`)
    assert.ok(first?.target.length === 1 && first.outcome.length === 1)
  })
  it('of nobody stay where they are', () => {
    for (const text of [
      '## What will change for people\n\n- Fewer people will feel lonely: from 31% in 2025 to 20% by 2029.\n', '## What people told us\n\n- Fewer older people will be hurt by falls: from 1,200 in 2025 to 900 by 2029.\n',
      '## Outcomes\n\nOlder people and children will live longer in good health: falls among those starting school will be 20% lower by 2029.\n'
    ]) assert.ok(links(priorities + text).every(({outcome, target}) => outcome.length === 0 && target.length === 0), text)
  })
})
