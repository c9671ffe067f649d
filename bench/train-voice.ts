// Trains what src/evidence/voice.ts weighs on our own passages (training/*.txt) and on the tune part of a labelled corpus.
//   npx tsx bench/train-voice.ts [CORPUS FOLDER]
// Prints how it does on organisations that it was not trained on, then writes src/evidence/voice-weights.ts. Deterministic.
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDraft} from '../src/draft/index.js'
import {lexiconFor} from '../src/evidence/index.js'
import {judge, matchesOf} from '../src/evidence/match.js'
import {noNames} from '../src/evidence/slots/slot.js'
import {readTokens, tokensOf, unitsOf} from '../src/evidence/unit.js'
import {addSentence, closeBlock, eachValue, emptyTally, voices} from '../src/evidence/voice.js'
import {fitSoftmax, type Example} from './training/softmax.js'

interface Row extends Example {readonly organisation: string | null}

const codes: Readonly<Record<string, string>> = {y: 'why', h: 'how', w: 'what', n: 'none'}
const lexicon = lexiconFor({})
/** What a passage of ours counts beside one of the corpus: they are more of a kind. */
const ownWeight = 0.5
/** Penalty on weights, in passages. */
const penalty = 2

function read(text: string): Map<string, number> {
  const tally = emptyTally()
  for (const chunk of parseDraft(text + '\n').chunks) {
    const tokens = readTokens(tokensOf(chunk), noNames)
    chunk.blocks.forEach((block, index) => {
      if (block.kind === 'code' || block.kind === 'comment' || block.level > 0 || block.cell?.row === 0) return
      for (const unit of unitsOf(chunk, index, tokens)) {
        const found = matchesOf(lexicon, unit)
        addSentence(tally, lexicon, unit, found, judge(lexicon, unit, found, {headings: new Set(), needsCount: false}, false))
      }
      closeBlock(tally, block)
    })
  }
  const values = new Map<string, number>()
  eachValue(tally, (name, value) => values.set(name, value))
  return values
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus')
const training = join(import.meta.dirname, 'training')
const ours = readdirSync(training).filter(file => file.endsWith('.txt')).sort()
  .flatMap(file => readFileSync(join(training, file), 'utf8').split('\n').filter(line => line && !line.startsWith('#')))
  .map((line): Row => {
    const parts = line.split('|'), text = parts.at(-1) as string, voice = codes[parts.at(-2) as string]
    if (!voice) throw new Error(`no voice: ${line}`)
    return {values: read(text), target: voices.indexOf(voice as typeof voices[number]), weight: ownWeight, organisation: null}
  })
const corpus = !existsSync(folder) ? [] : ['passages.jsonl', 'more-passages.jsonl'].flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
  .map(line => JSON.parse(line) as {part: string; text: string; voice: string | null; organisation: string})
  .filter(row => row.part === 'tune' && row.voice !== null)
  .map((row): Row => ({values: read(row.text), target: voices.indexOf(row.voice as typeof voices[number]), weight: 1, organisation: row.organisation})))

// Eight folds of organisations, the largest first, each to the smallest fold.
function measure(): void {
  const sizes = new Map<string, number>()
  for (const {organisation} of corpus) sizes.set(organisation as string, (sizes.get(organisation as string) ?? 0) + 1)
  const folds = Array.from({length: 8}, () => ({size: 0, organisations: new Set<string>()}))
  for (const [organisation, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => fold.size < least.size ? fold : least)
    smallest.size += size
    smallest.organisations.add(organisation)
  }
  let right = 0
  const confusion = voices.map(() => voices.map(() => 0))
  for (const {organisations} of folds) {
    const model = fitSoftmax([...ours, ...corpus.filter(row => !organisations.has(row.organisation as string))], voices.length, penalty)
    for (const row of corpus) if (organisations.has(row.organisation as string)) {
      const scores = model.score(row.values), guess = scores.indexOf(Math.max(...scores))
      const line = confusion[row.target] as number[]
      line[guess] = (line[guess] as number) + 1
      if (guess === row.target) right++
    }
  }
  process.stdout.write(`voice on organisations not trained on: ${(right / corpus.length).toFixed(3)}\n`)
  confusion.forEach((line, voice) => { process.stdout.write(`  ${(voices[voice] as string).padEnd(5)} read as ${voices.map((name, guess) => `${name} ${line[guess]}`).join(', ')}\n`) })
}

process.stdout.write(`${ours.length} passages of ours, ${corpus.length} of the corpus\n`)
if (corpus.length > 0) measure()
const {weights} = fitSoftmax([...ours, ...corpus], voices.length, penalty)
const lines = [...weights].map(([name, row]) => [name, ...[...row].map(weight => Math.round(weight * 100))] as const)
  .filter(([, ...row]) => row.some(weight => Math.abs(weight) >= 5)).sort(([a], [b]) => a < b ? -1 : 1)
  .map(row => `  [${row.map(value => typeof value === 'string' ? `'${value}'` : value).join(', ')}]`)
writeFileSync(join(import.meta.dirname, '../src/evidence/voice-weights.ts'), [
  '// Generated by bench/train-voice.ts. Do not edit.', '',
  '/** What is counted, then how much it speaks for none, why, how and what, in hundredths. */',
  'export const voiceWeights: readonly (readonly [string, number, number, number, number])[] = [', lines.join(',\n'), ']', ''
].join('\n'))
process.stdout.write(`${lines.length} weights\n`)
