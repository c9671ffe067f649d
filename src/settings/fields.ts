// Each field of a settings file: what may stand there, and what to say of anything else.
import {getNodeValue} from 'jsonc-parser'
import type {Node} from 'jsonc-parser'
import type {SettingsConfig} from './config.js'
import {isDay} from './day.js'
import type {Known, KnownOption, KnownRule} from './known.js'
import {readHouseRules, readSections} from './house-fields.js'
import {entries, isOneOf, items, readChoice, readText, readTexts, short, show, unknown, type Entry, type Report} from './nodes.js'
import {noSections, profileIds} from './settings.js'
import type {HousePartner, HouseSuccessor, RuleSetting} from './settings.js'

export const fieldNames = ['profile', 'rules', 'partners', 'successors', 'abbreviations', 'ignore', 'concepts', 'sections', 'houseRules'] as const
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
  const houseRules = read('houseRules', node => readHouseRules(node, known, report), [])
  return {
    profile: read('profile', node => readProfile(node, report), []),
    rules: read('rules', node => readRules(node, [...known.rules, ...houseRules.map(({id, message, severity}) => ({id, summary: message, severity}))], report), {}),
    partners: read('partners', node => readPartners(node, known, report), []),
    successors: read('successors', node => readSuccessors(node, report), []),
    abbreviations: read('abbreviations', node => readAbbreviations(node, report), {}),
    ignore: read('ignore', node => readTexts(node, '`ignore`', report).map(({text, node}) => readGlob(text, node, report)), []),
    concepts: read('concepts', node => readConcepts(node, known, report), {}),
    sections: read('sections', node => readSections(node, report), noSections),
    houseRules
  }
}

function readProfile(node: Node, report: Report): SettingsConfig['profile'] {
  if (node.type !== 'object') {
    const profile = readChoice(node, 'profile', profileIds, report)
    return profile ? [{glob: '**', profile}] : []
  }
  return entries(node, '`profile`', report).flatMap(({key, keyNode, value}) => {
    const profile = readChoice(value, 'profile', profileIds, report)
    return profile ? [{glob: readGlob(key, keyNode, report), profile}] : []
  })
}

/** As it stands. A path as Windows writes it would match nothing, in silence: a backslash only takes the meaning from what follows. */
function readGlob(glob: string, node: Node, report: Report): string {
  if (/\\(?:[\p{L}\p{N}._-]|$)/u.test(glob.replaceAll('\\\\', ''))) report(node, `${short(glob)} has a backslash: write a slash`, glob.replaceAll('\\', '/'))
  return glob
}

function readRules(node: Node, list: readonly KnownRule[], report: Report): Record<string, RuleSetting> {
  const rules = new Map(list.map(rule => [rule.id, rule]))
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

function readSuccessors(node: Node, report: Report): HouseSuccessor[] {
  return items(node, '`successors`', report).flatMap(item => {
    const fields = new Map<string, Node>()
    const names = ['name', 'also', 'successor', 'since']
    if (item.type !== 'object') {
      report(item, `A successor is ${show(item)}: write {"name": "…", "successor": "…", "since": "…"}`)
      return []
    }
    for (const {key, keyNode, value} of entries(item, 'a successor', report)) {
      if (names.includes(key)) fields.set(key, value)
      else unknown(keyNode, 'field of a successor', key, names, report)
    }
    const text = (key: string, advice: string): string | undefined => {
      const at = fields.get(key)
      if (at) return readText(at, `\`${key}\``, report)
      report(item, `A successor has no ${key}: ${advice}`)
      return undefined
    }
    const name = text('name', 'add the body that ended'), successor = text('successor', 'add who does its work now'), since = text('since', 'add the first day without the body')
    const sinceNode = fields.get('since')
    if (since !== undefined && !isDay(since) && sinceNode) report(sinceNode, `\`since\` is ${show(sinceNode)}: write a day as 2026-04-01`)
    const alsoNode = fields.get('also')
    const also = alsoNode ? readTexts(alsoNode, '`also`', report).map(entry => entry.text) : []
    return name !== undefined && successor !== undefined && since !== undefined && isDay(since) ? [{name, also, successor, since}] : []
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
