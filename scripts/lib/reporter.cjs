// mocha's dots, and the counts in a file for `npm test` to add up.
const fs = require('node:fs')
const Mocha = require('mocha')

module.exports = class extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      fs.writeFileSync(options.reporterOption.counts, JSON.stringify({passed: this.stats.passes, failed: this.stats.failures}))
    })
  }
}
