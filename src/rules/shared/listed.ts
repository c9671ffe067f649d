// Messages that name several things in a hundred characters.

const longestMessage = 100

/** "START “one”, “two” and 3 more: ADVICE", with as many names as fit. */
export function listed(start: string, titles: readonly string[], advice: string): string {
  const names = titles.map(title => `“${title.replaceAll(':', ',')}”`)
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown
    const list = rest > 0 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ').replace(/, (?=“[^“]*$)/, ' or ')
    const message = `${start} ${list}: ${advice}`
    if (message.length <= longestMessage) return message
  }
  return `${start} ${names.length} items of the coverage: ${advice}`
}
