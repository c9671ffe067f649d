// What holds for one document: the settings file of its nearest folder, the command line and the day.
import type {SettingsConfig} from './config.js'
import {matches} from './glob.js'
import {otherFile} from './other-files.js'
import type {ProfileId, Settings} from './settings.js'

/**
 * The settings for one document.
 * @param path of the document, relative to the folder of the settings file, with `/`
 */
export function resolveSettings(config: SettingsConfig, path: string, given: {readonly asOf: string, readonly profileOption: ProfileId | null}): Settings {
  const other = otherFile(path)
  const entry = config.profile.findLast(({glob}) => matches([glob], path))
  return {
    profileOption: given.profileOption,
    // One profile for all is said of drafts: it makes none of a README.
    profileConfig: entry && (other === null || entry.glob !== '**') ? entry.profile : null,
    otherFile: other,
    asOf: given.asOf,
    rules: config.rules,
    partners: config.partners,
    successors: config.successors,
    abbreviations: config.abbreviations,
    concepts: config.concepts,
    sections: config.sections,
    houseRules: config.houseRules
  }
}

/** Whether the settings leave a file out of the review of a folder. `path` as for `resolveSettings`. */
export function isIgnored(config: SettingsConfig, path: string): boolean {
  return config.ignore.length > 0 && matches(config.ignore, path)
}
