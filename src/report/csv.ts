// Comma-separated values (RFC 4180) that a spreadsheet may open: no cell is a formula.

/** What a spreadsheet takes for the beginning of a formula, also in full width. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** One cell: white space folded, a leading sign made text by an apostrophe, quoted where it must be. */
export function csvCell(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  const safe = formula.test(plain) ? `'${plain}` : plain
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table, its header first, with a line end (CR LF) after each row. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => row.map(cell => typeof cell === 'number' ? String(cell) : csvCell(cell)).join(',') + '\r\n').join('')
}
