// `npm run test:hosts`: the suites of test/extension in a real VS Code, in both of its extension hosts, on the web also without workers. The last line is `N passed, N failed`.
// With `node`, `web` or `slices` as argument: in that one only.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import {pathToFileURL} from 'node:url'
import {ensureBuilt, ensureInstalled} from '../lib/ensure.mjs'

/** Longest that a host may take, its installation not counted (milliseconds). */
const limit = 300_000
const hosts = {node: 'Node extension host', web: 'web worker extension host', slices: 'web worker extension host that refuses workers'}

/** Runs the suites in the hosts. A host that can't run, or tells no result, counts as one failure. @returns {Promise<{passed: number, failed: number}>} */
export async function testHosts(names = Object.keys(hosts)) {
  const {buildTests} = await import('./build-tests.mjs')
  const {ensureHost, ensureWeb} = await import('./install.mjs')
  const {stageExtension} = await import('./stage.mjs')
  await buildTests()
  const stage = stageExtension()
  process.once('exit', () => fs.rmSync(stage, {recursive: true, force: true}))
  const total = {passed: 0, failed: 0}
  for (const name of names) {
    console.log(`\n${hosts[name]}`)
    try {
      // Outside the time limit. The desktop's own VS Code needs none of it.
      if (name !== 'node') ensureWeb()
      else if (!process.env.VSCODE_EXECUTABLE && !process.env.DISPLAY && process.platform === 'linux') ensureHost()
    } catch (error) {
      console.error(error.message)
      total.failed++
      continue
    }
    const {passed, failed} = await runHost(name, stage)
    total.passed += passed
    total.failed += failed
  }
  return total
}

/** Runs one host as a process of its own, which can be ended with all that it has started. */
function runHost(name, stage) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [import.meta.filename, '--host', name, stage], {stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32'})
    let output = ''
    let errors = ''
    let overdue = false
    const end = () => {
      try {
        if (process.platform === 'win32') child.kill()
        else process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It is gone.
      }
    }
    process.once('exit', end)
    const timer = setTimeout(() => {
      overdue = true
      end()
    }, limit)
    child.stdout.setEncoding('utf8').on('data', text => {
      const shown = output.lastIndexOf('\n') + 1
      output += text
      const lines = output.slice(shown, output.lastIndexOf('\n') + 1).split('\n')
      // VS Code has much to say of itself.
      for (const line of lines.slice(0, -1)) if (process.env.HOST_DEBUG || /^ {2}(?:[✔✘]| {4})/.test(line)) console.log(line)
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      errors += text
      if (process.env.HOST_DEBUG) process.stderr.write(text)
    })
    child.on('close', status => {
      clearTimeout(timer)
      process.removeListener('exit', end)
      const told = [...output.matchAll(/golden-thread-suites (\d+) passed (\d+) failed/g)].at(-1)
      if (overdue) console.log(`No end after ${limit / 1000} seconds.`)
      if (!told) console.log(`The ${hosts[name]} told no result (status ${status}). Its last words:\n${`${output}\n${errors}`.trim().split('\n').slice(-30).join('\n')}`)
      const [passed, failed] = told ? [Number(told[1]), Number(told[2])] : [0, 0]
      resolve({passed, failed: failed === 0 && (status !== 0 || !told || passed === 0) ? 1 : failed})
    })
  })
}

async function inHost(name, stage) {
  if (name === 'node') await (await import('./node-host.mjs')).runNodeHost(stage)
  else await (await import('./web-host.mjs')).runWebHost(name, stage)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [first, ...rest] = process.argv.slice(2)
  if (first === '--host') {
    await inHost(...rest).catch(error => {
      console.error(error.message)
      process.exitCode = 1
    })
  } else {
    await ensureInstalled()
    await ensureBuilt()
    const {passed, failed} = await testHosts(first ? [first] : undefined)
    process.exitCode = failed > 0 ? 1 : 0
    console.log(`\n${passed} passed, ${failed} failed`)
  }
}
