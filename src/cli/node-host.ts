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
  replace: (path, pieces) => {
    const target = fs.statSync(path, {throwIfNoEntry: false})
    // A terminal, a pipe or /dev/null can't be renamed over. To a pipe that nobody reads, opening it would wait for ever: asked not to wait, it fails with ENXIO.
    if (target && !target.isFile()) return writeTo(target.isFIFO() ? fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK) : fs.openSync(path, 'w'), pieces)
    const file = target ? fs.realpathSync(path) : path
    const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
    try {
      writeTo(fs.openSync(temporary, 'wx', target?.mode), pieces)
      fs.renameSync(temporary, file)
    } catch (error) {
      fs.rmSync(temporary, {force: true})
      throw error
    }
  },
  create: (path, text) => fs.writeFileSync(path, text, {flag: 'wx'})
}

function writeTo(file: number, pieces: Iterable<string | Uint8Array>): void {
  try {
    for (const piece of pieces) fs.writeFileSync(file, piece)
  } finally {
    fs.closeSync(file)
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
