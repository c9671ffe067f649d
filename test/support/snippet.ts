// What a snippet becomes in the editor when its blanks are left as they are. Knows as much of the syntax as our snippets use.

/** A stop: bare, with a default, or with choices; or a dollar sign that is none. */
const stops = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?:\}|:((?:\\.|[^\\}])*)\}|\|((?:\\.|[^\\|])*)\|\})|\$/g

/** Expands a snippet, taking the choice at `nth`, round and round. A stop that comes again takes what it had first. Throws on syntax that our snippets don't use. */
export function expand(snippet: string, nth = 0): string {
  const values = new Map<string, string>()
  return snippet.replace(stops, (...match: (string | undefined)[]) => {
    const [, escaped, bare, named, value, choices] = match
    if (escaped !== undefined) return escaped
    const stop = bare ?? named
    if (stop === undefined) throw new Error(`“${snippet.slice(0, 40)}…” has a dollar sign that is no stop`)
    const offered = choices === undefined ? [] : choicesIn(choices)
    if (!values.has(stop)) values.set(stop, (value ?? offered[nth % offered.length] ?? '').replace(/\\([\\$}|,])/g, '$1'))
    return values.get(stop) ?? ''
  })
}

/** What each stop offers to choose from, escapes left in. */
export function choices(snippet: string): string[][] {
  return [...snippet.matchAll(stops)].flatMap(match => match[5] === undefined ? [] : [choicesIn(match[5])])
}

function choicesIn(text: string): string[] {
  return [...text.matchAll(/(?:\\.|[^\\,])+/g)].map(([choice]) => choice)
}

/** Numbers of the stops, in the order of the text, each once. */
export function numbers(snippet: string): number[] {
  return [...new Set([...snippet.matchAll(stops)].flatMap(match => match[2] ?? match[3] ?? []).map(Number))]
}
