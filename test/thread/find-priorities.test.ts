// Which parts of a draft are its priorities, in the shapes that Word and PDF leave.
import assert from 'node:assert/strict'
import {parseDraft} from '../../src/draft/index.js'
import {findPriorities} from '../../src/thread/find-priorities.js'
import {foldTitle, gathersPriorities, introducesPriorities, readNumbered} from '../../src/thread/titles.js'
import {growsAsInput} from '../support/growth.js'

const headings = (text: string, house: readonly string[] = []): string[] => findPriorities(parseDraft(text), new Set(house.map(foldTitle))).map(({heading}) => heading)

describe('priorities', () => {
  it('are sections with a number, whatever stands before it', () => {
    assert.deepEqual(headings('# Plan\n\n## 5.1 Priority 1 – Falls\n\nText.\n\n## 5.2 Priority two: Sleep\n\nText.\n\n## 6 Governance\n\nText.\n'), ['5.1 Priority 1 – Falls', '5.2 Priority two: Sleep'])
    assert.deepEqual(headings('# Plan\n\n## Strategic objective A\n\nText.\n\n## Strategic objective B\n\nText.\n'), ['Strategic objective A', 'Strategic objective B'])
    assert.deepEqual(headings('# Plan\n\n## Ambition: Every child ready for school\n\nText.\n\n## Ambition: Fewer falls\n\nText.\n').length, 2)
  })
  it('are bold lines, and lines with no markup, with a number', () => {
    assert.deepEqual(headings('**Plan**\n\nText of the plan.\n\n**Priority 1: Falls**\n\nText.\n\n**Priority 2: Sleep**\n\nText.\n'), ['Priority 1: Falls', 'Priority 2: Sleep'])
    assert.deepEqual(headings('# Plan\n\nPriority 1: Falls\n\nFewer falls.\n\nPriority 2: Sleep\n\nMore sleep.\n\n# Annex\n\nText.\n'), ['Priority 1: Falls', 'Priority 2: Sleep'])
  })
  it('are what only their numbers put below “What we will focus on”, with all that stands up to the next', () => {
    const text = '**3 What we will focus on**\n\n**3.1 Falls**\n\n**What is the problem?**\n\nText.\n\n**3.2 Sleep**\n\nText.\n\n**4 Delivery**\n\n**4.1 Board**\n\nText.\n'
    const found = findPriorities(parseDraft(text), new Set())
    assert.deepEqual(found.map(({heading}) => heading), ['3.1 Falls', '3.2 Sleep'])
    assert.ok(found[0]?.stretches[0]?.to.chunk === found[1]?.at.chunk)
    assert.deepEqual(headings('# Plan\n\n## 3 Our priorities\n\n## 3.1 Falls\n\n### Why\n\nText.\n\n## 3.2 Sleep\n\nText.\n\n## 4 Money\n\nText.\n'), ['3.1 Falls', '3.2 Sleep'])
  })
  it('take the section, not the table of contents or the summary that names it', () => {
    const text = '# Plan\n\n## Contents\n\n- Priority 1: Falls\n- Priority 2: Sleep\n\n## Summary\n\n**Priority 1: Falls**\n\n**Priority 2: Sleep**\n\n## Priority 1: Falls\n\nText.\n\nMore text.\n\n## Priority 2: Sleep\n\nText.\n'
    const found = findPriorities(parseDraft(text), new Set())
    assert.deepEqual(found.map(({heading}) => heading), ['Priority 1: Falls', 'Priority 2: Sleep'])
    assert.ok(found.every(({kind, stretches}) => kind === 'section' && stretches.length > 1))
  })
  it('are the outer ones where objectives stand inside priorities', () => {
    const text = '# Plan\n\n## Priority 1: Falls\n\n### Objective 1: Homes\n\nText.\n\n### Objective 2: Feet\n\nText.\n\n## Priority 2: Sleep\n\n### Objective 3: Beds\n\nText.\n'
    assert.deepEqual(headings(text), ['Priority 1: Falls', 'Priority 2: Sleep'])
  })
  it('are sections under “Our priorities”, those that stand beside them left out', () => {
    assert.deepEqual(headings('# Plan\n\n## Our goals for 2031\n\n### Overview\n\nText.\n\n### Warm homes\n\nText.\n\n### Good starts\n\nText.\n\n### How we will deliver\n\nText.\n\n## Foreword\n\nText.\n'), ['Warm homes', 'Good starts'])
    assert.deepEqual(headings('# Plan\n\n## Our priorities\n\n**Warm homes**\n\nText.\n\n**Good starts**\n\nText.\n\n## Next\n\nText.\n'), ['Warm homes', 'Good starts'])
  })
  it('are rows of a table with a column of them, an empty cell going on with the row above', () => {
    const text = '# Plan\n\n## Ambitions\n\nThree were chosen with residents.\n\n| No. | Ambition | Lead |\n| --- | --- | --- |\n| 1 | Warm homes | Council |\n|  |  | Trust |\n| 2 | Good starts | Trust |\n'
    const found = findPriorities(parseDraft(text), new Set())
    assert.deepEqual(found.map(({heading, kind}) => [heading, kind]), [['Warm homes', 'row'], ['Good starts', 'row']])
    assert.deepEqual(found[0]?.stretches.map(({from, to}) => to.block - from.block), [5])
  })
  it('are items that a list names, with the sections of that name', () => {
    const text = '# Plan\n\n## Summary\n\nOur three priorities are:\n\n- Warm homes\n- Good starts\n- Quiet nights\n\n## Warm homes\n\nText.\n\n## Good starts\n\nText.\n'
    assert.deepEqual(findPriorities(parseDraft(text), new Set()).map(({heading, kind}) => [heading, kind]), [['Quiet nights', 'named'], ['Warm homes', 'section'], ['Good starts', 'section']])
    assert.deepEqual(headings('# Plan\n\n## Our ambitions\n\n• Warm homes\n• Good starts\n'), ['Warm homes', 'Good starts'])
  })
  it('are not those of another body, of the past, or of a workshop', () => {
    assert.deepEqual(headings('# Plan\n\n## National context\n\nThe national strategy has three priorities:\n\n- Falls\n- Sleep\n\n## What you told us\n\n### Theme 1: Buses\n\nText.\n\n### Theme 2: Parking\n\nText.\n'), [])
    assert.deepEqual(headings('# Plan\n\nIn setting our goals, we believe that:\n\n- People matter.\n- Places matter.\n'), [])
    assert.deepEqual(headings('# Plan\n\n## Aims\n\n## Annex\n'), [])
  })
  it('are found under the titles that a team gives its own', () => {
    const text = '# Plan\n\n## The five stones\n\n### Warm homes\n\nText.\n\n### Good starts\n\nText.\n'
    assert.deepEqual(headings(text), [])
    assert.deepEqual(headings(text, ['The Five Stones']), ['Warm homes', 'Good starts'])
  })
  it('join what is said under the same title elsewhere', () => {
    const found = findPriorities(parseDraft('# Plan\n\n## WARM HOMES\n\nText.\n\n## GOOD STARTS\n\nText.\n\n## Our goals\n\n### Warm homes\n\nText.\n\n### Good starts\n\nText.\n'), new Set())
    assert.deepEqual(found.map(({heading, stretches}) => [heading, stretches.length]), [['Warm homes', 2], ['Good starts', 2]])
  })
})

