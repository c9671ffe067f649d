// How many of each rule's findings on real drafts are right, by the marks of people who read them one by one.
//   npm run bench:precision -- [FOLDER OF DRAFTS] [--unmarked] [--marks FILE] [--update]
// `--unmarked` prints, as JSON lines, the findings that nobody has marked yet, with their text and `right` to be filled in; `--marks` takes such lines
// into bench/marks.jsonl, without the text: a finding is known by its fingerprint. `--update` keeps the figures in bench/precision.json, from where
// `npm run generate` writes them into each rule's README.
import {existsSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {review} from '../src/review.js'
import {rules} from '../src/rules/index.js'
import {defaultSettings} from '../src/settings/settings.js'

interface Mark {readonly document: string; readonly rule: string; readonly fingerprint: string; readonly right: boolean}
interface Found extends Omit<Mark, 'right'> {readonly severity: string; readonly message: string; readonly text: string}

/** The day that drafts are reviewed as of, so that figures can be repeated. */
const asOf = '2026-11-22'
const marksFile = join(import.meta.dirname, 'marks.jsonl'), figuresFile = join(import.meta.dirname, 'precision.json')

const {values, positionals} = parseArgs({allowPositionals: true, options: {unmarked: {type: 'boolean'}, marks: {type: 'string'}, update: {type: 'boolean'}}})
const folder = positionals[0] ?? join(import.meta.dirname, '../../shared/corpus/documents')
if (!existsSync(folder)) {
  process.stderr.write(`No drafts at ${folder}: give their folder.\n`)
  process.exit(2)
}

const linesOf = <T>(file: string): T[] => existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as T) : []
const keyOf = ({document, fingerprint}: Pick<Mark, 'document' | 'fingerprint'>): string => `${document} ${fingerprint}`
const write = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

const marks = new Map(linesOf<Mark>(marksFile).map(mark => [keyOf(mark), mark]))
if (values.marks) {
  for (const {document, rule, fingerprint, right} of linesOf<Mark>(values.marks)) if (typeof right === 'boolean') marks.set(keyOf({document, fingerprint}), {document, rule, fingerprint, right})
  const sorted = [...marks.values()].sort((a, b) => a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.document < b.document ? -1 : a.document > b.document ? 1 : a.fingerprint < b.fingerprint ? -1 : 1)
  write(marksFile, sorted.map(mark => JSON.stringify(mark) + '\n').join(''))
}

const found = readdirSync(folder).filter(name => name.endsWith('.md')).sort().flatMap((document): Found[] => {
  const text = readFileSync(join(folder, document), 'utf8')
  return review(text, defaultSettings(asOf)).findings.filter(one => one.suppressed === null).map(({rule, severity, message, fingerprint, range: {start, end}}) => ({
    document, rule, fingerprint, severity, message, text: text.slice(Math.max(0, start.offset - 200), start.offset) + '⟦' + text.slice(start.offset, end.offset) + '⟧' + text.slice(end.offset, end.offset + 200)
  }))
})

if (values.unmarked) for (const one of found) if (!marks.has(keyOf(one))) process.stdout.write(JSON.stringify({...one, right: null}) + '\n')

const figures = Object.fromEntries(rules.flatMap(({id}) => {
  const own = found.filter(one => one.rule === id), marked = own.flatMap(one => marks.get(keyOf(one)) ?? [])
  if (own.length === 0) return []
  const right = marked.filter(mark => mark.right).length
  process.stderr.write(`${id.padEnd(30)} ${String(right).padStart(3)} of ${String(marked.length).padStart(3)} right, ${own.length - marked.length} not marked\n`)
  return marked.length > 0 ? [[id, {right, marked: marked.length}] as const] : []
}))
if (values.update) write(figuresFile, JSON.stringify(figures, null, 2) + '\n')
