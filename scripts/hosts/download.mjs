// The download of VS Code by @vscode/test-electron, as a process of its own that has a time limit.
import {pathToFileURL} from 'node:url'
import {downloadAndUnzipVSCode} from '@vscode/test-electron'
import {startKept} from '../lib/kept.mjs'
import {places} from './places.mjs'

/** Milliseconds for all of it, on a slow line. */
const limit = 600_000
/** Milliseconds without a byte after which there is no way to it, such as behind a firewall. */
const patience = 5000
const mark = 'golden-thread-vscode '

/** @returns {Promise<string | null>} the program's path; null where it can't be had, which is told */
export function download() {
  return new Promise(resolve => {
    const {child, end} = startKept(process.execPath, [import.meta.filename], {stderr: 'inherit'})
    const timer = setTimeout(end, limit)
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text
      process.stderr.write(text.replaceAll(new RegExp(`^${mark}.*\n`, 'gm'), ''))
    })
    child.on('close', status => {
      clearTimeout(timer)
      const executable = output.split('\n').find(line => line.startsWith(mark))?.slice(mark.length)
      if (status !== 0 || !executable) console.error('VS Code could not be downloaded: using the one from npm.')
      resolve(status === 0 && executable ? executable : null)
    })
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(mark + await downloadAndUnzipVSCode({version: 'stable', cachePath: places.kept, timeout: patience}))
  } catch (error) {
    console.error(error?.message ?? error)
    process.exitCode = 1
  }
  // A request that has been given up may still hold a socket.
  process.exit()
}
