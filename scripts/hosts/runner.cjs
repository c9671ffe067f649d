// Loaded by the served VS Code's extension host in place of the tests' index: writes what they print to a file that the launcher follows, then runs them.
const fs = require('node:fs')
const util = require('node:util')

exports.run = async function run() {
  const file = fs.openSync(process.env.HOST_OUTPUT, 'a')
  // The extension host has put setters on these that do nothing.
  for (const key of ['log', 'info', 'warn', 'error', 'debug']) {
    Object.defineProperty(console, key, {value: (...parts) => fs.writeSync(file, `${util.format(...parts)}\n`), writable: true, configurable: true})
  }
  try {
    await require(process.env.HOST_TESTS).run()
  } catch (error) {
    console.error(error)
    throw error
  }
}
