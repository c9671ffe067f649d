import {sep} from 'node:path'

/** A path with `/`, on every system. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
