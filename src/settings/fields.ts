// Each field of a settings file: what may stand there, and what to say of anything else.
import {getNodeValue} from 'jsonc-parser'
import type {Node} from 'jsonc-parser'
import type {SettingsConfig} from './config.js'
import type {Known, KnownOption, KnownRule} from './known.js'
import {nearest} from './nearest.js'
import {profileIds} from './settings.js'
import type {HousePartner, RuleSetting} from './settings.js'

/** Takes a finding: where, the message, and the name that was probably meant. */
export type Report = (node: Node, message: string, replacement?: string) => void

export const fieldNames = ['profile', 'rules', 'partners', 'abbreviations', 'ignore', 'concepts'] as const
export const severities = ['off', 'info', 'warning', 'error'] as const

/** Read the root of a settings file. What is wrong is reported and left out. */
export function readConfig(root: Node, known: Known, report: Report): SettingsConfig {
  const fields = entries(root, 'the settings', report)
  const values = new Map<string, Entry>()
  for (const entry of fields) {
    if (entry.key === '$schema') readText(entry.value, '`$schema`', report)
    else if (isOneOf(fieldNames, entry.key)) values.set(entry.key, entry)
    else unknown(entry.keyNode, 'field', entry.key, fieldNames, report)
  }
  const read = <T>(name: typeof fieldNames[number], reader: (node: Node) => T, absent: T): T => {
    const entry = values.get(name)
    return entry ? reader(entry.value) : absent
  }
  return {
    profile: read('profile', node => readProfile(node, report), []),
    rules: read('rules', node => readRules(node, known, report), {}),
    partners: read('partners', node => readPartners(node, known, report), []),
    abbreviations: read('abbreviations', node => readAbbreviations(node, report), {}),
    ignore: read('ignore', node => readTexts(node, '`ignore`', report).map(entry => entry.text), []),
    concepts: read('concepts', node => readConcepts(node, known, report), {})
  }
}

function readProfile(node: Node, report: Report): SettingsConfig['profile'] {
  if (node.type !== 'object') {
    const profile = readChoice(node, 'profile', profileIds, report)
    return profile ? [{glob: '**', profile}] : []
  }
  return entries(node, '`profile`', report).flatMap(({key, value}) => {
    const profile = readChoice(value, 'profile', profileIds, report)
    return profile ? [{glob: key, profile}] : []
  })
}

function readRules(node: Node, known: Known, report: Report): Record<string, RuleSetting> {
  const rules = new Map(known.rules.map(rule => [rule.id, rule]))
  return Object.fromEntries(entries(node, '`rules`', report).flatMap(({key, keyNode, value}) => {
    const rule = rules.get(key)
    if (rule) return [[key, readRule(value, rule, report)]]
    unknown(keyNode, 'rule', key, rules.keys(), report)
    return []
  }))
}

function readRule(node: Node, rule: KnownRule, report: Report): RuleSetting {
  if (node.type !== 'object') {
    const severity = readChoice(node, 'severity', severities, report)
    return severity ? {severity} : {}
  }
  const schemas = new Map(Object.entries(rule.options ?? {}))
  const options: [string, unknown][] = []
  let severity: RuleSetting['severity']
  for (const {key, keyNode, value} of entries(node, short(rule.id), report)) {
    const schema = schemas.get(key)
    if (key === 'severity') severity = readChoice(value, 'severity', severities, report)
    else if (!schema) unknown(keyNode, 'option', key, ['severity', ...schemas.keys()], report)
    else {
      const fault = optionFault(getNodeValue(value), schema)
      if (fault) report(value, `${short(key)} is ${show(value)}: ${fault}`)
      else options.push([key, getNodeValue(value)])
    }
  }
  return {...severity && {severity}, ...options.length > 0 && {options: Object.fromEntries(options)}}
}

function optionFault(value: unknown, schema: KnownOption): string | null {
  if (schema.type === 'boolean') return typeof value === 'boolean' ? null : 'write true or false'
  if (schema.type === 'string') return typeof value === 'string' ? null : 'write a text in double quotes'
  if (schema.type === 'array') return Array.isArray(value) && value.every(one => typeof one === 'string' && one.trim() !== '') ? null : Array.isArray(value) ? 'write texts in double quotes into it' : 'write a list of texts in square brackets'
  const {minimum = -Infinity, maximum = Infinity} = schema
  if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return null
  const bounds = [Number.isFinite(minimum) ? `from ${minimum}` : '', Number.isFinite(maximum) ? `up to ${maximum}` : '']
  return ['write a whole number', ...bounds.filter(Boolean)].join(' ')
}

