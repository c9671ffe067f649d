// What one rule finds in a draft, and cases that say what it must mark and what it must leave alone.
import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import type {ReviewFinding} from '../../src/review-data.js'
import {rules} from '../../src/rules/index.js'
import {defaultSettings, type Settings} from '../../src/settings/settings.js'

export function findings(id: string, text: string, settings: Partial<Settings> = {}): readonly ReviewFinding[] {
  const off = Object.fromEntries(rules.filter(rule => rule.id !== id).map(rule => [rule.id, {severity: 'off' as const}]))
  return review(text, {...defaultSettings('2026-11-22'), profileOption: 'other-strategy', rules: off, ...settings}).findings
}

/** The words that are marked. */
export const caught = (id: string, text: string, settings: Partial<Settings> = {}): string[] => findings(id, text, settings).map(({range: {start, end}}) => text.slice(start.offset, end.offset))

export interface Cases {
  /** The draft, and the words that are marked in it. */
  readonly caught: readonly (readonly [string, ...string[]])[]
  readonly left: readonly string[]
}

/** A test for each case, by rule. */
export function marksAndLeaves(cases: Readonly<Record<string, Cases>>): void {
  for (const [id, {caught: wrong, left}] of Object.entries(cases)) {
    for (const [text, ...words] of wrong) it(`${id} marks ${JSON.stringify(text)}`, () => assert.deepEqual(caught(id, text), words))
    for (const text of left) it(`${id} leaves ${JSON.stringify(text)}`, () => assert.deepEqual(caught(id, text), []))
  }
}
