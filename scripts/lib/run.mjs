// Programs of the project, run as child processes.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {root} from './root.mjs'

/**
 * Runs Node with `args`.
 * @param {{quiet?: boolean, cwd?: string}} options quiet: keep the output to oneself; cwd: the project's folder if not given
 * @returns {Promise<{status: number, output: string}>} output is empty unless quiet
 */
export function node(args, options = {}) {
  return start(process.execPath, args, options)
}

/** Runs npm, the one that is running us where there is one. */
export function npm(args) {
  const [command, ...before] = npmCommand()
  return start(command, [...before, ...args], {})
}

/** What to run for npm: the one that is running us, else the one that came with this Node, else the one on the PATH. */
export function npmCommand() {
  const beside = path.join(path.dirname(process.execPath), process.platform === 'win32' ? 'node_modules/npm/bin/npm-cli.js' : '../lib/node_modules/npm/bin/npm-cli.js')
  const program = [process.env.npm_execpath, beside].find(file => file && /npm-cli\.[cm]?js$/.test(file) && fs.existsSync(file))
  return program ? [process.execPath, program] : ['npm']
}

/** The program of an installed package, for `node`. */
export function tool(file) {
  return path.join(root, 'node_modules', file)
}

function start(command, args, {quiet = false, cwd = root}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'})
    let output = ''
    if (quiet) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => { output += text })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({status: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output}))
  })
}
