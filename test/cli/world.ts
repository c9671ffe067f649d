import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Engine} from '../../src/cli/engine.js'
import {nodeFiles} from '../../src/cli/node-host.js'
import type {Files, Host} from '../../src/cli/host.js'
import {run} from '../../src/cli/run.js'
import type {Settings} from '../../src/settings/settings.js'
import type {ReviewReport} from '../../src/report/report-data.js'
import {finding, frameworks, sampleReview} from '../report/sample.js'
import {known} from '../settings/known.js'

export interface Result {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** A temporary folder, and the command line run in it with an engine that finds what the text says: WARN, INFO, ERROR, OFF, SKIP, CRASH. */
export class World {
  readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-')))
  /** What the engine was given, by text. */
  readonly given = new Map<string, Settings>()

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(this.path(name)), {recursive: true})
      fs.writeFileSync(this.path(name), content)
    }
  }

  path(name: string): string {
    return path.join(this.folder, name)
  }

  read(name: string): string {
    return fs.readFileSync(this.path(name), 'utf8')
  }

  remove(): void {
    fs.rmSync(this.folder, {recursive: true})
  }

  async run(argv: readonly string[], changes: Partial<Omit<Host, 'argv' | 'files' | 'stdin'>> & {readonly files?: Partial<Files>, readonly stdin?: string | Uint8Array} = {}): Promise<Result> {
    let stdout = ''
    let stderr = ''
    const host: Host = {
      cwd: this.folder, stdout: text => { stdout += text }, stderr: text => { stderr += text }, stdoutIsTerminal: false, stderrIsTerminal: false,
      env: {}, today: '2026-11-22', ...changes, argv, stdin: () => Promise.resolve(Buffer.from(changes.stdin as string ?? '')), files: {...nodeFiles, ...changes.files}
    }
    const status = await run(host, this.#engine())
    return {status, stdout, stderr}
  }

  /** The JSON report of a review. */
  async json(argv: readonly string[], changes: Parameters<World['run']>[1] = {}): Promise<Result & {readonly report: ReviewReport}> {
    const result = await this.run(['review', '--format', 'json', ...argv], changes)
    return {...result, report: JSON.parse(result.stdout) as ReviewReport}
  }

  #engine(): Engine {
    return {
      version: '1.2.3', known, word: () => import('../../src/word/index.js'), frameworks, ruleUrl: rule => `rules/${rule}`,
      review: (text, settings) => {
        this.given.set(text.replace(/^\uFEFF/, '').trim(), settings)
        if (text.includes('CRASH')) throw new Error('index out of range')
        const findings = text.split('\n').flatMap((line, index) => {
          if (line.includes('WARN')) return [finding(index + 1)]
          if (line.includes('INFO')) return [finding(index + 1, {severity: 'info'})]
          if (line.includes('ERROR')) return [finding(index + 1, {severity: 'error'})]
          return line.includes('OFF') ? [finding(index + 1, {suppressed: {reason: null}})] : []
        })
        return sampleReview({findings, ...text.includes('SKIP') && {reviewed: false, reason: 'no prose in it'}})
      },
      explain: id => id === 'why-first'
        ? {
          id, kind: 'rule', title: 'Warn when the why comes late', source: 'house judgement', edition: null, verification: null, leftOut: null, url: null, read: null,
          asks: 'Looks for a purpose near the start.', related: ['purpose'], examples: [{text: 'We exist to keep people well.', counts: false, note: null}]
        }
        : {nearest: id.startsWith('why') ? ['why-first'] : []}
    }
  }
}
