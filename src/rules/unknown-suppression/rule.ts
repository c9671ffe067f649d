import type {Directive, Draft, Place} from '../../draft/draft.js'
import {directivePrefix, directiveVerbs} from '../../draft/index.js'
import {frameworks} from '../../frameworks/index.js'
import {nearest, nearestName} from '../../settings/nearest.js'
import {ruleIds} from '../ids.js'
import {all, endings} from '../shared/directives.js'
import {quoted} from '../shared/wording.js'
import {defineRule, type Finding} from '../rule.js'

const longestName = 28

export default defineRule({
  id: 'unknown-suppression',
  pack: 'review',
  summary: 'Warn when a Golden Thread comment is misspelt, names an unknown rule or capability, or is never closed',
  severity: 'warning',
  weight: 30,
  guidance: [],
  * fold({draft, settings}) {
    const capabilities = frameworks.flatMap(framework => framework.capabilities.map(capability => capability.id))
    const rules = [...ruleIds, ...settings.houseRules.map(({id}) => id)]
    for (const directive of draft.directives) {
      if (directive.verb === 'unknown') {
        yield unknownVerb(draft, directive)
        continue
      }
      const evidence = directive.verb === 'evidence'
      if (evidence && directive.ids.length === 0) {
        yield {message: 'This comment names no capability: write its id, such as SKL-01', at: placeOf(directive)}
      }
      yield* unknownIds(directive, evidence ? 'capability' : 'rule', evidence ? capabilities : rules)
      if (directive.verb === 'disable') yield* unclosed(draft, directive)
    }
  }
})

const placeOf = ({chunk, span}: Directive): Place => ({chunk, ...span})

function unknownVerb(draft: Draft, {chunk, verbSpan}: Directive): Finding {
  const at = {chunk, ...verbSpan}
  const written = draft.chunks[chunk]?.text.slice(verbSpan.start, verbSpan.end) ?? ''
  const slip = /^gold/i.test(written)
  const verb = slip ? written.replace(/^gold[a-z]*[\s_–-]*t[a-z]+[\s_:–-]*/i, '').replace(/[\s_]+/g, '-') : written
  // A slip must not lead to switching off the whole file.
  const near = /^dis\w*-(?:next-?)?line$/i.test(verb) ? 'disable-next-line' : nearest(verb, directiveVerbs, 1)[0]
  if (slip) {
    const whole = directivePrefix + (near ?? 'disable-next-line')
    return {message: `${quoted(written, longestName)} is not read: write ${whole}`, at, fixes: near ? [{title: `Change to ${whole}`, edits: [{at, newText: whole}]}] : []}
  }
  return {
    message: `No Golden Thread comment is called ${quoted(verb, longestName)}: ${near ? `write ${near}` : 'use disable-next-line, disable or evidence'}`, at,
    fixes: near ? [{title: `Change to ${near}`, edits: [{at, newText: near}]}] : []
  }
}

function* unknownIds(directive: Directive, what: string, known: readonly string[]): Generator<Finding> {
  const {chunk, ids, idSpans, reason} = directive
  const isKnown = (id: string): boolean => known.includes(id)
  for (const [index, id] of ids.entries()) {
    if (isKnown(id)) continue
    const {start, end} = idSpans[index] ?? {start: 0, end: 0}
    const bare = id.replace(/[.:;]+$/, '')
    const rest = ids.slice(index + 1)
    if (bare !== id && isKnown(bare)) {
      const at = {chunk, start: start + bare.length, end}
      const says = rest.length > 0 && reason === null && !rest.some(isKnown)
      yield {
        message: `${quoted(bare, longestName)} has a mark after it: ${says ? 'put “--” there, before the reason' : 'take it out'}`, at: {chunk, start, end},
        fixes: [{title: says ? 'Write “--” before the reason' : 'Take the mark out', edits: [{at, newText: says ? ' --' : ''}]}]
      }
      // What follows is the reason.
      if (says) return
    } else if (index > 0 && rest.length > 0 && reason === null && isKnown(ids[index - 1] ?? '') && ![id, ...rest].some(one => isKnown(one) || nearestName(one, known) !== undefined)) {
      yield {
        message: `${quoted([id, ...rest].join(' '), longestName)} names no ${what}: put “--” before a reason`, at: {chunk, start, end: idSpans.at(-1)?.end ?? end},
        fixes: [{title: 'Put “--” before the reason', edits: [{at: {chunk, start, end: start}, newText: '-- '}]}]
      }
      return
    } else {
      const other = nearestName(id, known)
      yield {
        message: `No ${what} is called ${quoted(id, longestName)}: ${other ? `write ${other}, or take it out` : 'look up its id, or take it out'}`, at: {chunk, start, end},
        fixes: other ? [{title: `Change to ${other}`, edits: [{at: {chunk, start, end}, newText: other}]}] : []
      }
    }
  }
}

/** A comment that is never ended for any of its rules is one finding; one that is ended for some has one for each of the others. */
function* unclosed(draft: Draft, directive: Directive): Generator<Finding> {
  const rules = directive.ids.length === 0 ? [all] : directive.ids
  const open = rules.filter(rule => !endings(draft).of(directive, rule))
  if (open.length === rules.length) {
    yield {
      message: 'This comment switches rules off to the end of the draft: close it, or use disable-file', at: placeOf(directive),
      fixes: [{title: 'Switch off for the whole file', edits: [{at: {chunk: directive.chunk, ...directive.verbSpan}, newText: 'disable-file'}]}]
    }
    return
  }
  for (const rule of open) {
    yield {message: `${quoted(rule, longestName)} stays off to the end of the draft: switch it on again too`, at: {chunk: directive.chunk, ...directive.idSpans[directive.ids.indexOf(rule)] ?? directive.span}}
  }
}
