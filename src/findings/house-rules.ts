// A team's own rules: data of a settings file, as rules like any other.
import {parseDraft, type Block} from '../draft/index.js'
import {compile} from '../evidence/compile.js'
import {createMatcher, type Matcher} from '../evidence/matcher.js'
import {parsePattern, type Element} from '../evidence/pattern.js'
import {tokenise} from '../evidence/tokens.js'
import type {Explanation} from '../explain-data.js'
import {placeIn} from '../rules/shared/places.js'
import {rules} from '../rules/index.js'
import type {ChunkReading, Finding, Rule} from '../rules/rule.js'
import type {HouseRule} from '../settings/settings.js'

/** Where such rules stand when a reviewer has time for only ten. */
const weight = 40
const longestPhrase = 200
/** The widest gap that a phrase may have, in words; it bounds the work for one sentence. */
const widestGap = 20
const wider = /\.\.(\d+)/g

interface Search {
  readonly phrases: Matcher
  readonly unless: Matcher | null
}

const searches = new WeakMap<HouseRule, Search>()

function searchOf(rule: HouseRule): Search {
  let search = searches.get(rule)
  if (!search) {
    const matcher = (phrases: readonly string[]): Matcher => createMatcher(compile(phrases.map(phrase => parsePattern(phrase, {}))))
    searches.set(rule, search = {phrases: matcher(rule.phrases), unless: rule.unless.length > 0 ? matcher(rule.unless) : null})
  }
  return search
}

const known = new WeakMap<readonly HouseRule[], readonly Rule[]>()

/** Our rules, then those of a settings file in their order; the same list for the same settings. */
export function rulesWith(house: readonly HouseRule[]): readonly Rule[] {
  let all = known.get(house)
  if (!all) {
    known.set(house, all = [...rules, ...house.map((rule): Rule => ({
      id: rule.id, pack: 'review', summary: rule.message, severity: rule.severity, house: true, weight, guidance: [],
      perChunk: ({chunk}: Pick<ChunkReading, 'chunk'>) => chunk.blocks.flatMap(block => findingsIn(block, rule))
    }))])
  }
  return all
}

/** The first place in each sentence of a block that a phrase of the rule fits. What is quoted at length or stands in code is left alone. */
function findingsIn(block: Block, rule: HouseRule): Finding[] {
  if (block.kind === 'code' || block.kind === 'comment' || block.quote > 0) return []
  const {phrases, unless} = searchOf(rule)
  return block.sentences.flatMap(sentence => {
    const tokens = tokenise(block.text.slice(sentence.start, sentence.end))
    const found = phrases.look(tokens, [])
    const [first] = found.possible.flatMap(pattern => found.get(pattern) ?? []).sort((a, b) => a.from - b.from || b.to - a.to)
    const from = first && tokens[first.from], last = first && tokens[first.to - 1]
    if (!from || !last) return []
    const left = unless?.look(tokens, [])
    if (left?.possible.some(pattern => (left.get(pattern) ?? []).length > 0)) return []
    return [{message: rule.message, at: placeIn(0, block, sentence.start + from.start, sentence.start + last.end)}]
  })
}

/** Whether a rule finds something in a text. */
export const houseCatches = (rule: HouseRule, text: string): boolean =>
  parseDraft(text).chunks.some(({blocks}) => blocks.some(block => findingsIn(block, rule).length > 0))

/** What is wrong with a phrase of a house rule, in the form "what is there: what to do"; null when it can be read. */
export function housePhraseFault(phrase: string): string | null {
  if (phrase.length > longestPhrase) return `A phrase has ${phrase.length} letters: keep to ${longestPhrase}`
  if ([...phrase.matchAll(wider)].some(([, words]) => Number(words) > widestGap)) return `A gap is too wide: let at most ${widestGap} words stand between`
  if (/\s&\s|[#@<]/.test(phrase)) return 'A phrase has a mark of the concepts’ language: write words, and “unless” for what must not be'
  try {
    const elements = parsePattern(phrase, {})
    compile([elements])
    return wordsIn(elements) ? null : 'A phrase can be nothing: write a word that must be there'
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^pattern “.*”: /s, '').replace(/\s+/g, ' ') : ''
    return `A phrase can’t be read: ${why.length > 74 ? `${why.slice(0, 73)}…` : why}`
  }
}

/** Some word must be there. */
const wordsIn = (elements: readonly Element[]): boolean =>
  elements.some(element => element.type === 'words' || (element.type === 'either' && element.options.every(wordsIn)))

/** What `explain` says of a house rule. */
export const explainHouseRule = ({id, message, why, catches, leaves}: HouseRule): Explanation => ({
  id, kind: 'rule', title: message, source: 'house rule, from your settings', edition: null, verification: null, read: null, leftOut: null, url: null, asks: why ?? message, related: [],
  examples: [...catches.map(text => ({text, counts: true, note: null})), ...leaves.map(text => ({text, counts: false, note: null}))]
})
