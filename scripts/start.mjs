// `npm start -- PATH…`: installs and builds what is missing, then reviews. Without a path: the example strategy. A command's name first runs that
// command: `npm start -- init`.
import path from 'node:path'
import {ensureBuilt, ensureInstalled} from './lib/ensure.mjs'
import {root} from './lib/root.mjs'
import {node} from './lib/run.mjs'

const program = path.join(root, 'dist/cli.cjs')
const commands = ['review', 'coverage', 'explain', 'init', 'merge', 'strip-comments']
const example = 'examples/northmere-strategy-weak.md'

await ensureInstalled()
await ensureBuilt()
const typed = process.argv.slice(2)
const isCommand = commands.includes(typed[0] ?? '') || ['--help', '-h', '--version'].includes(typed[0] ?? '')
// A first look at the example is no failure, whatever it finds. npm runs us in the project's folder; paths are meant from where it was typed.
const {status} = typed.length > 0
  ? await node([program, ...isCommand ? [] : ['review'], ...typed], {cwd: process.env.INIT_CWD ?? root})
  : await node([program, 'review', example, '--fail-on', 'never'])
process.exitCode = status
