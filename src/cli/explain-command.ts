// `explain`: what an id stands for.
import {resolve} from 'node:path'
import type {Explanation} from '../explain-data.js'
import {explainHouseRule} from '../findings/house-rules.js'
import {clean} from '../report/terminal.js'
import {explanationJson, explanationText} from '../report/explain.js'
import {UsageError} from './arguments.js'
import type {Command} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {SettingsFiles} from './settings-files.js'

/** The exit status. @throws {UsageError} */
export function explainCommand(command: Command, host: Host, engine: Engine): number {
  const [id, ...more] = command.operands
  if (!id || more.length > 0) throw new UsageError('explain takes one id: golden-thread explain why-first')
  const found = houseRule(id, host, engine) ?? engine.explain(id)
  if ('nearest' in found) {
    const advice = found.nearest.length > 0 ? `did you mean ${found.nearest.join(', ')}?` : 'see golden-thread explain --help'
    throw new UsageError(`nothing has the id “${clean(id)}”: ${advice}`)
  }
  const colour = host.stdoutIsTerminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'
  host.stdout(command.format === 'json' ? explanationJson(found) : explanationText(found, {colour}))
  return 0
}

/** A rule of the settings file that holds in this folder. */
function houseRule(id: string, host: Host, engine: Engine): Explanation | undefined {
  if (!id.startsWith('house/')) return undefined
  const settings = new SettingsFiles(host, engine, null, () => {}).settings(resolve(host.cwd, 'draft.md'), {asOf: host.today, profileOption: null})
  const rule = settings.houseRules.find(one => one.id === id)
  return rule && explainHouseRule(rule)
}
