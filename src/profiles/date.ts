// The draft's own date: which bodies and guidance were current is judged by it.
import type {Draft} from '../draft/index.js'
import {isDay} from '../settings/day.js'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const inWords = `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${months.join('|')})\\s+((?:19|20)\\d{2})`
const written = new RegExp(`^${inWords}$`, 'i')
// A line of its own, or "Published …": a date inside a sentence tells of something else.
const onCover = new RegExp(`^(?:(?:published|date|version[^:]*|draft[^:]*|updated)\\s*:?\\s*)?${inWords}$`, 'i')
/** How many blocks at the top may carry the date of publication. */
const coverBlocks = 12
const longest = 100

/**
 * A date as people write it → `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is none, or a day that there is not. Reads "2025", "2025-05",
 * "2025-05-03" with or without a time, periods ("2025/26", "2025–2030") by their first year, "May 2025" and "3 May 2025".
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim().slice(0, longest)
  const period = /^((?:19|20)\d{2})(?:[/–](?:\d{2}|\d{4})|-\d{4})?$/.exec(trimmed)?.[1]
  if (period !== undefined) return period
  const [, year, month, day] = /^((?:19|20)\d{2})-(\d{2})(?:-(\d{2})(?:[T ]\d.*)?)?$/.exec(trimmed) ?? []
  if (year !== undefined && month !== undefined) {
    if (isDay(`${year}-${month}-${day ?? '01'}`)) return [year, month, day].filter(Boolean).join('-')
    // "2025-26" is no month, but the year that begins in 2025.
    return day === undefined && Number(month) === (Number(year) + 1) % 100 ? year : null
  }
  return fromWords(written.exec(trimmed))
}

function fromWords(match: RegExpExecArray | null): string | null {
  if (!match) return null
  const [, day, name = '', year = ''] = match
  const month = String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  const padded = day?.padStart(2, '0')
  return isDay(`${year}-${month}-${padded ?? '01'}`) ? [year, month, padded].filter(Boolean).join('-') : null
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: from the front matter, else the first year of the title's period, else a month and year on the cover; null when none says. */
export function dateOf(draft: Draft): string | null {
  const own = draft.frontMatter.date === null ? null : parseDate(draft.frontMatter.date)
  if (own !== null) return own
  const inTitle = /\b(?:19|20)\d{2}\b/.exec(draft.title)
  if (inTitle) return inTitle[0]
  let left = coverBlocks
  for (const chunk of draft.chunks) {
    for (const block of chunk.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
      if (left-- <= 0) return null
      const found = block.text.length > longest ? null : fromWords(onCover.exec(block.text.trim()))
      if (found !== null) return found
    }
  }
  return null
}
