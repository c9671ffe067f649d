import {clean, columns, fit} from '../report/terminal.js'
import type {Host} from './host.js'

/** One line on standard error, rewritten, where that is a terminal and nobody asked for quiet. */
export class Progress {
  readonly #host: Pick<Host, 'stderr'> | null
  #shown = false

  constructor(host: Pick<Host, 'stderr' | 'stderrIsTerminal'>, quiet: boolean) {
    this.#host = host.stderrIsTerminal && !quiet ? host : null
  }

  show(text: string): void {
    this.#host?.stderr(`\r\u001B[K${fit(clean(text), columns - 1)}`)
    this.#shown = this.#host !== null
  }

  clear(): void {
    if (this.#shown) this.#host?.stderr('\r\u001B[K')
    this.#shown = false
  }
}
