// Precision, recall and F1 of each concept, and of the voice, on labelled passages.
//   npm run bench:judgement -- [CORPUS FOLDER] [--part tune|check] [--errors CONCEPT] [--update]
// Tune and check apart. On check the figures are held against those kept in bench/judgement.json: exit 1 when micro-F1, macro-F1 or voice, or
// the F1 of a concept with at least 30 positives, has fallen by more than 0.02; `--update` keeps the new ones.
// Errors are shown for the tune part only: looking into those of the check part would make it useless.
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parseDraft} from '../src/draft/index.js'
import {lexiconFor, readEvidence} from '../src/evidence/index.js'

type Part = 'tune' | 'check'
interface Row {id: string; part: Part; text: string; labels: string[]; unsure?: string[]; voice: string | null}
interface Count {tp: number; fp: number; fn: number}
interface Figures {passages: number; microF1: number; macroF1: number; voice: number; concepts: Record<string, {positives: number; f1: number}>}

/** A fall by more than this fails, for concepts with at least so many positives. A macro mean counts concepts with at least `fewest`. */
const tolerance = 0.02, enough = 30, fewest = 8
const kept = join(import.meta.dirname, 'judgement.json')

const {values, positionals} = parseArgs({allowPositionals: true, options: {part: {type: 'string'}, errors: {type: 'string'}, update: {type: 'boolean'}}})
const folder = positionals[0] ?? join(import.meta.dirname, '../../shared/corpus')
if (!existsSync(folder)) {
  process.stderr.write(`No corpus at ${folder}: give its folder.\n`)
  process.exit(2)
}
const rows = ['passages.jsonl', 'more-passages.jsonl'].map(file => join(folder, file)).filter(existsSync)
  .flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as Row))

const round = (value: number): number => Math.round(value * 1000) / 1000
const f1 = ({tp, fp, fn}: Count): number => tp ? 2 * tp / (2 * tp + fp + fn) : 0

function measure(part: Part): Figures {
  const lexicon = lexiconFor({})
  const own = rows.filter(row => row.part === part)
  const counts = new Map([...new Set(own.flatMap(row => row.labels))].sort().map(label => [label, {tp: 0, fp: 0, fn: 0}]))
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
        print(`${gold ? 'missed' : 'wrong '} ${row.id} ${words.length > 0 ? `[${words.join(' | ')}] ` : ''}${row.text.replace(/\s+/g, ' ').slice(0, 600)}\n`)
      }
    }
    if (!row.voice) continue
    const sums: Record<string, number> = {none: 0, why: 0, how: 0, what: 0}
    for (const {voice, span} of voices) sums[voice] = (sums[voice] ?? 0) + span.end - span.start
    const guess = Object.entries(sums).sort((a, b) => b[1] - a[1])[0]?.[0]
    voiced++
    if (guess === row.voice) right++
    else if (values.errors === 'voice' && part === 'tune') print(`${row.voice} read as ${guess}: ${row.text.replace(/\s+/g, ' ').slice(0, 300)}\n`)
  }
  print(`${part}: ${own.length} passages`)
  const total: Count = {tp: 0, fp: 0, fn: 0}
  const frequent: number[] = []
  const concepts: Figures['concepts'] = {}
  for (const [label, count] of counts) {
    for (const key of ['tp', 'fp', 'fn'] as const) total[key] += count[key]
    const positives = count.tp + count.fn
    concepts[label] = {positives, f1: round(f1(count))}
    if (positives >= fewest) frequent.push(f1(count))
    print(`  ${label.padEnd(24)} n=${String(positives).padStart(3)}  P ${(count.tp / (count.tp + count.fp || 1)).toFixed(2)}  R ${(count.tp / (positives || 1)).toFixed(2)}  F1 ${f1(count).toFixed(2)}`)
  }
  const figures = {
    passages: own.length, microF1: round(f1(total)), macroF1: round(frequent.reduce((sum, one) => sum + one, 0) / (frequent.length || 1)), voice: round(right / (voiced || 1)), concepts
  }
  print(`  micro-F1 ${figures.microF1.toFixed(3)}  macro-F1 ${figures.macroF1.toFixed(3)} (concepts with ${fewest} or more)  voice ${figures.voice.toFixed(3)}`)
  return figures
}

/** What has fallen by more than the tolerance, in words. */
function falls(before: Figures, now: Figures): string[] {
  const pairs: [string, number, number][] = [
    ['micro-F1', before.microF1, now.microF1], ['macro-F1', before.macroF1, now.macroF1], ['voice', before.voice, now.voice],
    ...Object.entries(before.concepts).flatMap(([id, {positives, f1: old}]): [string, number, number][] => positives >= enough ? [[id, old, now.concepts[id]?.f1 ?? 0]] : [])
  ]
  return pairs.filter(([, old, fresh]) => fresh < old - tolerance).map(([name, old, fresh]) => `${name} fell from ${old.toFixed(3)} to ${fresh.toFixed(3)}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

const parts: Part[] = values.part === 'tune' || values.part === 'check' ? [values.part] : ['tune', 'check']
const measured = new Map(parts.map(part => [part, measure(part)]))
const check = measured.get('check')
if (check && values.update) {
  writeFileSync(`${kept}.new`, `${JSON.stringify(check, null, 1)}\n`)
  renameSync(`${kept}.new`, kept)
  print('Kept.')
} else if (check && existsSync(kept)) {
  const before = JSON.parse(readFileSync(kept, 'utf8')) as Figures
  if (before.passages !== check.passages) print(`The kept figures are of ${before.passages} other passages: nothing to compare.`)
  else {
    const fallen = falls(before, check)
    print(fallen.length > 0 ? `Worse than the figures kept:\n  ${fallen.join('\n  ')}` : 'No worse than the figures kept.')
    if (fallen.length > 0) process.exitCode = 1
  }
}
