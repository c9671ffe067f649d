// Everything but the tests that has to hold: generated files fresh, types, lint, layers.
import {pathToFileURL} from 'node:url'
import {ensureInstalled} from './lib/ensure.mjs'
import {node, tool} from './lib/run.mjs'

/** Name → arguments for Node. */
const steps = {
  'generated files are fresh': ['scripts/generate.mjs', '--check'],
  'types hold': [tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  'the engine knows no Node': [tool('typescript/bin/tsc'), '-p', 'tsconfig.engine.json'],
  'lint finds nothing': [tool('eslint/bin/eslint.js'), '.'],
  'no folder imports from above': [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src']
}

/** Runs the steps, two at a time. @returns {Promise<{passed: number, failures: string[]}>} */
export async function check() {
  const waiting = Object.entries(steps)
  let passed = 0
  const failures = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [name, args] = step
      const {status, output} = await node(args, {quiet: true})
      if (status === 0) passed++
      else failures.push(name)
      const said = status !== 0 || /\bwarning\b/.test(output) ? `\n${output.trimEnd()}` : ''
      console.log(`${status === 0 ? '✔' : '✘'} ${name}${said}`)
    }
  }
  await Promise.all([work(), work()])
  return {passed, failures}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled()
  const {failures} = await check()
  process.exitCode = failures.length > 0 ? 1 : 0
}
