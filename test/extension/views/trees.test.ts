// What the three trees say of drafts, and what holds for all their nodes.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {coverageTree} from '../../../src/extension/views/coverage.js'
import type {Tree} from '../../../src/extension/views/node.js'
import {partnersTree} from '../../../src/extension/views/partners.js'
import {gradeSigns} from '../../../src/extension/views/signs.js'
import {threadTree} from '../../../src/extension/views/thread.js'
import {readNames} from '../../../src/service/names.js'
import {all, find, review} from './support.js'

const example = (name: string): string => readFileSync(join(import.meta.dirname, '../../../examples', name), 'utf8')
const names = readNames()
const weak = example('northmere-strategy-weak.md')
const mended = example('northmere-strategy-mended.md')

function treesOf(text: string): Tree[] {
  const read = review(text)
  const lines = text.split(/\r\n|\r|\n/)
  return [coverageTree(read, names), threadTree(read, names), partnersTree(read, names, line => lines[line - 1] ?? '')]
}

describe('the coverage tree', () => {
  const read = review(weak)
  const {nodes} = coverageTree(read, names)
  it('has the verdict on top, in words', () => {
    const [verdict] = nodes
    assert.equal(verdict?.label, 'Verdict')
    assert.deepEqual(verdict.children().map(node => node.id), ['check/why-first', 'check/outcomes', 'check/outcomes-measured', 'check/population-health', 'check/partners-named', 'check/co-production'])
    assert.match(verdict.description, /\d partly, \d in name only, \d no/)
    assert.equal(find(nodes, 'check/co-production').description, 'in name only')
    assert.equal(find(nodes, 'check/population-health').description, 'no, no evidence found')
  })
  it('puts the evidence that decides under its check, as the review has it', () => {
    for (const check of read.checks) {
      assert.deepEqual(find(nodes, `check/${check.id}`).children().map(node => node.range), check.evidence.map(index => read.evidence[index]!.range))
    }
  })
  it('goes on with the frameworks of which something is expected, then all others in one closed row', () => {
    const [, ...rest] = nodes
    const others = rest.pop()
    const expected = new Set(read.coverage.filter(one => one.expected).map(one => one.framework))
    assert.deepEqual(rest.map(node => node.id), [...expected].map(id => `framework/${id}`))
    assert.equal(others?.id, 'others')
    assert.equal(others.open ?? false, false)
    assert.deepEqual(new Set([...rest, ...others.children()].map(node => node.id)), new Set(read.coverage.map(one => `framework/${one.framework}`)))
  })
  it('sets nothing apart where nothing is expected', () => {
    const {nodes} = coverageTree({...read, coverage: read.coverage.map(one => ({...one, expected: false}))}, names)
    assert.deepEqual(nodes.slice(1).map(node => node.id), [...new Set(read.coverage.map(one => `framework/${one.framework}`))])
  })
  it('lists in a framework what is found or expected, and the rest in one closed row', () => {
    const rest = all(nodes).filter(node => node.kind === 'rest')
    assert.ok(rest.length > 0)
    for (const node of rest) {
      assert.equal(node.label, `${node.size} without evidence`)
      for (const {label, description} of node.children()) assert.ok(label.startsWith('None · ') && description === 'not expected', label)
    }
  })
  it('shows the strongest of hundreds of passages, in the order of the draft, and the rest in one closed row', () => {
    const [evidence] = read.evidence
    const many = Array.from({length: 300}, (_, index) => ({...evidence!, grade: index % 30 === 0 ? 3 as const : 1 as const}))
    const check = {...read.checks[0]!, evidence: many.map((_, index) => index)}
    const [verdict] = coverageTree({...read, evidence: many, checks: [check]}, names).nodes
    const below = verdict!.children()[0]!.children()
    assert.equal(below.length, 21)
    assert.equal(below.filter(node => node.label.startsWith('Measured')).length, 10)
    assert.deepEqual([below[20]!.label, below[20]!.children().length], ['280 more passages', 280])
    assert.equal(new Set(all(verdict!.children()).map(node => node.id)).size, 302)
  })
  it('has every capability, the grade in words', () => {
    for (const {capability, grade, expected, title} of read.coverage) {
      const node = find(nodes, `capability/${capability}`)
      assert.equal(node.label, `${['None', 'Stated', 'Shown', 'Measured'][grade]!} · ${title}`)
      assert.match(node.description, grade > 0 ? /^\d+ passages?$/ : expected ? /^expected$/ : /^not expected$/)
      assert.equal(node.kind.includes('missing expected'), grade === 0 && expected, node.kind)
      assert.equal(node.kind.includes('missing'), grade === 0)
    }
    for (const {label, description} of all(nodes).filter(node => node.id.startsWith('framework/') && node.kind !== 'rest')) assert.match(`${label} ${description}`, /^\d+ of \d+ · .+ (?:\d+ more expected)?$/)
  })
  it('offers a section for what is missing and expected, and for checks that are not met', () => {
    assert.deepEqual(all(nodes).filter(node => node.kind.includes('missing expected')).map(node => node.subject), [
      ...read.checks.filter(one => one.answer === 'no' || one.answer === 'in-name-only').map(one => `check:${one.id}`),
      ...read.coverage.filter(one => one.expected && one.grade === 0).map(one => one.capability)
    ])
  })
  it('says of evidence what made it, how much it shows and what would raise that', () => {
    const [index] = read.checks.find(one => one.id === 'why-first')!.evidence
    const evidence = read.evidence[index!]!
    const node = find(nodes, 'check/why-first').children()[0]!
    assert.ok(node.label.startsWith('Stated · '), node.label)
    assert.equal(node.description, `line ${evidence.range.start.line}`)
    assert.ok(node.tooltip().includes('Because of “') && node.tooltip().includes(`To raise it: ${evidence.because.raise}.`), node.tooltip())
    assert.ok(node.spoken.includes(`To raise it: ${evidence.because.raise}.`), node.spoken)
  })
  it('stresses the words that made it evidence, unless that is most of it', () => {
    const tree = coverageTree(review('# Ashcombe health strategy\n\nThe panel met in May, and **Healthwatch Ashcombe** will run it with carers from Thornley every month until March 2028.'), names)
    const passages = all(tree.nodes).filter(node => node.kind.startsWith('evidence') && node.highlights!.length > 0)
    assert.ok(passages.length > 0)
    for (const {label, highlights, tooltip} of passages) {
      for (const [start, end] of highlights!) assert.ok(tooltip().includes(`“${label.slice(start, end)}”`), tooltip())
      assert.ok(highlights!.reduce((sum, [start, end]) => sum + end - start, 0) <= label.length / 2)
    }
  })
})

