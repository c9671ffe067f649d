// A settings file, read.
import type {Range} from '../draft/draft.js'
import {noSections} from './settings.js'
import type {HousePartner, HouseRule, HouseSuccessor, ProfileId, RuleSetting, SectionNames} from './settings.js'

export interface SettingsConfig {
  /** Which documents have which profile; the last glob that matches decides. One profile for all is the glob `**`. */
  readonly profile: readonly {readonly glob: string, readonly profile: ProfileId}[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly partners: readonly HousePartner[]
  readonly successors: readonly HouseSuccessor[]
  readonly abbreviations: Readonly<Record<string, string>>
  /** Files that are left out when a folder is reviewed. */
  readonly ignore: readonly string[]
  readonly concepts: Readonly<Record<string, readonly string[]>>
  readonly sections: SectionNames
  readonly houseRules: readonly HouseRule[]
}

export const emptyConfig: SettingsConfig = {profile: [], rules: {}, partners: [], successors: [], abbreviations: {}, ignore: [], concepts: {}, sections: noSections, houseRules: []}

/** A wrong value in a settings file; its rule is `invalid-settings`. */
export interface SettingsFinding {
  /** Two clauses, at most 100 characters: what is there: what to do. */
  readonly message: string
  readonly range: Range
  /** Where a near name is known: what to write instead at `range`. */
  readonly fix: null | {readonly title: string, readonly newText: string}
}