function readPartners(node: Node, known: Known, report: Report): HousePartner[] {
  return items(node, '`partners`', report).flatMap(item => {
    const fields = new Map<string, Node>()
    const names = ['name', 'class', 'also']
    if (item.type !== 'object') {
      report(item, `A partner is ${show(item)}: write {"name": "…"}`)
      return []
    }
    for (const {key, keyNode, value} of entries(item, 'a partner', report)) {
      if (names.includes(key)) fields.set(key, value)
      else unknown(keyNode, 'field of a partner', key, names, report)
    }
    const nameNode = fields.get('name')
    if (!nameNode) report(item, 'A partner has no name: add "name"')
    const name = nameNode && readText(nameNode, '`name`', report)
    if (!name) return []
    const classNode = fields.get('class')
    const alsoNode = fields.get('also')
    return [{
      name,
      class: classNode && classNode.type !== 'null' ? readChoice(classNode, 'class of partner', known.partnerClasses, report) ?? null : null,
      also: alsoNode ? readTexts(alsoNode, '`also`', report).map(entry => entry.text) : []
    }]
  })
}

function readAbbreviations(node: Node, report: Report): Record<string, string> {
  return Object.fromEntries(entries(node, '`abbreviations`', report).flatMap(({key, value}) => {
    const meaning = readText(value, short(key), report)
    return meaning ? [[key, meaning]] : []
  }))
}

function readConcepts(node: Node, known: Known, report: Report): Record<string, string[]> {
  return Object.fromEntries(entries(node, '`concepts`', report).flatMap(({key, keyNode, value}) => {
    if (!known.concepts.includes(key)) {
      unknown(keyNode, 'concept', key, known.concepts, report)
      return []
    }
    const phrases = readTexts(value, short(key), report).flatMap(({text, node: at}) => {
      const fault = known.phraseFault?.(text) ?? null
      if (fault) report(at, fault)
      return fault ? [] : [text]
    })
    return [[key, phrases]]
  }))
}

interface Entry {
  readonly key: string
  readonly keyNode: Node
  readonly value: Node
}

/** The entries of an object; of a name given twice, the last, as JSON has it, and a finding at the first. */
function entries(node: Node, what: string, report: Report): Entry[] {
  if (node.type !== 'object') {
    report(node, `${sentence(what)} ${what === 'the settings' ? 'are' : 'is'} ${show(node)}: write an object in braces`)
    return []
  }
  const found = new Map<string, Entry>()
  for (const property of node.children ?? []) {
    const [keyNode, value] = property.children ?? []
    if (!keyNode || !value) continue
    const key = String(keyNode.value)
    const twice = found.get(key)
    if (twice) report(twice.keyNode, `${short(key)} is given twice: keep one`)
    if (key === '') report(keyNode, 'A name is empty: write one or take the entry out')
    else found.set(key, {key, keyNode, value})
  }
  return [...found.values()]
}

function items(node: Node, what: string, report: Report): readonly Node[] {
  if (node.type === 'array') return node.children ?? []
  report(node, `${sentence(what)} is ${show(node)}: write a list in square brackets`)
  return []
}

function readTexts(node: Node, what: string, report: Report): {readonly text: string, readonly node: Node}[] {
  return items(node, what, report).flatMap(item => {
    const text = readText(item, `an entry of ${what}`, report)
    return text === undefined ? [] : [{text, node: item}]
  })
}

/** A text with something in it, or undefined. */
function readText(node: Node, what: string, report: Report): string | undefined {
  if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value)
  report(node, `${sentence(what)} is ${show(node)}: write a text in double quotes`)
  return undefined
}

function readChoice<const T extends string>(node: Node, what: string, choices: readonly T[], report: Report): T | undefined {
  if (node.type === 'string' && isOneOf(choices, String(node.value))) return node.value as T
  if (node.type === 'string') unknown(node, what, String(node.value), choices, report)
  else report(node, `${sentence(`a ${what}`)} is ${show(node)}: write one of its names in double quotes`)
  return undefined
}

function unknown(node: Node, what: string, name: string, known: Iterable<string>, report: Report): void {
  const names = [...known]
  const [near] = nearest(name, names, 1)
  const few = names.length <= 4 && names.join(', ').length <= 40
  const advice = near ? `did you mean \`${near}\`?` : few && names.length > 0 ? `use ${names.join(', ')}` : 'use a name that the settings know or take it out'
  report(node, `Unknown ${what} ${short(name)}: ${advice}`, near)
}

function isOneOf<const T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name)
}

/** A name as written, short enough for a message. */
function short(name: string): string {
  const clean = name.replaceAll(/[\p{Cc}`]/gu, ' ')
  return `\`${clean.length > 30 ? clean.slice(0, 29) + '…' : clean}\``
}

function show(node: Node): string {
  if (node.type === 'string') return node.value === '' ? 'empty' : short(String(node.value))
  if (node.type === 'object') return 'an object'
  return node.type === 'array' ? 'a list' : short(String(node.value))
}

function sentence(what: string): string {
  return what.charAt(0).toUpperCase() + what.slice(1)
}
