// Which `enable` ends which `disable`.
import type {Directive, Draft} from '../../draft/draft.js'
import {ruleIds} from '../ids.js'
import {remembered} from './memory.js'
import {lastUpTo} from './search.js'

export interface Endings {
  /** The next `enable` after a `disable` that switches this rule on again: one that names it, or all. `all`: one that names no rule. */
  readonly of: (disable: Directive, rule: string) => Directive | undefined
  /** For each `enable`, the comments that it ends for one of their rules or for all. */
  readonly ended: ReadonlyMap<Directive, ReadonlySet<Directive>>
  /** For each `disable`, the comments that end it for one of its rules or for all. */
  readonly endedBy: ReadonlyMap<Directive, ReadonlySet<Directive>>
}

/** Stands for all rules, where a comment names none. */
export const all = '*'

/** How the draft's comments `disable` and `enable` belong together, rule by rule. */
export const endings: (draft: Draft) => Endings = remembered(({directives}: Draft) => {
  const index = new Map(directives.map((directive, at) => [directive, at]))
  const enables = new Map<string, number[]>()
  for (const [at, {verb, ids}] of directives.entries()) {
    if (verb !== 'enable') continue
    for (const id of ids.length === 0 ? [all] : ids) {
      const list = enables.get(id)
      if (list) list.push(at)
      else enables.set(id, [at])
    }
  }
  const next = (id: string, after: number): number => {
    const list = enables.get(id) ?? []
    return list[lastUpTo(list, after, at => at) + 1] ?? Infinity
  }
  const of: Endings['of'] = (disable, rule) => {
    const at = index.get(disable) ?? -1
    return directives[Math.min(next(all, at), rule === all ? Infinity : next(rule, at))]
  }
  const ended = new Map<Directive, Set<Directive>>(), endedBy = new Map<Directive, Set<Directive>>()
  const named = ruleIds.filter(id => enables.has(id))
  for (const disable of directives) {
    if (disable.verb !== 'disable') continue
    // One that names no rule is ended in part by each `enable` that names some, up to the one that names none.
    const ends = new Set((disable.ids.length > 0 ? disable.ids : [all, ...named]).flatMap(id => of(disable, id) ?? []))
    endedBy.set(disable, ends)
    for (const enable of ends) {
      const own = ended.get(enable)
      if (own) own.add(disable)
      else ended.set(enable, new Set([disable]))
    }
  }
  return {of, ended, endedBy}
})
