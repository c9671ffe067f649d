// What headings, table headers and the words before a list say of priorities.

const singular = String.raw`(?:priorit(?:y|ies)(?: (?:area|theme|outcome|goal)s?)?|focus areas?|areas? of focus|goals?|ambitions?|aims?|objectives?|themes?|strategic initiatives?|initiatives?|missions?|pledges?|commitments?|big moves?|(?:strategic )?shifts?|workstreams?|work ?streams?|pillars?|outcomes?)`
const before = String.raw`(?:our |the |local |strategic |key |shared |system |headline |people |collective |delivery |overarching |joint |\d+ |two |three |four |five |six |seven |eight |nine |ten )*`
const number = String.raw`(?:\d{1,2}\b(?!\d*%)|one|two|three|four|five|six|seven|eight|nine|ten|[a-h]\b(?!\s+\w))`

/** "5.1 ", "Section 3: ": the numbering that a heading stands under. */
const numbering = /^(?:(?:section|chapter|part)\s+\w+\s*[:.–—-]\s*|\d{1,2}(?:\.\d{1,2})*[.)]?\s+)/i

/** "Priority 1: Falls", "Goal two", "Ambition – Every child…". */
const numbered = new RegExp(`^${before}(${singular})\\s*(?:(?:no\\.?|number|#)\\s*)?(?:(${number})|[:–—-]\\s*(?=\\S))\\s*[:.)–—-]*\\s*(.*)$`, 'i')
const plural = /^(?:priorities|\w+ (?:areas|themes|outcomes|goals|initiatives|shifts)|areas of focus|goals|ambitions|aims|objectives|themes|initiatives|missions|pledges|commitments|shifts|workstreams|work ?streams|pillars|outcomes)$/i

const many = String.raw`(priorities|(?:priority|focus|strategic) (?:areas|themes|outcomes|goals)|areas of focus|goals|ambitions|aims|objectives|themes|initiatives|missions|pledges|big moves|shifts|workstreams|pillars)`
const others = String.raw`(?: (?:and|&) (?:our |the |key |strategic )*(?:priorities|goals|ambitions|aims|objectives|commitments|outcomes|actions|plans))?`
/** "Our priorities", "Strategic goals", "Priority areas for action in Northmere 2026-29": what stands below are the priorities. */
const gathers = new RegExp(`^${before}${many}${others}(?: (?:for|in|of|to|across|at a glance)\\b.*|\\s+\\(?\\d{4}.*)?[:.]?$`, 'i')
/** "What we will focus on". */
const promises = /^(?:what|where) we (?:will|are going to|want to|plan to) (?:focus(?: on)?|prioriti[sz]e|concentrate(?: on)?)$/i

/** Sections of a plan that stand beside its priorities and are none. */
const aside = new RegExp(String.raw`^(?:introduc|summary|executive|conclusion|context|background|overview|purpose|vision|mission statement|value|principle|governance|deliver|implement|monitor|measur|evaluat|appendi|annex|references|glossary|contents|foreword|acknowledge|next steps|further|contact|case stud|spotlight|did you know|figure\b|table\b|chart\b|map\b|box\b|source\b|note\b|key (?:issues|challenges|facts|messages|actions|documents)|challenges|evidence|data\b|risks?\b|enablers?\b|resourc|financ|funding|timeline|timescale|milestone|action plan|performance|indicator|outcome measures|success measures|engagement|consultation|why\b|what\b|how\b|who\b|where\b|when\b|our (?:approach|vision|values|principles|purpose|mission|commitment to|journey|progress|performance)|strategic (?:context|fit)|links? (?:to|with)|alignment|equality impact|rationale|summary of|progress|achievements?|actions?\b|lead\b|owner\b|target\b)`, 'i')

