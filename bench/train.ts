// Trains the model of ../src/evidence/learnt on our own passages (training/passages.txt) and on the tune part of a labelled corpus.
//   npm run train -- [FOLDER OF LABELLED PASSAGES]…
// The weights kept here were trained on those of ours, on the tune part, and on 431 passages from 255 public web sites that we labelled; their text is not ours to
// publish, so it isn't here.
// Prints how the model does on organisations that it was not trained on, then writes src/evidence/learnt/weights.ts. Deterministic.
// A feature is kept only where at least three organisations of the corpus use it, or three passages of ours: no sentence can be read from the weights.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {concepts} from '../src/concepts/index.js'
import {parseDraft} from '../src/draft/index.js'
import {eachFeature} from '../src/evidence/learnt/features.js'
import {length} from '../src/evidence/learnt/shape.js'
import {noNames} from '../src/evidence/slots/slot.js'
import {readTokens, tokensOf, unitsOf} from '../src/evidence/unit.js'
import {fitLogistic, type Sparse} from './training/logistic.js'

// `only`: the one label that the row says anything about.
interface Row {readonly only?: string; readonly labels: readonly string[]; readonly unsure: readonly string[]; readonly voice: string | null; readonly organisation: string | null; readonly features: ReadonlySet<string>}

const codes: Readonly<Record<string, string>> = {
  PU: 'purpose', OU: 'outcome', ME: 'measure', PH: 'population-health', IN: 'inequalities', PR: 'prevention', WD: 'wider-determinants', NP: 'named-partner', SP: 'sector-partner', GP: 'generic-partner',
  CP: 'co-production', EN: 'engagement', IV: 'innovation', RE: 'relationships', GO: 'governance', DD: 'devolved-decisions', MD: 'multidisciplinary', WE: 'whole-system-event', CU: 'culture', LE: 'learning',
  WF: 'workforce', CL: 'collective-leadership', LT: 'long-term', DS: 'data-sharing', FI: 'finance', PL: 'place-based', PC: 'person-centred', CO: 'commitment', AC: 'accountable-commitment', PLH: 'placeholder'
}
const voiceCodes: Readonly<Record<string, string>> = {y: 'why', h: 'how', w: 'what', n: 'none'}
// What these ask for is a form of words (a name and a date, an unfinished blank), which cues tell better than company.
const learnt = Object.values(codes).filter(label => label !== 'accountable-commitment' && label !== 'placeholder')
const voices = ['none', 'why', 'how', 'what']
const targets = [...learnt, ...voices.map(voice => `voice ${voice}`)]

function featuresOf(text: string): Set<string> {
  const features = new Set<string>()
  for (const chunk of parseDraft(text + '\n').chunks) {
    const read = readTokens(tokensOf(chunk), noNames)
    chunk.blocks.forEach((block, index) => {
      if (block.kind === 'code' || block.kind === 'comment') return
      for (const {tokens, slots, own} of unitsOf(chunk, index, read)) eachFeature(tokens, slots, own, feature => features.add(feature))
    })
  }
  return features
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : [join(import.meta.dirname, '../../shared/corpus')]
const ours = readFileSync(join(import.meta.dirname, 'training/passages.txt'), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map((line): Row => {
  const [labels, voice, text] = line.split('|') as [string, string, string]
  const named = labels.split(' ').filter(Boolean).map(code => codes[code] ?? fail(`no label ${code}: ${line}`))
  return {labels: named, unsure: [], voice: voiceCodes[voice] ?? fail(`no voice ${voice}: ${line}`), organisation: null, features: featuresOf(text)}
})
const corpus = folders.flatMap(folder => ['passages.jsonl', 'more-passages.jsonl'].map(file => join(folder, file))).filter(existsSync).flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean)
  .map(line => JSON.parse(line) as {part: string; text: string; labels: string[]; unsure?: string[]; voice: string | null; organisation: string})
  .filter(row => row.part === 'tune')
  .map((row): Row => ({labels: row.labels, unsure: row.unsure ?? [], voice: row.voice, organisation: row.organisation, features: featuresOf(row.text)})))

