// The program: Node's world and the real engine, handed to `run`.
import {setFlagsFromString} from 'node:v8'
import packageJson from '../../package.json' with {type: 'json'}
import {explain} from '../explain.js'
import {frameworks} from '../frameworks/index.js'
import {known} from '../known.js'
import {review} from '../review.js'
import {nodeHost} from './node-host.js'
import {faultText} from './read.js'
import {run} from './run.js'

const titles = new Map(frameworks.map(framework => [framework.id, framework.title]))
const engine = {version: packageJson.version, review, explain, word: () => import('../word/index.js'), known, frameworks: titles, ruleUrl: (rule: string) => `src/rules/${rule}/README.md`}

// Left alone, Node lets what drafts leave behind pile up to several times what one of them needs.
setFlagsFromString('--heap-growing-percent=50')

// Whoever reads our output may stop reading (`| head`): that is no fault. A full disk is, and no finding.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    console.error(`golden-thread: the result can’t be written: ${faultText(error, 'written')}`)
    process.exit(2)
  })
}

run(nodeHost(process), engine).then(
  status => { process.exitCode = status },
  (error: unknown) => {
    console.error(`golden-thread: a fault of this program, please report it: ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = 2
  }
)
