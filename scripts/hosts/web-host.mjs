// The suites in the web worker extension host: @vscode/test-web as it is, on npm's build of VS Code for the Web and the system's Chromium.
import fs from 'node:fs'
import {createServer} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {node} from '../lib/run.mjs'
import {browserArguments} from './browser.mjs'
import {codeOss, places, testWeb} from './places.mjs'
import {chromium} from './system.mjs'

/** Only names a folder. */
const commit = '0'.repeat(40)

/** Runs the suites of a bundle on the extension in a folder; what they print goes to standard output. Throws where they fail or can't run. */
export async function runWebHost(bundle, extension) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'w-'))
  try {
    // As if it had been downloaded.
    const build = path.join(data, `vscode-web-stable-${commit}`)
    fs.mkdirSync(build)
    for (const name of fs.readdirSync(codeOss)) fs.symlinkSync(path.join(codeOss, name), path.join(build, name), 'junction')
    fs.writeFileSync(path.join(build, 'version'), 'stable')
    Object.assign(process.env, {
      HOST_PLAYWRIGHT: path.join(places.web, 'node_modules/playwright'), HOST_CHROMIUM: chromium(), HOST_WORKSPACE: places.workspaceFile, HOST_CHROMIUM_ARGUMENTS: JSON.stringify(browserArguments)
    })
    const {status} = await node([
      '--require', path.join(import.meta.dirname, 'system-chromium.cjs'), testWeb, '--browserType=chromium', '--headless', '--quality=stable', `--commit=${commit}`, `--testRunnerDataDir=${data}`,
      '--host=127.0.0.1', `--port=${await freePort()}`, `--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${path.join(extension, `dist/test/${bundle}.cjs`)}`, places.workspace
    ])
    if (status !== 0) throw new Error(`The web host ended with ${status}.`)
  } finally {
    fs.rmSync(data, {recursive: true, force: true})
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address()
      server.close(() => resolve(port))
    })
  })
}
