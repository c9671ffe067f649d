// The JSON Schemas of a settings file and of the editor's own `rules`: what `parseSettingsFile` takes without a finding, and no more.
import {severities} from './fields.js'
import type {Known, KnownRule} from './known.js'
import {profileIds, sectionKinds} from './settings.js'

const text = {type: 'string', pattern: '\\S'}
const texts = {type: 'array', items: text}
const names = {minLength: 1}
const houseRule = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'message', 'examples'],
  anyOf: [{required: ['phrases'], properties: {phrases: {}}}, {required: ['pattern'], properties: {pattern: {}}}],
  properties: {
    id: {type: 'string', pattern: '^house/[a-z0-9]+(-[a-z0-9]+)*$', description: '“house/” and a name of words with hyphens.'},
    message: {...text, maxLength: 100, description: 'What is there: what to do.'},
    phrases: {...texts, maxItems: 200, description: 'Words of which any one in a sentence is a finding: ~plan for its inflections, a|b in brackets, .. for up to three words between.'},
    pattern: {...text, description: 'The same as one phrase.'},
    unless: {...texts, maxItems: 200, description: 'A sentence with one of these is left alone.'},
    severity: {enum: severities, default: 'warning'},
    why: {...text, description: 'For those who ask why.'},
    examples: {
      type: 'object', additionalProperties: false, required: ['catches', 'leaves'], description: 'Sentences that the rule must find something in, and must leave alone. Checked when the file is read.',
      properties: {catches: {...texts, minItems: 1}, leaves: {...texts, minItems: 1}}
    }
  }
}

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
      rules: {
        description: 'How much each rule weighs, and its options.', type: 'object', ...rulesSchema(known, {$ref: '#/definitions/severity'}),
        patternProperties: {'^house/': {anyOf: [{$ref: '#/definitions/severity'}, {type: 'object', additionalProperties: false, properties: {severity: {$ref: '#/definitions/severity'}}}]}}
      },
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
      },
      sections: {
        description: 'Titles of your own for the sections with priorities, the why or outcomes.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(sectionKinds.map(kind => [kind, texts]))
      },
      houseRules: {description: 'Rules of your own: phrases that are findings, with examples that are checked.', type: 'array', maxItems: 100, items: houseRule}
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
