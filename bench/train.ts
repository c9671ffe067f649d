// Trains the model of voices in ../src/evidence/learnt on our own passages (training/passages.txt) and on the tune part of a labelled corpus.
//   npm run train -- [CORPUS FOLDER]
// Prints how the model does on organisations that it was not trained on, then writes src/evidence/learnt/weights.ts. Deterministic.
// A feature is kept only where at least three organisations of the corpus use it, or three passages of ours: no sentence can be read from the weights.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDraft} from '../src/draft/index.js'
import {eachFeature} from '../src/evidence/learnt/features.js'
import {length} from '../src/evidence/learnt/shape.js'
import {noNames} from '../src/evidence/slots/slot.js'
import {readTokens, tokensOf, unitsOf} from '../src/evidence/unit.js'
import {fitLogistic, type Sparse} from './training/logistic.js'

interface Row {readonly voice: string | null; readonly organisation: string | null; readonly features: ReadonlySet<string>}

const voiceCodes: Readonly<Record<string, string>> = {y: 'why', h: 'how', w: 'what', n: 'none'}
const voices = ['none', 'why', 'how', 'what']

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

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus')
const ours = readFileSync(join(import.meta.dirname, 'training/passages.txt'), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map((line): Row => {
  const [, voice, text] = line.split('|') as [string, string, string]
  return {voice: voiceCodes[voice] ?? fail(`no voice ${voice}: ${line}`), organisation: null, features: featuresOf(text)}
})
const corpus = !existsSync(folder) ? [] : ['passages.jsonl', 'more-passages.jsonl'].flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
  .map(line => JSON.parse(line) as {part: string; text: string; voice: string | null; organisation: string})
  .filter(row => row.part === 'tune')
  .map((row): Row => ({voice: row.voice, organisation: row.organisation, features: featuresOf(row.text)})))

function fail(why: string): never {
  throw new Error(why)
}

// Two passages side by side, as paragraphs stand in a document: one voice where they agree.
function pairs(rows: readonly Row[], count: number): Row[] {
  let seed = 7
  const random = (): Row => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return rows[(seed >>> 8) % rows.length] as Row
  }
  return Array.from({length: count}, () => {
    const one = random(), other = random()
    return {voice: one.voice === other.voice ? one.voice : null, organisation: null, features: new Set([...one.features, ...other.features])}
  })
}

/** Fewest organisations, or passages of ours, that use a feature. */
const fewest = 3
/** How much an error costs against the penalty on weights. */
const cost = 0.5

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
  const rows = [...own, ...pairs(own, own.length), ...others]
  const vectors = rows.map(row => vectorOf(row.features, ids, idfs))
  const use = rows.flatMap((row, index) => row.voice ? [index] : [])
  const weights = voices.map(voice => fitLogistic(
    use.map(index => vectors[index] as Sparse), use.map(index => rows[index]?.voice === voice ? 1 : -1), use.map(() => cost), kept.length + 1
  ))
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
  const voiced = judged.filter(({row}) => row.voice)
  const right = voiced.filter(({row, scores: own}) => voices[own.indexOf(Math.max(...own))] === row.voice)
  process.stdout.write(`right about organisations not trained on: ${(right.length / voiced.length).toFixed(3)}\n`)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const middle = 32

function write({ids, idfs, weights}: Model): void {
  const ranges = weights.map(column => Number((column.slice(0, ids.size).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / (middle - 1)).toPrecision(5)))
  const rows = [...ids.values()].map(id => weights.map((column, index) => digits.charAt(middle + Math.round((column[id] as number) / (ranges[index] as number)))).join(''))
  const lines = [
    '// Generated by `npm run train`. Do not edit.', '',
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
