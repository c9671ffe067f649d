// Files and folders, as a command names them, reviewed one by one.
import {basename, dirname, join, resolve, sep} from 'node:path'
import {deflateRawSync, inflateRawSync} from 'node:zlib'
import {withOrigins} from '../report/origins.js'
import {isReport} from '../report/own.js'
import type {DocumentSummary, ReportError, ReportFormat, ReportSummary, ReviewedDocument} from '../report/report-data.js'
import {assembled, summaryOf} from '../report/summary.js'
import {clean} from '../report/terminal.js'
import {errorLine} from '../report/text.js'
import {count} from '../report/words.js'
import {settingsFileName} from '../settings/parse.js'
import {UsageError} from './arguments.js'
import type {Command} from './arguments.js'
import type {Engine} from './engine.js'
import type {FileKind, Host} from './host.js'
import {Progress} from './progress.js'
import {codeOf, decode, ReadError, readText} from './read.js'
import {SettingsFiles} from './settings-files.js'
import {findTargets, wouldBeFound} from './walk.js'
import {aboutTracked, besides, isWord, readWordFile, writeReviewed} from './word.js'

export interface ReviewedAll {
  readonly report: ReportSummary
  /** The report as it is to be written. */
  readonly pieces: Iterable<string | Uint8Array>
  /** Absolute path of the file to write, or null. */
  readonly output: string | null
}

/**
 * Reviews what a command names, and writes comments beside Word files where it says so; what can't be read is told on standard error and in the report.
 * Of each review only its part of the report is kept, packed: that on many drafts is large, and as objects ten times larger. It is written when all is done, since errors stand first.
 * @throws {UsageError}
 */
export async function reviewAll(command: Command, format: ReportFormat, host: Host, engine: Engine): Promise<ReviewedAll> {
  if (command.operands.length === 0) throw new UsageError('nothing to review: name files or folders, or “-” for standard input')
  // What a script's empty variable leaves behind; it is no name for the folder here.
  if (command.operands.includes('')) throw new UsageError('a path is empty: name a file or folder, “.” for the folder here')
  const progress = new Progress(host, command.quiet)
  const errors: ReportError[] = []
  const onError = (path: string, error: Error) => {
    errors.push({path, message: error.message})
    progress.clear()
    host.stderr(errorLine({path, message: error.message}) + '\n')
  }
  const settings = new SettingsFiles(host, engine, command.config, onError)
  const ignored = (path: string): string | null => settings.ignored(path)
  const {targets, leftOut} = findTargets(command.operands, {cwd: host.cwd, files: host.files, ignored, onError})
  const output = command.output === null ? null : resolve(host.cwd, command.output)
  const absolutes = targets.flatMap(target => target.absolute ?? [])
  const commented = command.comments === null ? [] : absolutes.filter(isWord).map(path => besides(path, 'reviewed'))
  if (output !== null) refuseToOverwrite(output, command, absolutes, commented, host, ignored)
  refuseToComment(commented, absolutes, host)
  const remark = (text: string) => {
    progress.clear()
    if (!command.quiet) host.stderr(`golden-thread: ${text}\n`)
  }
  if (targets.length === 0 && errors.length === 0) remark(whyNothing(leftOut))
  else if (command.comments !== null && commented.length === 0) remark('no .docx file there: no comments were written')

  const given = {asOf: command.asOf ?? host.today, profileOption: command.profile}
  const documents: DocumentSummary[] = [], parts: Uint8Array[] = []
  const add = (document: ReviewedDocument): void => {
    parts.push(deflateRawSync(format.part(document), {level: 1}))
    documents.push(summaryOf(document))
  }
  for (const [index, target] of targets.entries()) {
    progress.show(`reviewing ${index + 1} of ${targets.length}: ${target.path}`)
    try {
      const found = settings.settings(target.absolute ?? resolve(host.cwd, '-'), given)
      if (target.absolute !== null && isWord(target.absolute)) {
        const file = await readWordFile(target.absolute, host.files, engine)
        const review = engine.review(file.markdown, found)
        add({path: target.path, ...withOrigins(review, (start, end) => file.origin(start, end))})
        const tracked = aboutTracked(file)
        if (tracked !== null) remark(`${clean(target.path)}: ${tracked}`)
        if (command.comments === null) continue
        remark(`${clean(target.path)}: ${await writeReviewed(target.absolute, file, review, host, engine, {level: command.comments, asOf: given.asOf})}`)
        continue
      }
      const text = target.absolute === null ? decode(await host.stdin()) : readText(host.files, target.absolute)
      add({path: target.path, ...engine.review(text, found)})
    } catch (error) {
      onError(target.path, error instanceof ReadError ? error : new Error(tooLong(error) ? 'its review is longer than a text can be: split the draft' : `the review itself failed (${String(error)}): please report this`))
    }
  }
  progress.clear()

  const report: ReportSummary = {
    format: 1, tool: {name: 'golden-thread', version: engine.version}, asOf: given.asOf,
    errors: sortedByPath(errors), settings: sortedByPath(settings.findings), documents
  }
  return {report, pieces: assembled(format, report, unpacked(parts)), output}
}

