// Programs of the project, run as child processes.
import {spawn} from 'node:child_process'
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
  const own = process.env.npm_execpath
  if (own && /\.[cm]?js$/.test(own)) return start(process.execPath, [own, ...args], {})
  return start('npm', args, {shell: process.platform === 'win32'})
}

/** The program of an installed package, for `node`. */
export function tool(file) {
  return path.join(root, 'node_modules', file)
}

function start(command, args, {quiet = false, shell = false, cwd = root}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, shell, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'})
    let output = ''
    if (quiet) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => { output += text })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({status: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output}))
  })
}
