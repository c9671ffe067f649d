// What a hover says of a finding, in Markdown: why, what was looked for, what matched, the smallest change that passes, and the source.
import type {Explanation} from '../explain-data.js'
import type {Range, ReviewEvidence, ReviewFinding} from '../review-data.js'

export interface HoverOf {
  readonly finding: ReviewFinding
  readonly explanation: Explanation
  /** Evidence that stands in the finding's range. */
  readonly evidence: readonly ReviewEvidence[]
  /** The draft's text at a range. */
  readonly textAt: (range: Range) => string
  /** Address of the page of a rule, or of an item of the guidance. */
  readonly linkTo: (id: string) => string
}

const grades = {1: 'stated', 2: 'shown', 3: 'measured'} as const
const mostMatches = 3
const longestQuote = 120

export function hoverText({finding, explanation, evidence, textAt, linkTo}: HoverOf): string {
  const {rule, message, range, related, fixes} = finding
  const raise = evidence.find(one => one.because.raise !== null)?.because.raise
  const matched = [
    isAbsence(message) ? 'nothing in this draft; here is where it belongs' : quote(textAt(range)),
    ...related.slice(0, mostMatches).map(one => `${plain(lowerFirst(one.message))}, line ${one.range.start.line}: ${quote(textAt(one.range))}`),
    ...evidence.slice(0, mostMatches).map(one => `${quote(one.text)} as ${one.concept.replaceAll('-', ' ')}, ${grades[one.grade]}`)
  ]
  const change = [upperFirst(plain(whatToDo(message))), ...fixes.slice(0, 1).map(({title}) => `quick fix: ${plain(title)}`), ...raise ? [`to show more: ${plain(raise)}`] : []]
  return [
    // The way to the whole page at the top: of a long hover the end is out of sight.
    `**${rule}.** ${sentences(explanation.asks, 2)} [Explain this rule](${linkTo(rule)})`,
    [
      `- **Looked for:** ${plain(lookedFor(explanation.title))}`,
      `- **Matched:** ${matched.join('; ')}`,
      `- **Smallest change that passes:** ${change.join('; ')}`,
      `- **Source:** ${source(explanation, linkTo)}`
    ].join('\n')
  ].join('\n\n')
}

/** The first sentences of a page's first paragraph. */
export function sentences(text: string, most: number): string {
  const paragraph = text.split(/\n\s*\n/)[0]?.replace(/\s+/g, ' ').trim() ?? ''
  return paragraph.split(/(?<=[.!?][”’)]?) (?=[\p{Lu}“‘])/u).slice(0, most).join(' ')
}

/** A rule's summary begins with what the rule does about it. */
export function lookedFor(summary: string): string {
  return lowerFirst(summary.replace(/^Warn when /, 'whether ').replace(/^(?:Warn about|Point out|Warn of) /, ''))
}

/** A message says what is there, and after the colon what to do. */
function whatToDo(message: string): string {
  return message.slice(message.lastIndexOf(': ') + 2)
}

const isAbsence = (message: string): boolean => /^No [^:]*\bfound\b/.test(message)

/** The items of the guidance become links to what they ask. */
function source({source: text, related}: Explanation, linkTo: (id: string) => string): string {
  return text.split(/\b([A-Z]{3}(?:-\d\d)?)\b/).map(part => related.includes(part) ? `[${plain(part)}](${linkTo(part)})` : plain(part)).join('')
}

function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return `“${plain(words.length > longestQuote ? `${words.slice(0, longestQuote - 1).trimEnd()}…` : words)}”`
}

/** Nothing in it is Markdown, HTML or a theme icon: a draft must not write in our name. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~$&:@]/g, '\\$&')
}

const lowerFirst = (text: string): string => /^\p{Lu}\p{Ll}/u.test(text) || /^A /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
