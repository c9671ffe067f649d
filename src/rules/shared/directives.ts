// Pairs of our comments.
import type {Directive, Draft} from '../../draft/draft.js'

/** The `enable` that ends a `disable`: the next one where one of the two names no rule, or both name the same one. */
export function endedBy(draft: Draft, disable: Directive): Directive | undefined {
  const from = draft.directives.indexOf(disable) + 1
  return draft.directives.slice(from).find(other => other.verb === 'enable' && (other.ids.length === 0 || disable.ids.length === 0 || other.ids.some(id => disable.ids.includes(id))))
}
