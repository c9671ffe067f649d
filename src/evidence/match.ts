// Which concepts a sentence evidences, and by which of its words.
import type {Found, Match} from './matcher.js'
import {inName, mentionedWords, need, negated, past, titles, type Guard} from './guards.js'
import type {CompiledConcept, Cue, CuePlace, Lexicon} from './lexicon.js'
import type {Unit} from './unit.js'

export interface Hit {
  readonly concept: CompiledConcept
  /** The matches that made it, in order. */
  readonly matches: readonly Match[]
  /** A cue said by what mechanism. */
  readonly mechanism: boolean
  /** It rests on a leader's need alone, and so is stated at most. */
  readonly wish: boolean
}

/** What matching needs to know of the place: patterns found in the headings above, and whether leaders' needs count. */
export interface Surroundings {
  readonly headings: ReadonlySet<number>
  readonly needsCount: boolean
}

/** What a unit holds: the patterns that can match there, tried when asked for. */
export function matchesOf(lexicon: Lexicon, unit: Unit): Found {
  return lexicon.matcher.look(unit.tokens, unit.slots, unit.own)
}

/** The concepts that a unit evidences. `inHeading`: only concepts that count anywhere are judged. */
export function judge(lexicon: Lexicon, unit: Unit, found: Found, place: Surroundings, inHeading: boolean): Hit[] {
  const candidates = candidatesOf(lexicon, found)
  const hits = new Map<string, Hit>()
  if (candidates.length === 0) return []
  const guarded = createGuard(unit)
  for (let at = 0; at < candidates.length;) {
    const {position} = lexicon.cues[candidates[at] as number] as CuePlace
    const one = lexicon.concepts[position] as CompiledConcept
    const cues: number[] = []
    for (; at < candidates.length; at++) {
      const cue = lexicon.cues[candidates[at] as number] as CuePlace
      if (cue.position !== position) break
      cues.push(cue.index)
    }
    if (inHeading && !one.concept.anywhere) continue
    const hit = judgeConcept(one, cues, unit, found, place, hits, guarded)
    if (hit) hits.set(one.concept.id, hit)
  }
  return [...hits.values()]
}

// Numbers of the cues whose every pattern can match here, in order. Cues that name only other concepts stand with any of those.
function candidatesOf(lexicon: Lexicon, found: Found): number[] {
  const ready: number[] = []
  for (const whole of found.possible) {
    const cue = lexicon.cueOf.get(whole)
    if (cue !== undefined) ready.push(cue)
  }
  return ready.length === 0 ? ready : [...ready, ...lexicon.followers].sort((a, b) => a - b)
}

function judgeConcept(
  one: CompiledConcept, cues: readonly number[], unit: Unit, found: Found, place: Surroundings, hits: ReadonlyMap<string, Hit>, guarded: GuardOf
): Hit | null {
  const {concept} = one
  let others: readonly Match[] | undefined
  const stands = (match: Match): boolean => match.to > unit.own && (concept.ofNames === true || !inName(unit, match))
    && !(others ??= one.except.flatMap(pattern => found.get(pattern) ?? [])).some(other => other.from < match.to && match.from < other.to)
    && guarded(match, concept.negated === 'keep', concept.anywhere === true) === null
  // The matches of a cue, or null where one of its parts fails.
  const met = (cue: Cue): Match[] | null => {
    const used: Match[] = []
    for (const part of cue.parts) {
      if (part.type === 'concept') {
        const other = hits.get(part.concept)
        if ((other !== undefined) !== part.wanted) return null
        if (other) used.push(...other.matches)
      } else if (part.where === 'heading') {
        if (place.headings.has(part.pattern) !== part.wanted) return null
      } else {
        const matches = found.get(part.pattern)
        const standing = part.wanted ? matches?.find(stands) ?? (used.length > 0 ? matches?.[0] : undefined) : matches?.[0]
        if ((standing !== undefined) !== part.wanted) return null
        if (standing) used.push(standing)
      }
    }
    return used
  }
  const used: Match[] = []
  let weight = 0
  for (const index of cues) {
    const cue = one.cues[index] as Cue
    const matches = met(cue)
    if (!matches) continue
    // Two weak cues must rest on different words.
    if (cue.weight === 1 && matches.every(match => used.some(other => other.from < match.to && match.from < other.to))) continue
    weight += cue.weight
    used.push(...matches)
  }
  if (weight < 2 || one.unless.some(cue => met(cue) !== null)) return null
  const wish = concept.leaders === true && need(unit)
  if (wish && !place.needsCount) return null
  return {concept: one, matches: used.sort((a, b) => a.from - b.from || a.to - b.to), mechanism: one.mechanism.some(cue => met(cue) !== null), wish}
}

/** The concept's own exceptions bar the word at `token`, or the whole sentence, from speaking for it. */
export function barred(one: CompiledConcept, found: Found, place: Surroundings, token: number): boolean {
  if (one.except.some(pattern => found.get(pattern)?.some(match => match.from <= token && token < match.to))) return true
  return one.unless.some(({parts}) => parts.every(part => part.type === 'concept' ? !part.wanted
    : (part.where === 'heading' ? place.headings.has(part.pattern) : found.get(part.pattern) !== undefined) === part.wanted))
}

/** What takes the force out of a match, or null. */
export type GuardOf = (match: Match, keepNegated: boolean, anywhere: boolean) => Guard | null

/** The guards of one sentence; what they need is looked up when first asked for. */
export function createGuard(unit: Unit): GuardOf {
  const {tokens, own} = unit
  let inTitle: [number, number][] | undefined, mentioned: [number, number][] | undefined, isPast: boolean | undefined
  const within = (ranges: readonly [number, number][], match: Match): boolean => ranges.some(([from, to]) => match.from >= from && match.to <= to)
  return (match, keepNegated, anywhere) => {
    if (anywhere) return null
    if (!keepNegated && negated(tokens, match.from)) return 'negated'
    if (within(inTitle ??= titles(tokens, own), match)) return 'title'
    if (within(mentioned ??= mentionedWords(tokens, own), match)) return 'quoted'
    if (isPast ??= past(tokens, own)) return 'past'
    return null
  }
}
