// What the web worker extension host runs: mocha's browser build is in the bundle.
import 'mocha'
import {createReporter} from './reporter.js'
import {loadSuites} from './suites/index.js'

declare const mocha: {setup(options: object): void, run(done: () => void): void}

export async function run(): Promise<void> {
  const {reporter, verdict} = createReporter()
  mocha.setup({ui: 'bdd', timeout: 60_000, reporter})
  await loadSuites()
  await new Promise<void>(resolve => { mocha.run(resolve) })
  verdict()
}
