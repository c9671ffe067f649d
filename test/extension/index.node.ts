// What VS Code's Node extension host runs.
import Mocha from 'mocha'
import {createReporter} from './reporter.js'
import {loadSuites} from './suites/index.js'

export async function run(): Promise<void> {
  const {reporter, verdict} = createReporter()
  const mocha = new Mocha({ui: 'bdd', timeout: 120_000, retries: 1, reporter: reporter as never})
  mocha.suite.emit('pre-require', globalThis as never, '', mocha)
  await loadSuites()
  await new Promise<void>(resolve => { mocha.run(() => resolve()) })
  verdict()
}
