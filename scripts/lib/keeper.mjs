// Runs a program with all that it starts, in a folder for temporary files of its own. Ends them together and removes the folder: when the program ends,
// or when the pipe on standard input does, which is when whoever started us closes it or is gone, however that came. Started by kept.mjs only.
import {spawn, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Milliseconds between being asked to end and being made to. */
const grace = 4000
const windows = process.platform === 'win32'
const [command, ...args] = process.argv.slice(2)
// Sockets' paths are short, so their folders' names are.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gt-'))
const child = spawn(command, args, {stdio: ['ignore', 'inherit', 'inherit'], detached: !windows, env: {...process.env, TMPDIR: folder, TEMP: folder, TMP: folder}})

function end(signal) {
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], {stdio: 'ignore'})
    else process.kill(-child.pid, signal)
  } catch {
    // It is gone.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))
process.stdin.resume().on('error', () => {}).on('close', () => {
  end('SIGTERM')
  setTimeout(() => end('SIGKILL'), grace).unref()
})
child.on('error', error => {
  console.error(`${command}: ${error.message}`)
  leave(1)
})
child.on('exit', code => {
  end('SIGKILL')
  leave(code ?? 1)
})

function leave(status) {
  try {
    fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200})
  } catch {
    // Files that somebody still holds open are no reason to fail.
  }
  process.exit(status)
}
