// From where settings come from to the settings of one draft.
import {known} from '../known.js'
import {reviewSettings, settingsRule} from '../findings/settings-review.js'
import {emptyConfig, type SettingsConfig} from '../settings/config.js'
import {parseSettingsFile} from '../settings/parse.js'
import {resolveSettings} from '../settings/resolve.js'
import type {Settings} from '../settings/settings.js'
import type {Answers, SettingsSource} from './protocol.js'

/** The settings that a source gives. A file that can't be parsed sets nothing, as on the command line. Never throws. */
export function settle({asOf, path, file, rules}: SettingsSource): Settings {
  const config = file === null ? emptyConfig : configOf(file)
  const own = typeof rules === 'object' && rules !== null && Object.keys(rules).length > 0 ? configOf(JSON.stringify({rules})).rules : {}
  return resolveSettings({...config, rules: {...own, ...config.rules}}, path, {asOf, profileOption: null})
}

/** What is wrong in the text of a settings file. */
export function checkSettings(text: string): Answers['settings'] {
  const parsed = parseSettingsFile(text, known)
  const rule = known.rules.find(one => one.id === settingsRule)
  return {findings: reviewSettings(text, parsed, {severity: rule?.severity ?? 'warning', url: `src/rules/${settingsRule}/README.md`}), error: parsed.error}
}

/** What the text of a settings file sets; nothing where it can't be parsed. */
export function configOf(text: string): SettingsConfig {
  return parseSettingsFile(text, known).config
}