// Sentences that a concept's file says must be caught, or left alone, say so of that concept.
const examples = concepts.filter(({id}) => learnt.includes(id)).flatMap(({id, examples: {caught, left}}) => [[caught, [id]], [left, []]].flatMap(([texts, labels]) =>
  (texts as readonly string[]).map((text): Row => ({only: id, labels: labels as string[], unsure: [], voice: null, organisation: null, features: featuresOf(text)}))))

function fail(why: string): never {
  throw new Error(why)
}

// Two passages side by side, as paragraphs stand in a document: their labels add up.
function pairs(rows: readonly Row[], count: number): Row[] {
  let seed = 7
  const random = (): Row => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return rows[(seed >>> 8) % rows.length] as Row
  }
  return Array.from({length: count}, () => {
    const one = random(), other = random()
    return {labels: [...new Set([...one.labels, ...other.labels])], unsure: [], voice: one.voice === other.voice ? one.voice : null, organisation: null, features: new Set([...one.features, ...other.features])}
  })
}

/** Fewest organisations, or passages of ours, that use a feature. */
const fewest = 3
/** How much an error costs against the penalty on weights, and how much more one on our own passages does (they are fewer, and wider in kind). */
const cost = 0.5, ownCost = 1

interface Model {readonly ids: ReadonlyMap<string, number>; readonly idfs: readonly number[]; readonly weights: readonly Float64Array[]}

