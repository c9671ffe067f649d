// The command line's world, as Node gives it.
import fs from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {FileKind, Files, Host} from './host.js'

export function nodeHost(process: NodeJS.Process): Host {
  return {
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    files: nodeFiles,
    stdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
    stdout: text => void process.stdout.write(text),
    stderr: text => void process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    env: process.env,
    today: localDay(new Date())
  }
}

export const nodeFiles: Files = {
  read: path => fs.readFileSync(path),
  list: path => fs.readdirSync(path, {withFileTypes: true}).map(entry => ({name: entry.name, kind: kindOf(entry)})),
  kind: path => kindOf(fs.statSync(path)),
  realPath: path => fs.realpathSync(path),
  replace: (path, content) => {
    const target = fs.statSync(path, {throwIfNoEntry: false})
    // A terminal, a pipe or /dev/null can't be renamed over.
    if (target && !target.isFile()) return writeTo(path, content, target.isFIFO())
    const file = target ? fs.realpathSync(path) : path
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
    try {
      fs.writeFileSync(temporary, content, {flag: 'wx', ...target && {mode: target.mode}})
      fs.renameSync(temporary, file)
    } catch (error) {
      fs.rmSync(temporary, {force: true})
      throw error
    }
  },
  create: (path, text) => fs.writeFileSync(path, text, {flag: 'wx'})
}

/** To a pipe that nobody reads, opening it for writing would wait for ever: asked not to wait, it fails with ENXIO. */
function writeTo(path: string, content: string | Uint8Array, isPipe: boolean): void {
  const open = isPipe ? fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK) : null
  try {
    fs.writeFileSync(path, content)
  } finally {
    if (open !== null) fs.closeSync(open)
  }
}

function kindOf(entry: fs.Dirent | fs.Stats): FileKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
