// A team's own rules and section names in a settings file.
import type {Node} from 'jsonc-parser'
import type {Known} from './known.js'
import {entries, items, readChoice, readText, readTexts, short, show, unknown, type Report} from './nodes.js'
import {noSections, sectionKinds, type HouseRule, type SectionNames} from './settings.js'

const ruleFields = ['id', 'message', 'phrases', 'pattern', 'unless', 'severity', 'why', 'examples'] as const
const exampleFields = ['catches', 'leaves'] as const
const houseId = /^house\/[a-z0-9]+(?:-[a-z0-9]+)*$/
/** A message stands in one line of a list; phrases and rules are few: the limits bound the work that a settings file can ask for. */
const longestMessage = 100, mostPhrases = 200, mostRules = 100

/** The titles of a team's own sections. What is wrong is reported and left out. */
export function readSections(node: Node, report: Report): SectionNames {
  const found: Record<string, readonly string[]> = {}
  for (const {key, keyNode, value} of entries(node, '`sections`', report)) {
    if ((sectionKinds as readonly string[]).includes(key)) found[key] = readTexts(value, short(key), report).map(({text}) => text)
    else unknown(keyNode, 'kind of section', key, sectionKinds, report)
  }
  return {...noSections, ...found}
}

/** A team's own rules. One that can't be read, or whose own examples fail, is reported and left out. */
export function readHouseRules(node: Node, known: Known, report: Report): HouseRule[] {
  const rules = new Map<string, HouseRule>()
  for (const item of items(node, '`houseRules`', report).slice(0, mostRules)) {
    const rule = readHouseRule(item, known, report)
    if (!rule) continue
    if (rules.has(rule.id)) report(item, `${short(rule.id)} is given twice: keep one`)
    else rules.set(rule.id, rule)
  }
  return [...rules.values()]
}

function readHouseRule(item: Node, known: Known, report: Report): HouseRule | null {
  if (item.type !== 'object') {
    report(item, `A house rule is ${show(item)}: write {"id": "house/…"}`)
    return null
  }
  const fields = new Map<string, Node>()
  for (const {key, keyNode, value} of entries(item, 'a house rule', report)) {
    if ((ruleFields as readonly string[]).includes(key)) fields.set(key, value)
    else unknown(keyNode, 'field of a house rule', key, ruleFields, report)
  }
  let sound = true
  const fail = (node: Node, message: string): void => {
    report(node, message)
    sound = false
  }
  const text = (name: string): string => {
    const value = fields.get(name)
    if (!value) fail(item, `A house rule has no ${name}: add "${name}"`)
    const read = value && readText(value, `\`${name}\``, report)
    if (value && read === undefined) sound = false
    return read ?? ''
  }
  const phrases = (name: string): string[] => {
    const value = fields.get(name)
    if (!value) return []
    const list = name === 'pattern' ? [{text: readText(value, '`pattern`', report) ?? '', node: value}] : readTexts(value, `\`${name}\``, report)
    if (list.length > mostPhrases) fail(value, `More than ${mostPhrases} phrases: part them into several rules`)
    return list.slice(0, mostPhrases).flatMap(({text: phrase, node}) => {
      const fault = phrase === '' ? null : known.housePhraseFault?.(phrase) ?? null
      if (fault !== null) fail(node, fault)
      return fault === null && phrase !== '' ? [phrase] : []
    })
  }
  const id = text('id')
  if (id !== '' && !houseId.test(id)) fail(fields.get('id') as Node, `${short(id)} is no id of a house rule: write “house/” and words with hyphens`)
  const message = text('message')
  if (message.length > longestMessage) fail(fields.get('message') as Node, `A message has ${message.length} letters: keep to ${longestMessage}`)
  const found = [...phrases('phrases'), ...phrases('pattern')]
  if (found.length === 0 && sound) fail(item, `${short(id)} looks for nothing: add "phrases"`)
  const severityNode = fields.get('severity')
  const severity = severityNode ? readChoice(severityNode, 'severity', ['off', 'info', 'warning', 'error'] as const, report) : undefined
  const whyNode = fields.get('why')
  const rule: HouseRule = {
    id, message, phrases: found, unless: phrases('unless'), severity: severity ?? 'warning', why: whyNode ? readText(whyNode, '`why`', report) ?? null : null, ...readExamples(item, fields.get('examples'), fail, report)
  }
  if (!sound) return null
  return holds(rule, fields.get('examples') as Node, known, report) ? rule : null
}

function readExamples(item: Node, node: Node | undefined, fail: (node: Node, message: string) => void, report: Report): Pick<HouseRule, 'catches' | 'leaves'> {
  if (!node) {
    fail(item, 'A house rule has no examples: add what it "catches" and what it "leaves"')
    return {catches: [], leaves: []}
  }
  const lists = new Map<string, readonly string[]>()
  for (const {key, keyNode, value} of entries(node, '`examples`', report)) {
    if ((exampleFields as readonly string[]).includes(key)) lists.set(key, readTexts(value, short(key), report).map(({text}) => text))
    else unknown(keyNode, 'kind of example', key, exampleFields, report)
  }
  for (const name of exampleFields) if ((lists.get(name) ?? []).length === 0) fail(node, `No example that the rule ${name}: add one`)
  return {catches: lists.get('catches') ?? [], leaves: lists.get('leaves') ?? []}
}

/** Whether the rule does with its own examples what it says; each that fails is reported at its place. */
function holds(rule: HouseRule, examples: Node, known: Known, report: Report): boolean {
  let sound = true
  for (const {key, value} of entries(examples, '`examples`', () => {})) {
    for (const node of value.type === 'array' ? value.children ?? [] : []) {
      const text = String(node.value)
      const caught = known.houseCatches?.(rule, text) ?? (key === 'catches')
      if (node.type !== 'string' || caught === (key === 'catches')) continue
      report(node, key === 'catches' ? 'The rule doesn’t catch this example: mend its phrases or the example' : 'The rule catches this example and should leave it: add to "unless", or mend it')
      sound = false
    }
  }
  return sound
}
