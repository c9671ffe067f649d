// One reporter for both hosts. What a host prints reaches the launcher line by line.

interface Told {
  fullTitle(): string
  readonly duration?: number
}

interface Runner {
  on(event: 'pass' | 'pending', listener: (test: Told) => void): unknown
  on(event: 'fail' | 'retry', listener: (test: Told, error: Error) => void): unknown
  on(event: 'end', listener: () => void): unknown
  abort(): unknown
}

/** When so many have failed, the rest would only wait in vain. */
const mostFailures = 8

/** A mocha reporter, and the function that throws when not all has passed. */
export function createReporter(): {readonly reporter: new (runner: Runner) => object, readonly verdict: () => void} {
  let passed = 0
  let failed = 0
  class Reporter {
    constructor(runner: Runner) {
      runner.on('pass', test => {
        passed++
        console.log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`)
      })
      runner.on('fail', (test, error) => {
        failed++
        console.log(`  ✘ ${test.fullTitle()}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`)
        if (failed >= mostFailures) runner.abort()
      })
      // A wait that is too short on a busy machine stays in sight.
      runner.on('retry', (test, error) => console.log(`      once more: ${test.fullTitle()}: ${error.message}`))
      // A test that is left out has not passed.
      runner.on('pending', test => {
        failed++
        console.log(`  ✘ ${test.fullTitle()}: left out`)
      })
      runner.on('end', () => console.log(`golden-thread-suites ${passed} passed`))
    }
  }
  return {
    reporter: Reporter,
    verdict() {
      if (failed > 0 || passed === 0) throw new Error(passed === 0 ? 'No test has passed.' : `${failed} of ${passed + failed} tests failed.`)
    }
  }
}
