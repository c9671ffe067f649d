// Pairs of our comments.
import type {Directive, Draft} from '../../draft/draft.js'
import {remembered} from './memory.js'

/** Each `disable` with the `enable` that ends it: the next one where one of the two names no rule, or both name the same one. */
export const pairs: (draft: Draft) => ReadonlyMap<Directive, Directive> = remembered(({directives}: Draft) => {
  const found = new Map<Directive, Directive>()
  // From the end: the nearest `enable` further on, by each rule that it names and for all rules.
  const ahead = new Map<string, {readonly at: number, readonly enable: Directive}>()
  const any = '', ofAll = '*'
  for (const [at, directive] of [...directives.entries()].reverse()) {
    if (directive.verb === 'enable') {
      const entry = {at, enable: directive}
      ahead.set(any, entry)
      for (const id of directive.ids.length === 0 ? [ofAll] : directive.ids) ahead.set(id, entry)
    } else if (directive.verb === 'disable') {
      const wanted = directive.ids.length === 0 ? [any] : [ofAll, ...directive.ids]
      const nearest = wanted.flatMap(key => ahead.get(key) ?? []).reduce<{at: number, enable: Directive} | null>((best, one) => best && best.at < one.at ? best : one, null)
      if (nearest) found.set(directive, nearest.enable)
    }
  }
  return found
})
