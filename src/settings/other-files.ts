// Files that are no drafts, whatever their words are: by their names, or by the folder that they are in.

/** Base name without its last extension → what it is. Conventions of software projects; the ones in capitals are common words otherwise. */
const names: readonly [RegExp, string][] = [
  [/^readme(?![a-z])/i, 'a README'],
  [/^(?:licen[cs]e|copying|unlicen[cs]e)(?:$|[._-])/i, 'a licence'],
  [/^NOTICE$/, 'a licence'],
  [/^(?:change-?log|release[-_]notes)(?:$|[._-])/i, 'a list of changes'],
  [/^(?:CHANGES|HISTORY)$/, 'a list of changes'],
  [/^(?:contributing|code[-_]of[-_]conduct|pull_request_template|issue_template)(?:$|[._-])/i, 'a page for contributors'],
  [/^(?:SECURITY|SUPPORT|GOVERNANCE)$/, 'a page for contributors'],
  [/^contributors$/i, 'a list of contributors'],
  [/^(?:AUTHORS|MAINTAINERS)$/, 'a list of contributors'],
  [/^(?:requirements|robots|cmakelists)$/i, 'a file for programs']
]
const folders = new Set(['node_modules', 'bower_components', 'site-packages', '.git', '.github'])

/**
 * Why a file is no draft, for a person to read; null where its name doesn't say so.
 * @param path with `/`; empty for a text that has none
 */
export function otherFile(path: string): string | null {
  const parts = path.split('/')
  const name = (parts.pop() ?? '').replace(/\.[^.]*$/, '')
  const folder = parts.find(part => folders.has(part))
  if (folder !== undefined) return `It is in ${folder}, where programs keep their files.`
  const what = names.find(([pattern]) => pattern.test(name))?.[1]
  return what === undefined ? null : `By its name it is ${what}, not a strategy.`
}
