// Whether a text is a report that this program wrote, in any of its formats.
import {headers} from './coverage.js'
import {csv} from './csv.js'

const json = '{\n "format": 1,\n "tool": {\n  "name": "golden-thread",'
const tables = Object.values(headers).map(header => csv([header]).replace('\r\n', '\n'))
/** The totals, with which a text for people ends. */
const totals = /(?:^|\n)\d[\d,]* documents? reviewed(?:, [^\n]*)?(?:\n[^\n]+)?\n$/
const longestTotals = 400

/** An empty text is taken for one: nothing in it can be lost. */
export function isReport(text: string): boolean {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  return plain === '' || [json, ...tables].some(start => plain.startsWith(start)) || totals.test(plain.slice(-longestTotals))
}
