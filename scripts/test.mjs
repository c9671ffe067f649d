// `npm test`: installs and builds what is missing and runs everything that CI runs. What has failed is told again at the end; the last line is `N passed, N failed`.
// With `--fast`, as `npm run test:fast`: all but the runs in a real VS Code.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {ensureBuilt, ensureInstalled} from './lib/ensure.mjs'
import {tellResult} from './lib/result.mjs'
import {node, tool} from './lib/run.mjs'

await ensureInstalled()
const {check} = await import('./check.mjs')
const checks = await check()
await ensureBuilt()
const tests = await mocha()
const hosts = process.argv.includes('--fast') ? {passed: 0, failures: []} : await (await import('./hosts/test.mjs')).testHosts()
tellResult([checks, tests, hosts])

/** What can't run at all counts as one failure. @returns {Promise<{passed: number, failures: string[]}>} */
async function mocha() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-test-'))
  const result = path.join(folder, 'result.json')
  try {
    const {status} = await node([tool('mocha/bin/mocha.js'), '--reporter', 'scripts/lib/reporter.cjs', '--reporter-option', `result=${result}`, 'test/**/*.test.ts'])
    const {passed, failures} = fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, 'utf8')) : {passed: 0, failures: []}
    return {passed, failures: failures.length === 0 && (status !== 0 || passed === 0) ? [`mocha ended with status ${status}, ${passed} passed`] : failures}
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}
