// The lexicon is compiled when the programs are built: doing it at each start took most of a short review.
import path from 'node:path'
import {build} from 'esbuild'
import {root} from './root.mjs'

let compiled

/** @returns {Promise<{concepts: Map<string, object>, lexicon: object}>} our concepts by id, and what they compile to */
export function compile() {
  compiled ??= (async () => {
    const contents = `export {concepts} from './src/concepts/index.ts'\nexport {ours} from './src/evidence/ours.ts'`
    const {outputFiles} = await build({stdin: {contents, resolveDir: root, loader: 'ts'}, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error'})
    const {concepts, ours} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
    return {concepts: new Map(concepts.map(concept => [concept.id, concept])), lexicon: ours()}
  })()
  return compiled
}

/** For esbuild: puts the compiled lexicon in the place of what compiles it, and concepts without the cues that are in it. */
export const compiledLexicon = {
  name: 'compiled-lexicon',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/]evidence[\\/]ours\.ts$/}, async () => {
      const {lexicon} = await compile()
      return {contents: `export const ours = () => JSON.parse(${JSON.stringify(JSON.stringify(lexicon))})`}
    })
    build.onLoad({filter: /[\\/]src[\\/]concepts[\\/][a-z-]+\.ts$/}, async ({path: file}) => {
      const concept = (await compile()).concepts.get(path.basename(file, '.ts'))
      return concept && {contents: `export default ${JSON.stringify({...concept, strong: [], weak: undefined, except: undefined, unless: undefined, mechanism: undefined})}`}
    })
  }
}
