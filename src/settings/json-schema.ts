// The JSON Schemas of a settings file and of the editor's own `rules`: what `parseSettingsFile` takes without a finding, and no more.
import {severities} from './fields.js'
import type {Known, KnownRule} from './known.js'
import {profileIds} from './settings.js'

const text = {type: 'string', pattern: '\\S'}
const texts = {type: 'array', items: text}
const names = {minLength: 1}

/** Draft-07, which VS Code reads. */
export function settingsJsonSchema(known: Known): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Golden Thread settings',
    description: 'Settings of Golden Thread for the documents in this folder and below. The nearest folder wins.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: text,
      profile: {
        description: 'The kind of document: one profile for all, or file patterns (as in .gitignore) with a profile each; the last that matches decides.',
        anyOf: [{$ref: '#/definitions/profile'}, {type: 'object', propertyNames: names, additionalProperties: {$ref: '#/definitions/profile'}}]
      },
      rules: {description: 'How much each rule weighs, and its options.', type: 'object', ...rulesSchema(known, {$ref: '#/definitions/severity'})},
      partners: {
        description: 'Organisations that the team works with, so that their names and short names are known.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: {
            name: {...text, description: 'The full name.'},
            class: {enum: [...known.partnerClasses, null], description: 'What kind of partner it is.'},
            also: {...texts, description: 'Other names and short forms.'}
          }
        }
      },
      successors: {
        description: 'Bodies of the area that have ended, and who does their work now; the draft’s own date decides which name is right.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'successor', 'since'],
          properties: {
            name: {...text, description: 'The body that has ended.'},
            also: {...texts, description: 'Other names and short forms of it.'},
            successor: {...text, description: 'Who does its work now.'},
            since: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The first day without it, such as 2026-04-01.'}
          }
        }
      },
      abbreviations: {
        description: 'Abbreviations that need no definition in a draft, and what they stand for.',
        type: 'object',
        propertyNames: names,
        additionalProperties: text
      },
      ignore: {...texts, description: 'File patterns (as in .gitignore) left out when a folder is reviewed.'},
      concepts: {
        description: 'House phrases that count as evidence of a concept.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(known.concepts.map(id => [id, texts]))
      }
    },
    definitions: {profile: {enum: profileIds}, severity: {enum: severities}}
  }
}

/** What a setting of the extension's manifest says of `rules`; there, nothing can be referred to. */
export function rulesJsonSchema(known: Known): object {
  return rulesSchema(known, {type: 'string', enum: severities})
}

function rulesSchema(known: Known, severity: object): object {
  return {additionalProperties: false, properties: Object.fromEntries(known.rules.map(rule => [rule.id, ruleSchema(rule, severity)]))}
}

function ruleSchema(rule: KnownRule, severity: object): object {
  return {
    description: `${rule.summary}.`,
    default: rule.severity,
    anyOf: [severity, {type: 'object', additionalProperties: false, properties: {severity, ...rule.options}}]
  }
}
