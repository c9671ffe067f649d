// Precision, recall and F1 of each concept, and of the voice, on labelled passages.
//   npm run bench:judgement -- [CORPUS FOLDER] [--part tune|check] [--errors CONCEPT]
// Errors are shown for the tune part only: looking into those of the check part would make it useless.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parseDraft} from '../src/draft/index.js'
import {lexiconFor, readEvidence} from '../src/evidence/index.js'

interface Row {id: string; part: 'tune' | 'check'; text: string; labels: string[]; unsure?: string[]; voice: string | null}

const {values, positionals} = parseArgs({allowPositionals: true, options: {part: {type: 'string'}, errors: {type: 'string'}, label: {type: 'string'}}})
const folder = positionals[0] ?? join(import.meta.dirname, '../../shared/corpus')
if (!existsSync(folder)) {
  process.stderr.write(`No corpus at ${folder}: give its folder.\n`)
  process.exit(2)
}
const rows = ['passages.jsonl', 'more-passages.jsonl'].flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Row))
const lexicon = lexiconFor({})

for (const part of ['tune', 'check'] as const) {
  if (values.part && values.part !== part) continue
  const own = rows.filter(row => row.part === part)
  const labels = [...new Set(own.flatMap(row => row.labels))].sort()
  const counts = new Map(labels.map(label => [label, {tp: 0, fp: 0, fn: 0}]))
  let voiced = 0, right = 0
  for (const row of own) {
    const draft = parseDraft(row.text + '\n')
    const {evidence, voices} = readEvidence(draft, lexicon, {partners: [], abbreviations: {}}, false)
    const said = new Set(evidence.map(one => one.concept))
    for (const [label, count] of counts) {
      if (row.unsure?.includes(label)) continue
      const gold = row.labels.includes(label), guess = said.has(label)
      if (gold && guess) count.tp++; else if (guess) count.fp++; else if (gold) count.fn++
      if (values.errors === label && gold !== guess && part === 'tune') {
        const words = evidence.filter(one => one.concept === label).map(one => one.words.map(word => (draft.chunks[one.chunk]?.text ?? '').slice(word.start, word.end)).join(' + '))
        process.stdout.write(`${gold ? 'missed' : 'wrong '} ${row.id} ${words.length > 0 ? `[${words.join(' | ')}] ` : ''}${row.text.replace(/\s+/g, ' ').slice(0, 600)}\n\n`)
      }
    }
    if (!row.voice) continue
    const sums: Record<string, number> = {none: 0, why: 0, how: 0, what: 0}
    for (const {voice, span} of voices) sums[voice] = (sums[voice] ?? 0) + span.end - span.start
    const guess = Object.entries(sums).sort((a, b) => b[1] - a[1])[0]?.[0]
    voiced++
    if (guess === row.voice) right++
    if (values.errors === 'voice' && guess !== row.voice && part === 'tune') process.stdout.write(`${row.voice} read as ${guess}: ${row.text.replace(/\s+/g, ' ').slice(0, 300)}\n\n`)
  }
  const f1 = ({tp, fp, fn}: {tp: number; fp: number; fn: number}): number => tp ? 2 * tp / (2 * tp + fp + fn) : 0
  const total = {tp: 0, fp: 0, fn: 0}
  const macro: number[] = []
  process.stdout.write(`${part}: ${own.length} passages\n`)
  for (const [label, count] of counts) {
    for (const key of ['tp', 'fp', 'fn'] as const) total[key] += count[key]
    const positives = count.tp + count.fn
    if (positives >= 8) macro.push(f1(count))
    if (values.label && values.label !== label) continue
    process.stdout.write(`  ${label.padEnd(24)} n=${String(positives).padStart(3)}  P ${(count.tp / (count.tp + count.fp || 1)).toFixed(2)}  R ${(count.tp / (positives || 1)).toFixed(2)}  F1 ${f1(count).toFixed(2)}\n`)
  }
  process.stdout.write(`  micro-F1 ${f1(total).toFixed(3)}  macro-F1 ${(macro.reduce((sum, one) => sum + one, 0) / macro.length).toFixed(3)}  voice ${(right / voiced).toFixed(3)}\n`)
}
