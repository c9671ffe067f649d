// Documents that share a strategy's words and are none: what a review would say of them is beside their point.
import type {Chunk, Draft} from '../draft/index.js'

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
const otherwise = /\b(?:minutes|agenda|newsletter|annual report|annual accounts|evaluation(?: report)?|needs assessment|constitution|standing orders|standing financial instructions|scheme of reservation|memorandum of understanding|glossary|frequently asked questions|faqs?|invitation to tender|service specification|standard operating procedure|briefing|bulletin)\b|^(?:concepts|rules)$/i

/** A title may run on in headings right below it ("NHS Northmere ICB", then "Constitution"): as many as these are read. */
const mostTitles = 3

/** What the first headings say that the document is instead, in small letters; null when they say nothing of the kind. */
export function otherKindOf({title, chunks}: Draft): string | null {
  const told = otherKind(title)
  if (told !== null || /\b(?:strateg|plan\b)/i.test(title)) return told
  const titles: string[] = []
  for (const {level, kind, text} of chunks.slice(0, mostTitles).flatMap(({blocks}) => blocks).slice(0, mostTitles)) {
    if (kind === 'comment') continue
    if (level === 0 || level > 2) break
    titles.push(text)
  }
  return titles.map(otherKind).find(kind => kind !== null) ?? null
}

/** What a title says that the document is instead, in small letters; null when it says nothing of the kind. */
function otherKind(title: string): string | null {
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
// What governs a body, whatever its title says: no strategy speaks of all of these, so these are looked for in a document of any length.
const rulebook: readonly RegExp[] = [
  /\bthis constitution\b/i, /\bstanding (?:orders|financial instructions)\b/i, /\bscheme of (?:reservation|delegation)\b/i, /\bquor(?:um|ate|acy)\b/i, /\bdisqualif\w+\b/i, /\bconflicts? of interests?\b/i
]
const fewestSigns = 3, fewestOfRulebook = 5
/** A longer document may be a strategy with the paper that took it to a board in front. */
const mostWords = 3000

const signs = [...rulebook, ...meeting, ...job]
// Kept with a chunk for as long as it lives: a long document is looked through once, not at each keystroke.
const known = new WeakMap<Chunk, readonly RegExp[]>()

function signsIn(chunk: Chunk): readonly RegExp[] {
  let found = known.get(chunk)
  if (!found) {
    const texts = chunk.blocks.filter(({kind}) => kind !== 'comment' && kind !== 'code').map(({text}) => text)
    known.set(chunk, found = signs.filter(sign => texts.some(text => sign.test(text))))
  }
  return found
}

/** What the text reads as instead of a strategy, or null. */
export function readsAsOther({chunks, words}: Draft): string | null {
  const seen = new Set(chunks.flatMap(signsIn))
  const has = (list: readonly RegExp[], fewest: number): boolean => list.filter(sign => seen.has(sign)).length >= fewest
  if (has(rulebook, fewestOfRulebook)) return 'the constitution of a body'
  if (words > mostWords) return null
  if (has(meeting, fewestSigns)) return 'a paper for a meeting or its minutes'
  return has(job, fewestSigns) ? 'an advert for a job' : null
}
