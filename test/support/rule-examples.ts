// The examples in a rule's README: what it must say of them is written beside them.

export interface RuleExample {
  /** Of the fence, in the README. */
  readonly line: number
  readonly language: 'markdown' | 'json'
  readonly ok: boolean
  readonly text: string
  /** Options of the rule, and `profile`, `asOf` and `abbreviations` of the settings. */
  readonly given: Readonly<Record<string, unknown>>
  /** Lines of the fence `text` that follows; null without one. */
  readonly expected: readonly string[] | null
}

const fence = /^(`{3,})(.*)\n([^]*?)^\1[ \t]*$/gm

/** Reads the fences `markdown ok`, `markdown not-ok {…}` (or `json …`) and, after each of the latter, `text`. Throws on any other. */
export function examplesOf(readme: string): RuleExample[] {
  const found: RuleExample[] = []
  for (const match of readme.matchAll(fence)) {
    const [, , info = '', body = ''] = match
    const line = readme.slice(0, match.index).split('\n').length
    const [, language = '', verdict = '', json = ''] = /^(\S+)[ \t]*(\S*)[ \t]*(.*)$/.exec(info) ?? []
    if (language === 'text') {
      const last = found.at(-1)
      if (!last || last.ok || last.expected) throw new Error(`line ${line}: \`text\` must follow a fence \`not-ok\``)
      found[found.length - 1] = {...last, expected: body.split('\n').filter(Boolean)}
      continue
    }
    if ((language !== 'markdown' && language !== 'json') || (verdict !== 'ok' && verdict !== 'not-ok')) throw new Error(`line ${line}: write \`markdown ok\`, \`markdown not-ok\` or \`text\``)
    found.push({line, language, ok: verdict === 'ok', text: body.replace(/\n$/, ''), given: json === '' ? {} : JSON.parse(json) as Record<string, unknown>, expected: null})
  }
  return found
}
