// Which settings hold for a file: those of the nearest folder, or the one file that --config names.
import {dirname, join, relative, resolve} from 'node:path'
import type {ReviewFinding} from '../review-data.js'
import {reviewSettings, settingsRule} from '../findings/settings-review.js'
import {emptyConfig} from '../settings/config.js'
import type {SettingsConfig} from '../settings/config.js'
import {parseSettingsFile, settingsFileName} from '../settings/parse.js'
import {isIgnored, resolveSettings} from '../settings/resolve.js'
import type {ProfileId, Settings} from '../settings/settings.js'
import type {Engine} from './engine.js'
import type {Host} from './host.js'
import {withSlashes} from './paths.js'
import {asReadError, codeOf, decode, ReadError, refuseDevice} from './read.js'

interface Found {
  readonly folder: string
  /** The path of the file, for a person. */
  readonly shown: string
  readonly config: SettingsConfig
}

/** Looks settings files up, each once, and keeps what is wrong in them. */
export class SettingsFiles {
  readonly #host: Pick<Host, 'cwd' | 'files'>
  readonly #engine: Pick<Engine, 'known' | 'ruleUrl'>
  readonly #byFolder = new Map<string, Found | null>()
  readonly #fixed: Found | null
  readonly #onError: (path: string, error: ReadError) => void
  /** Of each settings file with wrong values. */
  readonly findings: {readonly path: string, readonly findings: readonly ReviewFinding[]}[] = []

  /** @param config what --config names, or null for the nearest folder's */
  constructor(
    host: Pick<Host, 'cwd' | 'files'>, engine: Pick<Engine, 'known' | 'ruleUrl'>, config: string | null,
    onError: (path: string, error: ReadError) => void
  ) {
    this.#host = host
    this.#engine = engine
    this.#onError = onError
    this.#fixed = config === null ? null : this.#read(resolve(host.cwd, config), withSlashes(config), true)
  }

  /** What holds for a file, given by its absolute path. */
  settings(absolute: string, given: {readonly asOf: string, readonly profileOption: ProfileId | null}): Settings {
    const {config, folder} = this.#for(absolute)
    return resolveSettings(config, pathIn(folder, absolute), given)
  }

  /** The settings file that leaves the file out of the review of a folder, as it is shown; null where none does. */
  ignored(absolute: string): string | null {
    const {config, folder, shown} = this.#for(absolute)
    return isIgnored(config, pathIn(folder, absolute)) ? shown : null
  }

  #for(absolute: string): Found {
    return this.#fixed ?? this.#nearest(dirname(absolute)) ?? {folder: this.#host.cwd, shown: '', config: emptyConfig}
  }

  #nearest(folder: string): Found | null {
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const path = join(folder, settingsFileName)
    const shown = withSlashes(relative(this.#host.cwd, path))
    const above = dirname(folder)
    const found = this.#read(path, shown, false) ?? (above === folder ? null : this.#nearest(above))
    this.#byFolder.set(folder, found)
    return found
  }

  /** Null where there is no such file and it need not be there. One that can't be read or parsed sets nothing. */
  #read(path: string, shown: string, needed: boolean): Found | null {
    const folder = dirname(path)
    try {
      refuseDevice(this.#host.files, path, 'name a settings file')
      const text = decode(this.#host.files.read(path))
      const {known, ruleUrl} = this.#engine
      const parsed = parseSettingsFile(text, known)
      if (parsed.error !== null) throw new ReadError(parsed.error)
      const severity = known.rules.find(rule => rule.id === settingsRule)?.severity ?? 'warning'
      const findings = reviewSettings(text, parsed, {severity, url: ruleUrl(settingsRule)})
      if (findings.length > 0) this.findings.push({path: shown, findings})
      return {folder, shown, config: parsed.config}
    } catch (error) {
      const code = codeOf(error)
      if (!needed && (code === 'ENOENT' || code === 'ENOTDIR')) return null
      this.#onError(shown, code === 'EISDIR' ? new ReadError(needed ? 'a folder, not a file: name a settings file' : 'a folder where a settings file should be: rename it') : asReadError(error))
      return {folder, shown, config: emptyConfig}
    }
  }
}

/** The path from a settings file's folder, with `/`; of a file that isn't in it, without the steps up. */
function pathIn(folder: string, absolute: string): string {
  return withSlashes(relative(folder, absolute)).replace(/^(?:\.\.\/)+/, '')
}
