// src/ → dist/
import {build} from 'esbuild'
import {bundles} from './lib/bundles.mjs'

await Promise.all(Object.values(bundles).map(options => build(options)))