function* unpacked(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts) yield inflateRawSync(part)
}

const tooLong = (error: unknown): boolean => error instanceof RangeError && error.message === 'Invalid string length'

function whyNothing(leftOut: ReadonlyMap<string, number>): string {
  const files = [...leftOut.keys()]
  const all = [...leftOut.values()].reduce((sum, number) => sum + number, 0)
  return all === 0
    ? 'no .md, .markdown, .txt or .docx file there: nothing was reviewed'
    : `${all === 1 ? 'the only file' : `all ${count(all, 'file')}`} there ${all === 1 ? 'is' : 'are'} left out by “ignore” in ${files.map(clean).join(' and ')}: name a file to review it all the same`
}

/** A file with comments never takes the place of a draft under review. @throws {UsageError} */
function refuseToComment(commented: readonly string[], targets: readonly string[], host: Host): void {
  const drafts = new Map(targets.map(target => [realPath(target, host), target]))
  for (const path of commented) {
    if (!drafts.has(realPath(path, host))) continue
    throw new UsageError(`--comments would write ${basename(path)}, which is one of the files to review: review it by itself`)
  }
}

/** With links followed, as far as the path is there. */
function realPath(path: string, host: Host): string {
  try {
    return host.files.realPath(path)
  } catch {
    // It isn't there yet; the folder that it will be in may be reached by a link.
    try {
      return join(host.files.realPath(dirname(path)), basename(path))
    } catch {
      return path
    }
  }
}

/**
 * `--output` replaces a report of ours and nothing else: never a draft or a settings file, by whatever links it is reached and,
 * on a file system that doesn't tell capitals apart, however it is spelt.
 * @throws {UsageError}
 */
function refuseToOverwrite(output: string, command: Command, targets: readonly string[], commented: readonly string[], host: Host, ignored: (absolute: string) => string | null): void {
  if (command.output?.endsWith('/') || command.output?.endsWith(sep)) throw new UsageError(`--output ${command.output} is the name of a folder: name a file in it`)
  const real = (path: string): string => realPath(path, host)
  const place = real(output)
  if (targets.some(target => target === output || real(target) === place)) {
    throw new UsageError(`--output ${command.output} is one of the files to review: choose another name`)
  }
  if (commented.some(path => real(path) === place)) throw new UsageError(`--output ${command.output} is where --comments writes: choose another name`)
  if (/\.docx$/i.test(place)) throw new UsageError(`--output ${command.output} is the name of a Word document, which a result is none of: choose another name`)
  // A report among the drafts would be one of them the next time.
  if (wouldBeFound(place, command.operands, {cwd: host.cwd, files: host.files, ignored})) {
    throw new UsageError(`--output ${command.output} would be reviewed as a draft the next time: put it into another folder, or have the settings ignore it`)
  }
  if (basename(place) === settingsFileName || (command.config !== null && real(resolve(host.cwd, command.config)) === place)) {
    throw new UsageError(`--output ${command.output} is a settings file: choose another name`)
  }
  if (kindOf(dirname(place), host) !== 'folder') throw new UsageError(`--output ${command.output} is in no folder that there is: make the folder first, or choose another`)
  if (kindOf(place, host) === 'folder') throw new UsageError(`--output ${command.output} is a folder: name a file in it`)
  const other = whatElse(output, host)
  if (other !== null) throw new UsageError(`--output ${command.output} is there already, and ${other}: choose another name, or remove it first`)
}

/** Null where nothing is there, or nobody may look. */
function kindOf(path: string, {files}: Host): FileKind | null {
  try {
    return files.kind(path)
  } catch {
    return null
  }
}

/** What stands in a file's place that is no report of ours, in a few words; null where nothing does, or what is no file. */
function whatElse(path: string, {files}: Host): string | null {
  try {
    return files.kind(path) !== 'file' || isReport(Buffer.from(files.read(path)).toString('utf8')) ? null : 'is no report by Golden Thread'
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? null : 'can’t be read'
  }
}

function sortedByPath<T extends {readonly path: string}>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
}
