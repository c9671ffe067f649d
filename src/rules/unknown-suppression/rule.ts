import type {Directive} from '../../draft/draft.js'
import {frameworks} from '../../frameworks/index.js'
import {nearest} from '../../settings/nearest.js'
import {ruleIds} from '../ids.js'
import {pairs} from '../shared/directives.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding} from '../rule.js'

const longestName = 28

export default defineRule({
  id: 'unknown-suppression',
  pack: 'review',
  summary: 'Warn when a Golden Thread comment names an unknown rule or capability, or is never closed',
  severity: 'warning',
  weight: 30,
  source: 'house judgement',
  * fold({draft, settings}) {
    const capabilities = frameworks.flatMap(framework => framework.capabilities.map(capability => capability.id))
    const rules = [...ruleIds, ...settings.houseRules.map(({id}) => id)]
    for (const directive of draft.directives) {
      const evidence = directive.verb === 'evidence'
      const known = evidence ? capabilities : rules
      if (evidence && directive.ids.length === 0) {
        yield {message: 'This comment names no capability: write its id, such as SKL-01', at: {chunk: directive.chunk, ...directive.span}}
      }
      for (const [index, id] of directive.ids.entries()) if (!known.includes(id)) yield unknown(directive, index, id, evidence ? 'capability' : 'rule', known)
      if (directive.verb === 'disable' && !pairs(draft).has(directive)) {
        yield {
          message: 'This comment switches rules off to the end of the draft: close it, or use disable-file',
          at: {chunk: directive.chunk, ...directive.span},
          fixes: [{title: 'Switch off for the whole file', edits: [{at: {chunk: directive.chunk, ...directive.span}, newText: wholeFile(draft.chunks[directive.chunk]?.text ?? '', directive)}]}]
        }
      }
    }
  }
})

function unknown({chunk, idSpans}: Directive, index: number, id: string, what: string, known: readonly string[]): Finding {
  const at = {chunk, ...idSpans[index] ?? {start: 0, end: 0}}
  // Numbers near each other mean nothing: only a slip in the letters is put right.
  const near = nearest(id, known, 1).find(other => other.replace(/\d/g, '') !== id.replace(/\d/g, ''))
  return {
    message: `No ${what} is called ${quoted(id, longestName)}: ${near ? `write ${near}, or take it out` : 'look up its id, or take it out'}`, at,
    fixes: near ? [{title: `Change to ${near}`, edits: [{at, newText: near}]}] : []
  }
}

const wholeFile = (text: string, {span}: Directive): string => text.slice(span.start, span.end).replace('golden-thread-disable', 'golden-thread-disable-file')