describe('the thread tree', () => {
  const read = review(mended)
  const {nodes} = threadTree(read, names)
  it('has a row a priority, with how many links of eleven are there', () => {
    for (const [index, node] of nodes.entries()) {
      const there = Object.values(read.thread[index]!.links).filter(list => list.length > 0).length
      assert.equal(node.label, `${there} of 11 · ${read.thread[index]!.heading}`)
      assert.equal(node.description, there === 11 ? 'complete' : `${11 - there} missing`)
      assert.equal(node.children().length, 11)
      assert.equal(node.children().filter(child => child.description === 'missing').length, 11 - there)
      assert.deepEqual(node.range, read.thread[index]!.range)
    }
  })
  it('goes to the passage of a link, and to the heading where there is none', () => {
    for (const [index, node] of nodes.entries()) {
      const {links, range} = read.thread[index]!
      for (const [at, indexes] of Object.values(links).entries()) {
        const child = node.children()[at]!
        assert.deepEqual(child.range, indexes.length > 0 ? read.evidence[indexes[0]!]!.range : range)
        assert.equal(child.children().length, indexes.length > 1 ? indexes.length : 0)
      }
    }
  })
  it('says so where there is no priority', () => {
    assert.match(threadTree(review('Some words.'), names).message!, /No priority/)
    assert.equal(threadTree(read, names).message, null)
  })
})

