// `npm test`: installs and builds what is missing and runs everything that CI runs. The last line is `N passed, N failed`.
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
const passed = checks.passed + tests.passed
const failed = checks.failed + tests.failed
process.exitCode = failed > 0 || tests.passed === 0 ? 1 : 0
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
