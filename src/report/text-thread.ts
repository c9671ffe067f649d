// The golden thread, a row a priority with what it lacks by name; and the partners that nobody has given a role.
import type {ReviewPartner, ReviewPriority} from '../review-data.js'
import {links} from '../thread/thread.js'
import {clean, columns, fit, pad, wrap} from './terminal.js'
import type {Paint} from './terminal.js'
import {count, linkWords} from './words.js'

/** Names of partners without a role that are listed; the rest are counted. */
const mostNames = 12

export function threadLines(thread: readonly ReviewPriority[], paint: Paint): string[] {
  if (thread.length === 0) return ['  No priority with a heading of its own was found.']
  const digits = String(thread.at(-1)!.range.start.line).length
  const indent = 2 + 5 + digits + 2
  return thread.flatMap(priority => {
    const missing = links.filter(link => priority.links[link].length === 0)
    const score = `${links.length - missing.length} of ${links.length}`
    const room = columns - indent - score.length - 2
    const line = `  line ${String(priority.range.start.line).padStart(digits)}  ${pad(fit(clean(priority.heading), room), room)}  ${score}`
    const lacks = missing.length === 0 ? 'every link is there' : `missing: ${missing.map(link => linkWords[link]).join(', ')}`
    return [line, ...wrap(lacks, columns - indent).map(text => ' '.repeat(indent) + paint(missing.length > 0 ? 'yellow' : 'green', text))]
  })
}

export function partnerLines(partners: readonly ReviewPartner[]): string[] {
  if (partners.length === 0) return ['  No organisation is named.']
  const idle = partners.filter(partner => !partner.role)
  const names = idle.slice(0, mostNames).map(partner => fit(clean(partner.name), 60)).join(', ')
  const more = idle.length > mostNames ? ` and ${idle.length - mostNames} more` : ''
  const text = `${count(partners.length, 'organisation')} named, ${partners.length - idle.length} with a role.` +
    (idle.length > 0 ? ` Without one: ${names}${more}.` : '')
  return wrap(text, columns - 2).map(line => `  ${line}`)
}