describe('titles', () => {
  it('tell a number from a word and a year', () => {
    assert.deepEqual(readNumbered('Priority 3 – Falls'), {key: 'priority 3', name: 'Falls'})
    assert.deepEqual(readNumbered('Goal two'), {key: 'goal 2', name: ''})
    for (const title of ['Priorities 2026-31', 'Priorities: an overview', 'Objectives', 'Aim high', 'Goal', '2026 priorities']) assert.equal(readNumbered(title), null, title)
  })
  it('say that priorities follow, or not', () => {
    for (const title of ['Our priorities', '4. Strategic goals', 'Priority areas for action in Northmere 2026-2029', 'Our five ambitions', 'Priorities and objectives', 'What we will focus on']) assert.ok(gathersPriorities(title, new Set()) > 0, title)
    for (const title of ['Delivering our priorities', 'Our priority', 'Outcomes', 'How we chose our priorities', 'Progress on priorities']) assert.equal(gathersPriorities(title, new Set()), 0, title)
  })
  it('read the words before a list', () => {
    for (const text of ['Our priorities are:', 'The partnership has agreed to focus on two shared goals:', 'The following priority areas for action were chosen on the basis of need, and of what partners said:']) assert.ok(introducesPriorities(text) > 0, text)
    for (const text of ['Our priorities matter.', 'To meet our goals, we will:', 'The seven themes of the NHS People Promise are:', 'Risks to our aims must be managed:']) assert.equal(introducesPriorities(text), 0, text)
  })
  it('take time linear in hostile titles', () => {
    for (const word of ['our ', 'priority ', 'the strategic ', '1.', ' for in ']) {
      growsAsInput(word, count => () => {
        const title = word.repeat(count)
        readNumbered(title)
        gathersPriorities(title, new Set())
        introducesPriorities(`${title}:`)
      }, 5000)
    }
  })
})
