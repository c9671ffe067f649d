// The matcher gives what a matcher that tries every way gives, over random patterns and sentences.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {compile} from '../../src/evidence/compile.js'
import {createMatcher, type Found, type Match, type Matcher} from '../../src/evidence/matcher.js'
import {parsePattern, type Element} from '../../src/evidence/pattern.js'
import type {Slot} from '../../src/evidence/slots/slot.js'
import {tokenise, type Token} from '../../src/evidence/tokens.js'
import {growsAsInput} from '../support/growth.js'

/** All ends of `elements` from token `at`, by trying every way. */
function ends(elements: readonly Element[], tokens: readonly Token[], slots: readonly Slot[], at: number): Set<number> {
  let places = new Set([at])
  for (const element of elements) {
    const next = new Set<number>()
    for (const place of places) {
      const word = tokens[place]?.word
      if (element.type === 'start') { if (place === 0) next.add(place) } else if (element.type === 'words') {
        if (word !== undefined && (element.words.includes(word) || element.exact.includes(tokens[place]?.text ?? '') || element.prefixes.some(prefix => word.startsWith(prefix)))) next.add(place + 1)
      } else if (element.type === 'slot') for (const slot of slots) { if (slot.from === place && element.kinds.includes(slot.kind)) next.add(slot.to) } else if (element.type === 'gap') {
        for (let count = 0; count <= element.most && place + count <= tokens.length; count++) next.add(place + count)
      } else if (element.type === 'maybe') {
        next.add(place)
        for (const end of ends([element.element], tokens, slots, place)) next.add(end)
      } else for (const option of element.options) for (const end of ends(option, tokens, slots, place)) next.add(end)
    }
    places = next
  }
  return places
}

function slowMatches(patterns: readonly (readonly Element[])[], tokens: readonly Token[], slots: readonly Slot[]): string[] {
  const found: string[] = []
  patterns.forEach((elements, pattern) => {
    const latest = new Map<number, number>()
    for (let start = 0; start < tokens.length; start++) for (const end of ends(elements, tokens, slots, start)) if (end > start) latest.set(end, start)
    const seen = new Set<number>()
    for (const [end, start] of [...latest].sort((a, b) => a[0] - b[0])) if (!seen.has(start)) { seen.add(start); found.push(`${pattern} ${start}-${end}`) }
  })
  return found.sort()
}

// What the build compiles goes through JSON.
const matcherOf = (patterns: readonly (readonly Element[])[]): Matcher => createMatcher(JSON.parse(JSON.stringify(compile(patterns))))

const all = (found: Found): Match[] => found.possible.flatMap(pattern => found.get(pattern) ?? [])

const word = fc.constantFrom('a', 'b', 'c', 'plan', 'plans', 'planning', 'Plan')
const atom = fc.oneof(word, word.map(base => `~${base.toLowerCase()}`), fc.constantFrom('pl*', '<date>', '..', '..1', '...', '(a|b)', '(a b|c)', 'a?', '(b c)?', '(a|..2 b)'))
const pattern = fc.tuple(word, fc.array(atom, {maxLength: 4}), word).map(([first, rest, last]) => [first, ...rest, last].join(' '))

describe('matcher', () => {
  it('matches as trying every way does', () => {
    fc.assert(fc.property(fc.array(pattern, {minLength: 1, maxLength: 4}), fc.array(word, {maxLength: 14}), fc.nat(9), (sources, words, place) => {
      const patterns = sources.map(source => parsePattern(source, {}))
      const tokens = tokenise(words.join(' '))
      const slots: Slot[] = place + 2 <= tokens.length ? [{kind: 'date', from: place, to: place + 2, value: null, self: false}] : []
      const fast = all(matcherOf(patterns).look(tokens, slots)).map(match => `${match.pattern} ${match.from}-${match.to}`).sort()
      assert.deepEqual(fast, slowMatches(patterns, tokens, slots))
    }), {numRuns: 400})
  })
  it('binds a pattern to the start, also where a gap follows', () => {
    const found = (source: string, text: string): string[] => all(matcherOf([parsePattern(source, {})]).look(tokenise(text), [])).map(({from, to}) => `${from}-${to}`)
    assert.deepEqual(found('^ plan', 'plan the plan'), ['0-1'])
    assert.deepEqual(found('^ ..2 plan', 'this is a plan for planners'), [])
    assert.deepEqual(found('^ ..2 plan', 'write a plan'), ['0-3'])
  })
  it('takes time that grows with the text and no faster', () => {
    const machine = matcherOf(['a ... b', 'a .. a .. c', '(a|b) ... (c|a) ... d'].map(source => parsePattern(source, {})))
    growsAsInput('patterns with gaps', count => {
      const tokens = tokenise('a b a c '.repeat(count))
      return () => all(machine.look(tokens, []))
    }, 2000)
  })
  it('says what is wrong with a pattern', () => {
    for (const [source, why] of [['(a', /bracket is not closed/], ['a )', /bracket too many/], ['', /empty/], ['.. a', /begins with a gap/], ['<thing>', /no slot/], ['@thing', /no group/], ['? a', /follows nothing/]] as const) {
      assert.throws(() => parsePattern(source, {}), why, source)
    }
  })
})