/** What another body has set, what was, or what people were asked: the priorities there are not the draft's. */
const foreign = /\b(?:national(?:ly)?|policy|legislati\w+|government|england'?s?|context|background|statutory|previous(?:ly)?|achieve(?:d|ments?)|last (?:year|strategy)|progress (?:so far|to date|since|against)|looking back|what (?:you|people|residents|patients|staff) (?:told|said)|engagement|consultation|stakeholders?|survey|references|works cited|bibliography|append(?:ix|ices)|annex\w*|glossary|contents|foreword|principles|values|risks?|enablers)\b/i
/** Said of the list or the table itself. */
const foreignWords = /\b(?:national(?:ly)?|nhs people (?:promise|plan)|government|england|legislation|department|nice|care quality commission|previous|their (?:priorities|goals|aims|objectives)|aims? of (?:the|this) (?:session|workshop|survey|engagement|consultation|event|review|document|report))\b/i

/** How surely a word means what a lead would call a priority: aims and themes are often of another kind. */
const ranks: readonly (readonly [RegExp, number])[] = [[/priorit|focus/i, 4], [/goal|ambition|objective|mission/i, 3], [/initiative|pledge|big move|shift|commitment|pillar|outcome/i, 2]]

/** 1 to 4; 4 for priorities. */
export const rankOf = (words: string): number => ranks.find(([pattern]) => pattern.test(words))?.[1] ?? 1

/** A heading's words without its number. */
export const bare = (title: string): string => title.replace(numbering, '').trim()

export interface Numbered {
  /** "priority 1", or empty where it has no number. */
  readonly key: string
  /** What follows: "Falls". */
  readonly name: string
}

const digits: Readonly<Record<string, string>> = {one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10'}

/** The number and the name of a title such as "Priority 1: Falls", or null. */
export function readNumbered(title: string): Numbered | null {
  const [, kind = '', digit, name = ''] = numbered.exec(bare(title)) ?? []
  if (kind === '' || (digit === undefined && (plural.test(kind) || name === ''))) return null
  const stem = kind.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  return {key: digit === undefined ? '' : `${stem} ${digits[digit.toLowerCase()] ?? digit.toLowerCase()}`, name}
}

/** Of the words that say that priorities follow, how surely they do; 0: they do not. `house`: titles of the team's own, folded. */
export function gathersPriorities(title: string, house: ReadonlySet<string>): number {
  const plain = bare(title)
  if (house.has(foldTitle(plain))) return 5
  const [, kind] = gathers.exec(plain) ?? []
  if (kind !== undefined) return rankOf(kind)
  return promises.test(plain) ? 4 : 0
}

/** A section that stands beside the priorities and is none. */
export const isAside = (title: string): boolean => aside.test(bare(title))

/** The headings above say that this is not the draft's own. */
export const isForeign = (path: readonly string[]): boolean => path.some(title => foreign.test(title.replaceAll('’', "'")))

const announces = new RegExp(String.raw`\b(?:our|these|the following|following|shared|agreed|identified|chosen|selected|set|two|three|four|five|six|seven|eight|nine|ten|\d+)\b`, 'i')
const namesMany = new RegExp(`\\b${many}\\b`, 'gi')
/** "In developing our goals, we believe that:" turns to something else. */
const turns = /,\s*(?:we|it|they|this|there|people)\b|\b(?:believe|mean|require|must)\b/i
/** Words of an introduction that a list or table may follow: more is a paragraph about something else. */
const longest = 320

/** How surely the words before a list ("In support of this, our priorities are:") say that its items are priorities; 0: they do not. */
export function introducesPriorities(text: string): number {
  const end = text.slice(-longest)
  const sentence = end.slice(Math.max(end.lastIndexOf('. '), end.lastIndexOf('? ')) + 1)
  if (!/:\s*$/.test(text) || !announces.test(sentence) || foreignWords.test(sentence)) return 0
  // "our priorities for the aims of …": the last word that names many is what the list is of.
  const last = [...sentence.matchAll(namesMany)].at(-1)
  return last && !turns.test(sentence.slice(last.index)) ? rankOf(last[1] as string) : 0
}

const header = new RegExp(`^${before}${singular}(?: (?:no|number|\\d{4}.*))?[.:]?$`, 'i')

/** How surely a table's header cell says that its column holds priorities; 0: it does not. */
export const headsPriorities = (text: string, house: ReadonlySet<string>): number =>
  house.has(foldTitle(text)) ? 5 : header.test(text.trim()) && !foreignWords.test(text) ? rankOf(text) : 0

/** What two spellings of one title share. */
export function foldTitle(title: string): string {
  return bare(title).toLowerCase().replace(/[’']/g, '').replaceAll('&', 'and').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