describe('the partners tree', () => {
  const text = `# Ashcombe health and care strategy

## Who does what

Ashcombe Borough Council (ABC) will run the falls service from April 2027. **Healthwatch Ashcombe** is a partner too.

ABC will report on it each year. Thornley Hospice was there. The Penwick Guild was there.
`
  const [, , {nodes}] = treesOf(text) as [Tree, Tree, Tree]
  it('has the classes by their titles', () => {
    const titles = nodes.map(node => node.label)
    assert.ok(titles.includes('Local authorities') && titles.includes('Healthwatch and the voice of patients'), titles.join(', '))
    assert.ok(!titles.slice(0, -1).includes('Other organisations'), titles.join(', '))
    for (const node of nodes) assert.match(node.description, /^\d+ of \d+ with a role$/)
  })
  it('says whether a role is said, and has other names and mentions below', () => {
    const council = find(nodes, 'partner/Ashcombe Borough Council')
    assert.equal(council.description, 'role said, named 2 times')
    assert.deepEqual(council.children().map(child => [child.kind, child.label.slice(0, 24), child.range?.start.line ?? null]), [
      ['name', 'ABC', null], ['mention', 'Ashcombe Borough Council', 5], ['mention', 'ABC will report on it ea', 7]
    ])
    const hospice = find(nodes, 'partner/Thornley Hospice')
    assert.match(hospice.description, /^no role said/)
    // What its one row below says needs no words beside the name, where there is little room.
    for (const {kind, description, spoken, size} of all(nodes)) if (kind === 'partner' && size === 1) assert.ok(/^(?:no )?role said$/.test(description) && spoken.includes('named once'), description)
  })
  it('stresses the name in its line', () => {
    const [mention] = find(nodes, 'partner/Healthwatch Ashcombe').children()
    const [[start, end]] = mention!.highlights as [[number, number]]
    assert.equal(mention!.label.slice(start, end), 'Healthwatch Ashcombe')
  })
})

describe('all trees', () => {
  it('have ids that are unique, words for screen readers, and no sign without words', () => {
    for (const text of [weak, mended, '', `${weak}\n\n${weak}`]) {
      for (const {nodes, message} of treesOf(text)) {
        const every = all(nodes)
        assert.equal(new Set(every.map(node => node.id)).size, every.length)
        assert.equal(message === null, nodes.length > 0)
        for (const node of every) {
          assert.equal(node.children().length, node.size)
          assert.ok(node.spoken.includes(node.label.replace(' · ', ': ')) && node.tooltip() !== '' && node.icon.id !== '', JSON.stringify(node))
          assert.ok(node.description !== '' || node.label.includes(' · '), JSON.stringify(node))
        }
      }
    }
  })
  it('keep their ids when something is written above', () => {
    const ids = (text: string): string[] => treesOf(text).flatMap(({nodes}) => all(nodes)).filter(node => node.size > 0).map(node => node.id)
    assert.deepEqual(ids(weak.replace('## Introduction', 'A line.\n\n## Introduction')), ids(weak))
  })
  it('keep their signs apart by shape, not by colour alone', () => {
    assert.equal(new Set(gradeSigns.map(sign => sign.id)).size, gradeSigns.length)
  })
  it('take any text', () => {
    const bits = fc.constantFrom('# ', '## Priority 1: ', 'x', '\n\n', '\r\n', '* ', '[', '](', '**', '`', '\u202E', '\uD83D', '😀', 'Ashcombe Council will cut falls by 20% by 2027. ', '| a | b |\n|-|-|\n')
    fc.assert(fc.property(fc.array(bits, {maxLength: 40}), parts => {
      for (const {nodes} of treesOf(parts.join(''))) {
        for (const {label, highlights = []} of all(nodes)) {
          for (const [start, end] of highlights) assert.ok(start >= 0 && start < end && end <= label.length, `${label}: ${start}-${end}`)
          assert.ok(label.length <= 160 && !/[\n\r\u202E]/.test(label), label)
        }
      }
    }), {numRuns: 60})
  })
})
