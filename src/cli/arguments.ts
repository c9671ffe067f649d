// argv → a command with its options, or the one line that says what is wrong with it.
import {parseArgs} from 'node:util'
import {commentLevels} from '../report/word-comments.js'
import type {CommentLevel} from '../report/word-comments.js'
import {isDay} from '../settings/day.js'
import {anyOf, nearest} from '../settings/nearest.js'
import {profileIds} from '../settings/settings.js'
import type {ProfileId} from '../settings/settings.js'

export const commandNames = ['review', 'coverage', 'explain', 'init', 'strip-comments'] as const
export type CommandName = typeof commandNames[number]

export type Format = 'text' | 'json' | 'csv'
/** Command → the formats that it writes. */
const formats: Readonly<Record<CommandName, readonly Format[]>> = {
  review: ['text', 'json'], coverage: ['text', 'json', 'csv'], explain: ['text', 'json'], init: ['text'], 'strip-comments': ['text']
}

export const failLevels = ['error', 'warning', 'info', 'never'] as const
export type FailOn = typeof failLevels[number]

/** The command can't be run as typed. `message` is one line that says what to do. */
export class UsageError extends Error {}

export interface Command {
  /** Null: none was named, as for `--version`. */
  readonly name: CommandName | null
  readonly help: boolean
  readonly version: boolean
  readonly operands: readonly string[]
  readonly format: Format
  readonly output: string | null
  readonly profile: ProfileId | null
  readonly config: string | null
  readonly failOn: FailOn
  readonly asOf: string | null
  /** Which findings go into Word files as comments; null: none. */
  readonly comments: CommentLevel | null
  readonly quiet: boolean
  /** The golden thread instead of the frameworks. */
  readonly thread: boolean
}

/** Option → whether it takes a value, and the commands that have it. */
const options: Readonly<Record<string, {readonly value: boolean, readonly commands: readonly (CommandName | null)[]}>> = {
  format: {value: true, commands: ['review', 'coverage', 'explain']},
  output: {value: true, commands: ['review', 'coverage']},
  profile: {value: true, commands: ['review', 'coverage']},
  config: {value: true, commands: ['review', 'coverage']},
  'fail-on': {value: true, commands: ['review']},
  'as-of': {value: true, commands: ['review', 'coverage']},
  comments: {value: true, commands: ['review']},
  thread: {value: false, commands: ['coverage']},
  quiet: {value: false, commands: ['review', 'coverage', 'init', 'strip-comments']},
  help: {value: false, commands: [...commandNames, null]},
  version: {value: false, commands: [...commandNames, null]}
}

/** @throws {UsageError} where the arguments make no command */
export function readArguments(argv: readonly string[]): Command {
  const {tokens} = parseArgs({
    args: [...argv], strict: false, tokens: true, allowPositionals: true,
    options: {
      ...Object.fromEntries(Object.entries(options).map(([name, {value}]) => [name, {type: value ? 'string' as const : 'boolean' as const}])),
      help: {type: 'boolean', short: 'h'}
    }
  })
  const positionals = tokens.flatMap(token => token.kind === 'positional' ? [token.value] : [])
  const name = positionals.length > 0 ? readCommand(positionals[0]!) : null
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name]! : null
    if (!option?.commands.includes(name)) throw new UsageError(unknownOption(token.rawName, name))
    const value = token.value
    if (!option.value && value !== undefined) throw new UsageError(`--${token.name} takes no value: leave out “=${value}”`)
    const forgotten = value === undefined || value === '' || !token.inlineValue && value.length > 1 && value.startsWith('-')
    if (option.value && forgotten) throw new UsageError(`--${token.name} needs a value: give one after it, or see ${helpCommand(name)}`)
    values.set(token.name, value ?? '')
  }
  const asOf = values.get('as-of') ?? null
  if (asOf !== null && !isDay(asOf)) throw new UsageError(`--as-of is “${asOf}”: give a day as YYYY-MM-DD`)
  return {
    name,
    help: values.has('help'),
    version: values.has('version'),
    operands: positionals.slice(1),
    format: readChoice('format', values.get('format'), formats[name ?? 'review']) ?? 'text',
    output: values.get('output') ?? null,
    profile: readChoice('profile', values.get('profile'), profileIds) ?? null,
    config: values.get('config') ?? null,
    failOn: readChoice('fail-on', values.get('fail-on'), failLevels) ?? 'warning',
    asOf,
    comments: readChoice('comments', values.get('comments'), commentLevels) ?? null,
    quiet: values.has('quiet'),
    thread: values.has('thread')
  }
}

function readCommand(name: string): CommandName {
  const found = commandNames.find(command => command === name)
  if (found) return found
  const [near] = nearest(name, commandNames, 1)
  throw new UsageError(`unknown command “${name}”: ${near ? `did you mean “${near}”?` : `use ${anyOf(commandNames)}.`} See ${helpCommand(null)}`)
}

function unknownOption(option: string, command: CommandName | null): string {
  const known = Object.entries(options).filter(([, {commands}]) => commands.includes(command)).map(([name]) => name)
  const [near] = nearest(option.replace(/^-+/, ''), known, 1)
  const where = command && Object.hasOwn(options, option.slice(2)) ? ` for ${command}` : ''
  return `unknown option ${option}${where}: ${near ? `did you mean --${near}? See` : 'see'} ${helpCommand(command)}`
}

function readChoice<const T extends string>(option: string, value: string | undefined, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = choices.find(choice => choice === value)
  if (found) return found
  const [near] = nearest(value, choices, 1)
  throw new UsageError(`unknown ${option} “${value}”: ${near ? `did you mean “${near}”?` : `use ${anyOf(choices)}`}`)
}

function helpCommand(command: CommandName | null): string {
  return `golden-thread ${command ? `${command} ` : ''}--help`
}
