// `npm test`: installs and builds what is missing and runs everything that CI runs. The last line is `N passed, N failed`.
// With `--fast`, as `npm run test:fast`: all but the runs in a real VS Code.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {ensureBuilt, ensureInstalled} from './lib/ensure.mjs'
import {node, tool} from './lib/run.mjs'

await ensureInstalled()
const {check} = await import('./check.mjs')
const checks = await check()
await ensureBuilt()
const tests = await mocha()
const hosts = process.argv.includes('--fast') ? {passed: 0, failed: 0} : await (await import('./hosts/test.mjs')).testHosts()
const passed = checks.passed + tests.passed + hosts.passed
const failed = checks.failed + tests.failed + hosts.failed
process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)

/** What can't run at all counts as one failure. */
async function mocha() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-test-'))
  const counts = path.join(folder, 'counts.json')
  try {
    const {status} = await node([tool('mocha/bin/mocha.js'), '--reporter', 'scripts/lib/reporter.cjs', '--reporter-option', `counts=${counts}`, 'test/**/*.test.ts'])
    const {passed, failed} = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8')) : {passed: 0, failed: 0}
    return {passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed}
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}
