// The draft's own date: which bodies and guidance were current is judged by it.
import type {Draft} from '../draft/index.js'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** How many blocks at the top may carry the date of publication. */
const coverBlocks = 12

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: from the front matter, else the first year of the title's period, else a month and year on the cover; null when none says. */
export function dateOf(draft: Draft): string | null {
  const written = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(draft.frontMatter.date ?? '')
  if (written) return written[0]
  const inTitle = /\b(?:19|20)\d{2}\b/.exec(draft.title)
  if (inTitle) return inTitle[0]
  let left = coverBlocks
  for (const chunk of draft.chunks) {
    for (const block of chunk.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
      if (left-- <= 0) return null
      // A line of its own, or "Published …": a date inside a sentence tells of something else.
      const line = /^(?:(?:published|date|version[^:]*|draft[^:]*|updated)\s*:?\s*)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(january|february|march|april|may|june|july|august|september|october|november|december)\s+((?:19|20)\d{2})$/i.exec(block.text.trim())
      if (line) {
        const [, day, month = '', year = ''] = line
        const number = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
        return day ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`
      }
    }
  }
  return null
}
