// `init`: a settings file to start from.
import {join} from 'node:path'
import {errorLine} from '../report/text.js'
import {settingsFileName} from '../settings/parse.js'
import {UsageError} from './arguments.js'
import type {Command} from './arguments.js'
import type {Host} from './host.js'
import {codeOf, faultText} from './read.js'

export const template = `// Settings of Golden Thread for the documents in this folder and below. The settings file in the nearest folder wins.
// Take the slashes away from what you want to set.
{
  // What kind of document this is: integrated-care-strategy, strategic-commissioning-plan, neighbourhood-health-plan,
  // health-and-wellbeing-strategy, delivery-plan, leadership-narrative or other-strategy. One for all, or by file:
  // "profile": {"*.md": "integrated-care-strategy", "delivery/": "delivery-plan"},

  // How much a rule weighs: "off", "info", "warning" or "error". "golden-thread explain RULE" says what a rule looks for.
  "rules": {
    // "long-sentence": "off",
    // "why-first": {"severity": "error"}
  },

  // Organisations that you work with. "class" is a PAR id; "also" lists other names and short forms.
  "partners": [
    // {"name": "Northmere Community Trust", "also": ["NCT"]}
  ],

  // Abbreviations that all your readers know, and what they stand for.
  "abbreviations": {
    // "NCT": "Northmere Community Trust"
  },

  // Files to leave out when a folder is reviewed, as in .gitignore.
  "ignore": [
    // "archive/"
  ],

  // Phrases of your own that count as evidence of a concept.
  "concepts": {
    // "co-production": ["the Northmere way"]
  }
}
`

/** The exit status. @throws {UsageError} */
export function initCommand(command: Command, host: Host): number {
  if (command.operands.length > 0) throw new UsageError('init takes no path: change to the folder first')
  try {
    host.files.create(join(host.cwd, settingsFileName), template)
  } catch (error) {
    const message = codeOf(error) === 'EEXIST' ? 'is there already: change it, or remove it first' : faultText(error, 'written')
    host.stderr(errorLine({path: settingsFileName, message}) + '\n')
    return 2
  }
  if (!command.quiet) host.stdout(`Wrote ${settingsFileName}\n`)
  return 0
}
