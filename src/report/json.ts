// A report as JSON: one line for each thing in it, so that a person can read it and two reports can be compared line by line.
import type {ReportFormat, ReportSummary, ReviewedDocument} from './report-data.js'

/** How deep entries stand on lines of their own: the report, its documents, their lists, the items. */
const open = 4
/** How deep a document stands in the report. */
const depthOfDocument = 2

/** The whole report as JSON text, with a line end. */
export const reviewJson: ReportFormat = {part: document => documentJson(document), frame: jsonFrame}

/** A document's entry. */
export const documentJson = (document: Partial<ReviewedDocument>): string => write(inContract(document), depthOfDocument)

/** What stands around the entries of documents. */
export function jsonFrame({documents, ...report}: ReportSummary): ReturnType<ReportFormat['frame']> {
  const none = write({...report, documents: []}, 0)
  if (documents.length === 0) return {before: none + '\n', between: '', after: ''}
  return {before: none.slice(0, -'[]\n}'.length) + '[\n  ', between: ',\n  ', after: '\n ]\n}\n'}
}

/** A document's entry without what only a person is shown. */
const inContract = (document: object): object => without('profileReason', Object.fromEntries(Object.entries(document)
  .map(([key, value]) => [key, key === 'findings' && Array.isArray(value) ? value.map((finding: object) => without('section', finding)) : value])))

const without = (unwanted: string, from: object): object => unwanted in from ? Object.fromEntries(Object.entries(from).filter(([key]) => key !== unwanted)) : from

function write(value: unknown, depth: number): string {
  if (depth >= open || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const list = Array.isArray(value)
  const items = list
    ? value.map(item => write(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, depth + 1)}`)
  const [before, after] = list ? ['[', ']'] : ['{', '}']
  // A list of items that are one line each; an object with one key a line.
  if (items.length === 0) return before + after
  const indent = ' '.repeat(depth + 1)
  return `${before}\n${indent}${items.join(`,\n${indent}`)}\n${' '.repeat(depth)}${after}`
}
