// `npm run test:hosts`: the extension in a real VS Code: its suites in both extension hosts, on the web also without workers; its window, by keyboard and screen; and the
// .vsix, which holds what all of them try. The last line is `N passed, N failed`. With names of `hosts` as arguments: in those only.
import fs from 'node:fs'
import {pathToFileURL} from 'node:url'
import {ensureBuilt, ensureInstalled} from '../lib/ensure.mjs'
import {startKept} from '../lib/kept.mjs'
import {tellResult} from '../lib/result.mjs'

/** Longest that a host may take, its installation not counted, and longest that it may say nothing (milliseconds): a loaded machine is slow, a host that hangs is silent. */
const limit = 900_000
const silence = 150_000
/** What each is, and what fetches or installs it: outside the time limit. `ready` gives arguments for the run, and what has to start it. */
const hosts = {
  node: {
    title: 'Node extension host',
    async ready() {
      const {executable, under} = await (await import('./node-host.mjs')).chooseVscode()
      return {args: [executable], under}
    }
  },
  web: {title: 'web worker extension host', ready: readyWeb},
  slices: {title: 'web worker extension host that refuses workers', ready: readyWeb},
  // VS Code from npm runs on Linux only.
  ...process.platform === 'linux' ? {window: {title: 'window, by keyboard and screen', ready: readyServer}} : {}
}

async function readyServer() {
  await (await import('./install.mjs')).ensureHost()
  return {}
}

async function readyWeb() {
  await (await import('./install.mjs')).ensureWeb()
  return {}
}

/** Runs the suites in the hosts. A host that can't run, or tells no result, counts as one failure. @returns {Promise<{passed: number, failures: string[]}>} */
export async function testHosts(names = Object.keys(hosts)) {
  let stage
  try {
    stage = await makeStage()
  } catch (error) {
    return {passed: 0, failures: [`the packed extension: ${error.message}`]}
  }
  // Ctrl+C, and what CI sends: by themselves they would leave it behind. The hosts end with us either way.
  for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143]]) process.once(signal, () => process.exit(status))
  // That it could be packed, and small enough.
  const total = {passed: 1, failures: []}
  for (const name of names) {
    console.log(`\n${hosts[name].title}`)
    const {passed, failures} = await runHost(name, stage).catch(error => ({passed: 0, failures: [error.message]}))
    total.passed += passed
    total.failures.push(...failures.map(failure => `${hosts[name].title}: ${failure}`))
  }
  return total
}

/** Packs the extension, and copies what was packed into a folder, with the suites. */
async function makeStage() {
  const {buildTests} = await import('./build-tests.mjs')
  const {stageExtension} = await import('./stage.mjs')
  await buildTests()
  console.log('\nThe packed extension')
  const stage = await stageExtension()
  process.once('exit', () => fs.rmSync(stage, {recursive: true, force: true}))
  const {packageExtension} = await import('../package.mjs')
  await packageExtension(stage)
  return stage
}

/** Runs one host as a process of its own, which ends with all that it has started. */
async function runHost(name, stage) {
  const {ready} = hosts[name]
  const {args = [], under = []} = await ready()
  const [command, ...rest] = [...under, process.execPath, import.meta.filename, '--host', name, stage, ...args]
  const {child, end} = startKept(command, rest)
  const start = Date.now()
  let output = ''
  let errors = ''
  let overdue = ''
  const endAfter = (delay, why) => setTimeout(() => {
    overdue = `${why} ${delay / 1000} seconds.`
    end()
  }, delay)
  const timers = [endAfter(limit, 'No end after'), endAfter(silence, 'Nothing said for')]
  child.stdout.setEncoding('utf8').on('data', text => {
    const shown = output.lastIndexOf('\n') + 1
    output += text
    timers[1].refresh()
    const lines = output.slice(shown, output.lastIndexOf('\n') + 1).split('\n')
    // VS Code has much to say of itself.
    for (const line of lines.slice(0, -1)) if (process.env.HOST_DEBUG || /^ {2}(?:[✔✘]| {4})/.test(line)) console.log(line)
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text
    if (process.env.HOST_DEBUG) process.stderr.write(text)
  })
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  timers.forEach(clearTimeout)
  const passed = Number([...output.matchAll(/golden-thread-suites (\d+) passed/g)].at(-1)?.[1] ?? 0)
  // With the line after it, which says why.
  const failures = [...output.matchAll(/^ {2}✘ (.+(?:\n {6}.+)?)/gm)].map(match => match[1])
  if (failures.length === 0 && (status !== 0 || passed === 0)) {
    failures.push(`${overdue || `it told no result (status ${status}).`} Its last words:\n${`${output}\n${errors}`.trim().split('\n').slice(-30).join('\n')}`)
  }
  console.log(`  ${passed} passed, ${failures.length} failed in ${Math.round((Date.now() - start) / 1000)} s`)
  return {passed, failures}
}

async function inHost(name, stage, ...args) {
  if (name === 'node') await (await import('./node-host.mjs')).runNodeHost(stage, ...args)
  else if (name === 'window') await (await import('./window-host.mjs')).runWindow(stage)
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
    tellResult([await testHosts(first ? [first, ...rest] : undefined)])
  }
}
