// `explain`: what an id stands for.
import {clean} from '../report/terminal.js'
import {explanationJson, explanationText} from '../report/explain.js'
import {UsageError} from './arguments.js'
import type {Command} from './arguments.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'

/** The exit status. @throws {UsageError} */
export function explainCommand(command: Command, host: Host, engine: Engine): number {
  const [id, ...more] = command.operands
  if (id === undefined || more.length > 0) throw new UsageError('explain takes one id: golden-thread explain why-first')
  const found = engine.explain(id)
  if ('nearest' in found) {
    const advice = found.nearest.length > 0 ? `did you mean ${found.nearest.join(', ')}?` : 'see golden-thread explain --help'
    throw new UsageError(`nothing has the id “${clean(id)}”: ${advice}`)
  }
  const colour = host.stdoutIsTerminal && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb'
  host.stdout(command.format === 'json' ? explanationJson(found) : explanationText(found, {colour}))
  return 0
}
