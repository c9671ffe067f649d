// The paths that were typed → the documents to review.
import {extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {Files} from './host.js'
import {withSlashes} from './paths.js'
import {asReadError, codeOf, ReadError} from './read.js'

export interface Target {
  /** As given, with `/`; `-` for standard input. */
  readonly path: string
  /** Null for standard input. */
  readonly absolute: string | null
}

export interface WalkOptions {
  readonly cwd: string
  readonly files: Files
  /** The settings file that leaves a file of a folder out; null where none does. */
  readonly ignored: (absolute: string) => string | null
  readonly onError: (path: string, error: ReadError) => void
}

const extensions = new Set(['.md', '.markdown', '.txt', '.docx'])

export interface Found {
  /** Every document once, sorted by path. */
  readonly targets: readonly Target[]
  /** How many documents of the folders each settings file leaves out. */
  readonly leftOut: ReadonlyMap<string, number>
}

/** A file that is named is taken even where settings ignore it. */
export function findTargets(paths: readonly string[], given: WalkOptions): Found {
  const leftOut = new Map<string, number>()
  const options: WalkOptions = {...given, ignored: absolute => {
    const by = given.ignored(absolute)
    if (by !== null) leftOut.set(by, (leftOut.get(by) ?? 0) + 1)
    return by
  }}
  const targets = new Map<string, Target & {readonly link: boolean}>()
  // A file that is reached by a link as well goes by its own name.
  const add = (target: Target) => {
    const real = target.absolute === null ? '' : given.files.realPath(target.absolute)
    const link = real !== target.absolute
    const old = targets.get(real)
    if (!old || old.link && !link) targets.set(real, {...target, link})
  }
  const seen = new Set<string>()
  for (const given of paths) {
    const path = withSlashes(given)
    if (given === '-') {
      add({path, absolute: null})
      continue
    }
    const absolute = resolve(options.cwd, given)
    try {
      const kind = options.files.kind(absolute)
      if (kind === 'folder') walk(path === '.' ? '' : path, absolute, new Set(), seen, options, add)
      else if (kind === 'other') options.onError(path, new ReadError('a pipe or a device, not a file: send its text to “-” instead'))
      else if (extensions.has(extname(given).toLowerCase())) add({path, absolute})
      else options.onError(path, new ReadError('not a file type this version reads: save it as .md, .markdown, .txt or .docx'))
    } catch (error) {
      options.onError(path, asReadError(error))
    }
  }
  return {targets: [...targets.values()].map(({path, absolute}) => ({path, absolute})).sort((a, b) => a.path < b.path ? -1 : 1), leftOut}
}

/**
 * Whether the next review of these paths would find a file of this name in one of their folders, were it there.
 * @param absolute with the links on its way followed
 */
export function wouldBeFound(absolute: string, paths: readonly string[], {cwd, files, ignored}: Omit<WalkOptions, 'onError'>): boolean {
  if (!extensions.has(extname(absolute).toLowerCase())) return false
  return paths.some(given => {
    const folder = given === '-' ? null : realFolder(resolve(cwd, given), files)
    if (folder === null) return false
    const names = relative(folder, absolute).split(sep)
    return names[0] !== '..' && !isAbsolute(names.join(sep)) && !names.some(isPassedOver) && ignored(absolute) === null
  })
}

function realFolder(path: string, files: Files): string | null {
  try {
    return files.kind(path) === 'folder' ? files.realPath(path) : null
  } catch {
    return null
  }
}

const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/**
 * The documents in a folder and below. Each real folder is walked once, however many links lead to it.
 * @param above real paths of the folders on the way here: a link to one of them is a loop
 */
function walk(path: string, absolute: string, above: ReadonlySet<string>, seen: Set<string>, options: WalkOptions, add: (target: Target) => void): void {
  const {files} = options
  const real = files.realPath(absolute)
  if (above.has(real)) throw new ReadError('a link that leads back to a folder it is in: remove the link or name the files')
  if (seen.has(real)) return
  seen.add(real)
  const here = new Set([...above, real])
  const names = files.list(absolute).filter(({name}) => !isPassedOver(name))
  const taken = new Set(names.map(({name}) => name.toLowerCase()))
  // Real folders before links, so that what is reached by both goes by its own name.
  const sorted = [...names].sort((a, b) => Number(a.kind === 'link') - Number(b.kind === 'link') || (a.name < b.name ? -1 : 1))
  for (const {name, kind} of sorted) {
    const inner = path === '' || path.endsWith('/') ? path + name : `${path}/${name}`
    const innerAbsolute = join(absolute, name)
    const isDocument = extensions.has(extname(name).toLowerCase()) && !isMade(name, taken)
    try {
      const found = kind === 'link' ? followed(files, innerAbsolute, isDocument) : kind
      if (found === 'folder') walk(inner, innerAbsolute, here, seen, options, add)
      else if (found === 'file' && isDocument && options.ignored(innerAbsolute) === null) add({path: inner, absolute: innerAbsolute})
    } catch (error) {
      options.onError(inner, asReadError(error))
    }
  }
}

/** Whether a file of a folder is a copy of another one there, made by this program, or a note of Word's that somebody has one open. */
function isMade(name: string, taken: ReadonlySet<string>): boolean {
  const [, draft] = /^(.+)\.(?:reviewed|stripped)\.docx$/i.exec(name) ?? []
  return name.startsWith('~$') || draft !== undefined && taken.has(`${draft.toLowerCase()}.docx`)
}

/** What a link leads to. A link to nothing is a fault only where its name says that it is a document; a link to itself always is. */
function followed(files: Files, absolute: string, isDocument: boolean): string {
  try {
    return files.kind(absolute)
  } catch (error) {
    if (isDocument || codeOf(error) === 'ELOOP') throw error
    return 'other'
  }
}
