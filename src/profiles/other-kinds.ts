// Documents that share a strategy's words and are none: what a review would say of them is beside their point.
import type {Draft} from '../draft/index.js'

/** Kinds of document whose title may well name a strategy: its minutes, its assessment, the job of writing it. */
const always = new RegExp([
  '^(?:draft |unconfirmed |confirmed )?(?:minutes|agenda|action log)\\b',
  `\\b(?:${[
    'minutes of', 'agenda for', 'notes of (?:the|a) meeting', 'job (?:description|advert(?:isement)?|pack)', 'person specification', 'vacancy', 'press release', 'terms of reference', 'privacy notice',
    'equality (?:and health inequalities )?impact assessment', '(?:consultation|engagement|survey) (?:report|findings|questionnaire)', 'accessibility statement', 'cover(?:ing)? (?:sheet|paper|report)', '(?:board|committee) paper',
    'cabinet report', 'report to (?:the )?(?:\\p{L}+ ){0,5}(?:board|committee|cabinet|council)'
  ].join('|')})\\b`
].join('|'), 'iu')
/** Kinds of document that are none unless the title says "strategy". */
const otherwise = /\b(?:minutes|agenda|newsletter|annual report|annual accounts|evaluation(?: report)?|needs assessment|glossary|frequently asked questions|faqs?|invitation to tender|service specification|standard operating procedure|briefing|bulletin)\b|^(?:concepts|rules)$/i

/** What a title says that the document is instead, in small letters; null when it says nothing of the kind. */
export function otherKind(title: string): string | null {
  const found = always.exec(title)?.[0] ?? (/\bstrateg/i.test(title) ? undefined : otherwise.exec(title)?.[0])
  return found?.toLowerCase() ?? null
}

// What stands in papers of a meeting, and in adverts of a job. A strategy may have one of them.
const meeting: readonly RegExp[] = [
  /\bapologies(?: for absence)?\b/i, /\bmatters arising\b/i, /\bminutes of the (?:last|previous) meeting\b/i, /\bdeclarations? of interests?\b/i, /\bany other business\b/i, /\bdate of (?:the )?next meeting\b/i,
  /\b(?:board|committee|cabinet|council|members|panel|group) (?:is|are|was|were) (?:asked|invited|recommended|requested) to\b/i, /^(?:report|paper) (?:author|of|by|to)\b/i, /^agenda item\b/i,
  /^(?:purpose|summary) of (?:the |this )?(?:report|paper)\b/i, /^recommendations?:?$/i, /^(?:in attendance|present|attendees)\b/i, /\bresolved (?:to|that)\b/i, /^(?:executive|director|lead) sponsor\b/i
]
const job: readonly RegExp[] = [
  /\bclosing date\b/i, /\b(?:AfC )?band [2-9]\b/i, /\bsalary\b/i, /\bperson specification\b/i, /\bhow to apply\b/i, /\bhours (?:per|a) week\b/i, /\binterviews? (?:date|will|are)\b/i, /\bessential criteria\b/i,
  /\bthe (?:post ?holder|successful candidate)\b/i, /\b(?:fixed term|permanent) (?:contract|post)\b/i, /\bjob (?:title|reference|purpose)\b/i
]
const fewestSigns = 3
/** A longer document may be a strategy with the paper that took it to a board in front. */
const mostWords = 3000

/** What the text reads as instead of a strategy, or null. */
export function readsAsOther({chunks, words}: Draft): string | null {
  if (words > mostWords) return null
  const seen = new Set<RegExp>()
  for (const {blocks} of chunks) {
    for (const {kind, text} of blocks) if (kind !== 'comment' && kind !== 'code') for (const sign of [...meeting, ...job]) if (!seen.has(sign) && sign.test(text)) seen.add(sign)
  }
  if (meeting.filter(sign => seen.has(sign)).length >= fewestSigns) return 'a paper for a meeting or its minutes'
  return job.filter(sign => seen.has(sign)).length >= fewestSigns ? 'an advert for a job' : null
}
