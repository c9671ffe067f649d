// Wrong values in a settings file as findings like any other.
import {fingerprint} from './fingerprint.js'
import type {ReviewFinding} from '../review-data.js'
import type {ParsedSettings} from '../settings/parse.js'
import type {Severity} from '../settings/settings.js'

export const settingsRule = 'invalid-settings'

/**
 * The findings of one settings file, in order of position. Empty where the file itself switches the rule off.
 * @param text of the settings file
 * @param rule the rule's own severity, and the address of its page
 */
export function reviewSettings(text: string, parsed: ParsedSettings, rule: {readonly severity: 'off' | Severity, readonly url: string}): ReviewFinding[] {
  const severity = parsed.config.rules[settingsRule]?.severity ?? rule.severity
  if (severity === 'off') return []
  const seen = new Map<string, number>()
  return parsed.findings.map(({message, range, fix}, index) => {
    const quoted = text.slice(range.start.offset, range.end.offset).replaceAll(/\s+/g, ' ')
    const key = JSON.stringify([settingsRule, message, quoted])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return {
      rule: settingsRule, severity, rank: index + 1, message, range, url: rule.url, related: [],
      fixes: fix ? [{title: fix.title, edits: [{range, newText: fix.newText}]}] : [],
      suppressed: null, fingerprint: fingerprint(key, String(count))
    }
  })
}
