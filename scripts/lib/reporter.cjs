// mocha's dots, and in a file what `npm test` adds up: how many have passed, and which have failed.
const fs = require('node:fs')
const Mocha = require('mocha')

module.exports = class extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      const failures = this.failures.map(test => `${test.fullTitle()}: ${test.err.message}`)
      fs.writeFileSync(options.reporterOption.result, JSON.stringify({passed: this.stats.passes, failures}))
    })
  }
}
