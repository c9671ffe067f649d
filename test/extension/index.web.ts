// What the web worker extension host runs: mocha's browser build is in the bundle.
import 'mocha'
import {createReporter} from './reporter.js'
import {loadSuites} from './suites/index.js'

declare const mocha: {setup(options: object): void, run(done: () => void): void}

/** Set by the build: whether this run is to find that the host refuses workers. */
declare const WORKERS_REFUSED: boolean
type Start = (url: string, options?: {readonly name?: string}) => object

/** Counts the workers that the extension starts, which it does under its name; other extensions share the global scope too. */
function watchWorkers(): () => number {
  const scope = globalThis as unknown as {Worker: Start & (new (...given: Parameters<Start>) => object)}
  const {Worker: Real} = scope
  let started = 0
  scope.Worker = function (url: string, options?: {readonly name?: string}) {
    if (options?.name !== 'Golden Thread') return new Real(url, options)
    if (WORKERS_REFUSED) throw new Error('refused, for a test')
    started++
    return new Real(url, options)
  } as unknown as typeof scope.Worker
  return () => started
}

export async function run(): Promise<void> {
  const workers = watchWorkers()
  const {reporter, verdict} = createReporter()
  mocha.setup({ui: 'bdd', timeout: 120_000, retries: 1, reporter})
  await loadSuites()
  await new Promise<void>(resolve => { mocha.run(resolve) })
  if (workers() !== (WORKERS_REFUSED ? 0 : 1)) throw new Error(`${workers()} workers were started.`)
  verdict()
}
