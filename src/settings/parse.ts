// The text of a settings file → what it sets, and a finding for each wrong value in it. A wrong value is left out; the rest still holds.
import {createScanner, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {ParseError} from 'jsonc-parser'
import {emptyConfig} from './config.js'
import type {SettingsConfig, SettingsFinding} from './config.js'
import {readConfig} from './fields.js'
import type {Known} from './known.js'
import {ranges} from './positions.js'

/** The name that the editor, the command line and CI look for, nearest folder first. */
export const settingsFileName = '.golden-thread.json'

export interface ParsedSettings {
  readonly config: SettingsConfig
  /** In order of position. */
  readonly findings: readonly SettingsFinding[]
  /** Why the file can't be parsed, in one line that says what to do; null when it can. Nothing is set then. */
  readonly error: string | null
}

/** No settings file nests deeper than 4; the parser's recursion must not meet a file that does by thousands. */
const deepest = 32

/**
 * Read a settings file: JSON, with comments and trailing commas allowed. Never throws.
 * @param known the ids that it may name
 */
export function parseSettingsFile(text: string, known: Known): ParsedSettings {
  const rangeOf = ranges(text)
  const broken = (offset: number, what: string): ParsedSettings => {
    const {line, column} = rangeOf(offset, offset).start
    return {config: emptyConfig, findings: [], error: `line ${line}, column ${column}: ${what}`}
  }
  const source = text.startsWith('\uFEFF') ? ' ' + text.slice(1) : text
  const deep = tooDeep(source)
  if (deep !== -1) return broken(deep, `nested more than ${deepest} deep: settings need at most 4`)
  if (source.trim() === '') return broken(0, 'the file is empty: write {} or delete the file')
  const errors: ParseError[] = []
  const root = parseTree(source, errors, {allowTrailingComma: true, disallowComments: false})
  const first = errors[0]
  if (first) return broken(Math.min(first.offset, text.length), faults[printParseErrorCode(first.error)] ?? 'not JSON: mend it here or delete the file')
  if (!root) return broken(0, 'nothing but comments: write {} or delete the file')

  const findings: SettingsFinding[] = []
  const config = readConfig(root, known, (node, message, replacement) => {
    findings.push({
      message,
      range: rangeOf(node.offset, node.offset + node.length),
      fix: replacement === undefined ? null : {title: `Change to \`${replacement}\``, newText: JSON.stringify(replacement)}
    })
  })
  findings.sort((a, b) => a.range.start.offset - b.range.start.offset)
  return {config, findings, error: null}
}

/** jsonc-parser's names for faults → what is there: what to do. */
const faults: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word without quotes: put it in double quotes',
  InvalidNumberFormat: 'not a number: mend it or put it in double quotes',
  PropertyNameExpected: 'a name in double quotes was expected here: write one or take the comma out',
  ValueExpected: 'a value was expected here: write one',
  ColonExpected: 'a colon was expected here: write “:” between name and value',
  CommaExpected: 'a comma was expected here: write “,” between entries',
  CloseBraceExpected: 'a brace isn’t closed: write “}”',
  CloseBracketExpected: 'a bracket isn’t closed: write “]”',
  EndOfFileExpected: 'more text after the end of the settings: take it out',
  UnexpectedEndOfComment: 'a comment isn’t closed: write “*/”',
  UnexpectedEndOfString: 'a text isn’t closed: write a double quote at its end',
  InvalidEscapeCharacter: 'an unknown escape: write “\\\\” for a backslash',
  InvalidUnicode: 'an unknown escape: \\u needs four hexadecimal digits',
  UnexpectedEndOfNumber: 'a number isn’t finished: write its digits',
  InvalidCharacter: 'a control character in a text: take it out or write it as an escape'
}

/** Whether the parser's recursion must not meet this text. */
export const isTooDeep = (text: string): boolean => tooDeep(text) !== -1

/** Where nesting goes past `deepest`, or -1. */
function tooDeep(text: string): number {
  const scanner = createScanner(text, true)
  let depth = 0
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const first = text.charAt(scanner.getTokenOffset())
    if (first === '}' || first === ']') depth--
    else if ((first === '{' || first === '[') && ++depth > deepest) return scanner.getTokenOffset()
  }
  return -1
}
