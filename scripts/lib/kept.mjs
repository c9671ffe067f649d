// Programs that start others, such as servers and browsers: none of them outlives the time that it has, or us.
import {spawn} from 'node:child_process'
import path from 'node:path'
import {root} from './root.mjs'

/**
 * Starts a program under a keeper, which ends it with all that it has started when we end, by whatever way.
 * @param {{cwd?: string, env?: object, stdout?: 'pipe' | 'inherit' | 2, stderr?: 'pipe' | 'inherit'}} options
 * @returns {{child: import('node:child_process').ChildProcess, end: () => void}} child: the keeper, which has the program's output and status; end: asks it to end all
 */
export function startKept(command, args, {cwd = root, env = process.env, stdout = 'pipe', stderr = 'pipe'} = {}) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'keeper.mjs'), command, ...args], {
    cwd, env, stdio: ['pipe', stdout, stderr], detached: process.platform !== 'win32', windowsHide: true
  })
  child.stdin.on('error', () => {})
  return {child, end: () => child.stdin.destroy()}
}

/**
 * Runs a program to its end.
 * @param {{cwd?: string, env?: object, limit: number, waiting?: string}} options limit: milliseconds that it may take; waiting: what to say of it now and then
 * @returns {Promise<{status: number, overdue: boolean}>} what it prints goes to standard error
 */
export function runKept(command, args, {limit, waiting, ...options}) {
  return new Promise((resolve, reject) => {
    const {child, end} = startKept(command, args, {...options, stdout: 2, stderr: 'inherit'})
    const start = Date.now()
    let overdue = false
    const timer = setTimeout(() => {
      overdue = true
      end()
    }, limit)
    const told = waiting && setInterval(() => console.error(`  ${waiting}: ${Math.round((Date.now() - start) / 1000)} s`), 15_000)
    const settle = (how, value) => {
      clearTimeout(timer)
      clearInterval(told)
      how(value)
    }
    child.on('error', error => settle(reject, error))
    child.on('close', code => settle(resolve, {status: code ?? 1, overdue}))
  })
}
