// Patterns made ready to be looked for, as plain data: it survives JSON, so that the build can do it ahead of time.
import {Classes, joined, type ClassTable} from './classes.js'
import type {Element} from './pattern.js'

/** A class of words, or `slot`, of slots (their ids), a gap of up to so many tokens, one of several ways to go on, or what may be left out. */
export type Step = number | {readonly slot: number} | {readonly gap: number} | {readonly either: readonly Steps[]} | {readonly maybe: Steps}
export type Steps = readonly Step[]

/** Classes of which one at least must be there. */
export type Need = readonly number[]

export interface CompiledPattern {
  readonly steps: Steps
  /** It stands at the start of the sentence. */
  readonly start?: true
}

/** Patterns that are wanted together, and the rarest of their needs: they are looked at when that is met. */
export interface Whole {
  readonly patterns: readonly number[]
  readonly waitsFor: Need
}

export interface CompiledPatterns {
  readonly classes: ClassTable
  readonly patterns: readonly CompiledPattern[]
  readonly wholes: readonly Whole[]
}

/** Compiles patterns. `wholes`: lists of patterns that are wanted together; by default each pattern alone. Throws an Error for `^` elsewhere than at the beginning. */
export function compile(patterns: readonly (readonly Element[])[], wholes: readonly (readonly number[])[] = patterns.map((_, pattern) => [pattern])): CompiledPatterns {
  const register = new Classes()
  const compiled = patterns.map((elements): CompiledPattern => {
    const start = elements[0]?.type === 'start', own = start ? elements.slice(1) : elements
    return {steps: own.map(element => stepOf(element, register)), ...start && {start}}
  })
  const classes = register.table()
  const needs = compiled.map(({steps}) => needsOf(steps, classes))
  return {
    classes, patterns: compiled,
    wholes: wholes.map(whole => {
      const own = whole.map(pattern => needs[pattern] as Need[])
      return {patterns: whole, waitsFor: own.length === 0 || own.some(({length}) => length === 0) ? [] : rarest(own.flat(), classes)}
    })
  }
}

/** One set of patterns of two: the numbers of patterns, wholes and classes in `more` begin where those of `patterns` end. */
export function joinPatterns({classes, patterns, wholes}: CompiledPatterns, more: CompiledPatterns): CompiledPatterns {
  const moved = (step: Step): Step => {
    if (typeof step === 'number') return step + classes.size
    if ('slot' in step) return {slot: step.slot + classes.size}
    if ('either' in step) return {either: step.either.map(option => option.map(moved))}
    return 'maybe' in step ? {maybe: step.maybe.map(moved)} : step
  }
  return {
    classes: joined(classes, more.classes), patterns: [...patterns, ...more.patterns.map(one => ({...one, steps: one.steps.map(moved)}))],
    wholes: [...wholes, ...more.wholes.map(one => ({patterns: one.patterns.map(pattern => pattern + patterns.length), waitsFor: one.waitsFor.map(id => id + classes.size)}))]
  }
}

function stepOf(element: Element, classes: Classes): Step {
  switch (element.type) {
    case 'words': return classes.ofWords(element)
    case 'slot': return {slot: classes.ofSlots(element.kinds)}
    case 'gap': return {gap: element.most}
    case 'either': return {either: element.options.map(option => option.map(one => stepOf(one, classes)))}
    case 'maybe': return {maybe: [stepOf(element.element, classes)]}
    case 'start': throw new Error('“^” stands only at the beginning of a pattern')
  }
}

/** What a pattern can't do without; nothing: it is never looked for. Of alternatives it is the rarest need of each, any of which will do. */
export const needsOf = (steps: Steps, classes: ClassTable): Need[] => steps.flatMap((step): Need[] => {
  if (typeof step === 'number') return [[step]]
  if ('slot' in step) return [[step.slot]]
  if (!('either' in step)) return []
  const any = new Set<number>()
  for (const option of step.either) {
    const needs = needsOf(option, classes)
    if (needs.length === 0) return []
    for (const id of rarest(needs, classes)) any.add(id)
  }
  return [[...any]]
})

function rarest(needs: readonly Need[], {commonness}: ClassTable): Need {
  const often = (need: Need): number => need.reduce((sum, id) => sum + (commonness[id] as number), 0)
  return needs.reduce((best, need) => often(need) < often(best) ? need : best)
}
