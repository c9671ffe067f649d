// When a draft was written: what it is held to.
import type {Chunk} from '../../draft/draft.js'
import type {Reading} from '../rule.js'
import {remembered} from './memory.js'

const year = /\b(?:19|20)\d\d\b/g

/** The latest year that a chunk names, or ''. */
const latestYear: (chunk: Chunk) => string = remembered((chunk: Chunk) => (chunk.text.match(year) ?? []).reduce((latest, one) => one > latest ? one : latest, ''))

/**
 * The draft's own date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; where it gives none, the latest year that it names up to the day of the review, so
 * that an old paper isn't held to today's names; the day of the review for a draft without years.
 */
export const writtenOn: (reading: Reading) => string = remembered(({draft, date, settings: {asOf}}: Reading) => {
  if (date !== null) return date
  const latest = draft.chunks.reduce((best, chunk) => { const own = latestYear(chunk); return own > best ? own : best }, '')
  return latest === '' || latest >= asOf.slice(0, 4) ? asOf : latest
})