function train(own: readonly Row[], others: readonly Row[]): Model {
  const users = new Map<string, Set<string | Row>>(), counts = new Map<string, number>()
  const used = (feature: string, by: string | Row): void => {
    const set = users.get(feature)
    if (set) set.add(by); else users.set(feature, new Set([by]))
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  for (const row of own) for (const feature of row.features) used(feature, 'ours')
  for (const row of others) for (const feature of row.features) used(feature, row.organisation ?? '')
  const ownCounts = new Map<string, number>()
  for (const row of own) for (const feature of row.features) ownCounts.set(feature, (ownCounts.get(feature) ?? 0) + 1)
  const kept = [...users].filter(([feature, by]) => (ownCounts.get(feature) ?? 0) >= fewest || by.size >= fewest + (by.has('ours') ? 1 : 0)).map(([feature]) => feature).sort()
  const ids = new Map(kept.map((feature, id) => [feature, id]))
  const all = own.length + others.length
  const idfs = kept.map(feature => 1 + Math.round(8 * Math.log((all + 1) / ((counts.get(feature) ?? 0) + 1))) / 8)
  const rows = [...own, ...pairs(own, own.length), ...examples, ...others]
  const vectors = rows.map(row => vectorOf(row.features, ids, idfs))
  const costs = rows.map((_, index) => cost * (index < 2 * own.length + examples.length ? ownCost : 1))
  const weights = targets.map(target => {
    const voice = target.startsWith('voice ') ? target.slice('voice '.length) : null
    const use = rows.flatMap((row, index) => (voice ? row.voice !== null : !row.unsure.includes(target) && (row.only ?? target) === target) ? [index] : [])
    const yes = (row: Row): boolean => voice ? row.voice === voice : row.labels.includes(target)
    return fitLogistic(use.map(index => vectors[index] as Sparse), use.map(index => yes(rows[index] as Row) ? 1 : -1), use.map(index => costs[index] as number), kept.length + 1)
  })
  return {ids, idfs, weights}
}

function vectorOf(features: ReadonlySet<string>, ids: ReadonlyMap<string, number>, idfs: readonly number[]): Sparse {
  const known = [...features].flatMap(feature => ids.get(feature) ?? [])
  const scale = length / Math.sqrt(known.reduce((sum, id) => sum + (idfs[id] as number) ** 2, 0) || 1)
  return {ids: [...known, ids.size], values: [...known.map(id => (idfs[id] as number) * scale), 1]}
}

function scores(model: Model, row: Row): number[] {
  const {ids, values} = vectorOf(row.features, model.ids, model.idfs)
  return model.weights.map(weights => ids.reduce((sum, id, at) => sum + (weights[id] as number) * (values[at] as number), 0))
}

// How the model does on organisations that it has not seen: eight folds of organisations, the largest first, each to the smallest fold.
function measure(): void {
  const sizes = new Map<string, number>()
  for (const row of corpus) sizes.set(row.organisation ?? '', (sizes.get(row.organisation ?? '') ?? 0) + 1)
  const folds = Array.from({length: 8}, () => ({size: 0, organisations: new Set<string>()}))
  for (const [organisation, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => fold.size < least.size ? fold : least)
    smallest.size += size
    smallest.organisations.add(organisation)
  }
  const judged: {row: Row; scores: number[]}[] = []
  for (const {organisations} of folds) {
    const model = train(ours, corpus.filter(row => !organisations.has(row.organisation ?? '')))
    for (const row of corpus) if (organisations.has(row.organisation ?? '')) judged.push({row, scores: scores(model, row)})
  }
  for (const threshold of [-1.5, -1.2, -0.9, -0.6, -0.3, 0, 0.3]) {
    let hits = 0, wrong = 0, missed = 0
    for (const {row, scores: own} of judged) learnt.forEach((label, column) => {
      if (row.unsure.includes(label)) return
      const gold = row.labels.includes(label), guess = (own[column] as number) > threshold
      if (gold && guess) hits++; else if (guess) wrong++; else if (gold) missed++
    })
    process.stdout.write(`threshold ${threshold}: P ${(hits / (hits + wrong)).toFixed(3)} R ${(hits / (hits + missed)).toFixed(3)} micro-F1 ${(2 * hits / (2 * hits + wrong + missed)).toFixed(3)}\n`)
  }
  const voiced = judged.filter(({row}) => row.voice)
  const right = voiced.filter(({row, scores: own}) => {
    const last = own.slice(learnt.length)
    return voices[last.indexOf(Math.max(...last))] === row.voice
  })
  process.stdout.write(`voice ${(right.length / voiced.length).toFixed(3)}\n`)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const middle = 32

function write({ids, idfs, weights}: Model): void {
  const ranges = weights.map(column => Number((column.slice(0, ids.size).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / (middle - 1)).toPrecision(5)))
  const rows = [...ids.values()].map(id => weights.map((column, index) => digits.charAt(middle + Math.round((column[id] as number) / (ranges[index] as number)))).join(''))
  const lines = [
    '// Generated by `npm run train`. Do not edit.', '',
    `export const labels = '${learnt.join(' ')}'`,
    '/** Weight of one step, for each column. */',
    `export const ranges: readonly number[] = [${ranges.join(', ')}]`,
    `export const biases: readonly number[] = [${weights.map(column => Number((column[ids.size] as number).toPrecision(5))).join(', ')}]`,
    `export const features = ${JSON.stringify([...ids.keys()].join(' '))}`,
    '/** Eighths above one, a digit for each feature. */',
    `export const idfs = '${idfs.map(idf => digits.charAt(Math.min(63, Math.round((idf - 1) * 8)))).join('')}'`,
    '/** For each feature a digit for each column; the middle one is nought. */',
    `export const rows = '${rows.join('')}'`, ''
  ]
  writeFileSync(join(import.meta.dirname, '../src/evidence/learnt/weights.ts'), lines.join('\n'))
  process.stdout.write(`${ids.size} features, ${lines.join('\n').length} characters\n`)
}

process.stdout.write(`${ours.length} passages of ours, ${corpus.length} of the corpus\n`)
if (corpus.length > 0) measure()
write(train(ours, corpus))
