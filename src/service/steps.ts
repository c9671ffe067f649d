// Reading a long draft a piece at a time, for where nobody else can work meanwhile.
import type {Draft} from '../draft/draft.js'
import {read} from '../review.js'
import type {Reading} from '../rules/rule.js'
import type {Settings} from '../settings/settings.js'

/**
 * Reads a draft as `read` does, and pauses on the way: each step reads the text up to the next blank line after `size` more characters.
 * What a step has read, the next takes over, because the beginning of a draft has the same chunks as the draft.
 */
export function* readInSteps(text: string, settings: Settings, previous: Draft | undefined, size: number): Generator<undefined, Reading> {
  let draft = previous
  if (!previous) {
    for (let end = boundary(text, size); end < text.length; end = boundary(text, end + size)) {
      ({draft} = read(text.slice(0, end), settings, draft))
      yield
    }
  }
  return read(text, settings, draft)
}

function boundary(text: string, from: number): number {
  const blank = from < text.length ? text.indexOf('\n\n', from) : -1
  return blank < 0 ? text.length : blank + 2
}
