import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {reviewJson} from '../../src/report/json.js'
import {finding, report, sampleReview, written} from './sample.js'

const schema = JSON.parse(readFileSync(new URL('../../schemas/golden-thread.review.schema.json', import.meta.url), 'utf8')) as object

describe('JSON report', () => {
  const full = report({'a.md': sampleReview(), 'b.md': sampleReview({reviewed: false, reason: 'no prose', date: null, findings: []})}, {
    errors: [{path: 'gone.md', message: 'no such file: check the name'}],
    settings: [{path: '.golden-thread.json', findings: [finding(2, {suppressed: {reason: null}, fixes: [{title: 'Change', edits: [{range: finding(2).range, newText: 'x'}]}]})]}]
  })
  const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)

  it('is the report, and ends with a line end', () => {
    assert.deepEqual(JSON.parse(written(reviewJson, full)), full)
    assert.ok(written(reviewJson, full).endsWith('}\n'))
  })

  it('is written document by document as it is as a whole', () => {
    const documents = report({'a.md': sampleReview(), 'b.md': sampleReview({findings: [], thread: [], partners: []}), 'c "documents": [].md': sampleReview({reviewed: false})}).documents
    for (let count = 0; count <= documents.length; count++) {
      const some = {...full, documents: documents.slice(0, count)}
      assert.equal(written(reviewJson, some), laidOut(some, 0) + '\n')
    }
  })

  it('leaves out what only a person is shown', () => {
    assert.ok(validate(JSON.parse(written(reviewJson, report({'a.md': sampleReview({profileReason: 'its title says so'})})))))
  })

  it('gives each finding a line of its own', () => {
    assert.ok(written(reviewJson, full).split('\n').some(line => line.trimStart().startsWith('{"rule":"output-as-outcome"')))
  })

  it('fits its JSON Schema, which allows nothing more and nothing less', () => {
    assert.ok(validate(full), JSON.stringify(validate.errors))
    assert.ok(validate(report({})))
    for (const [path, value] of parts(full)) {
      const more = structuredClone(full)
      Object.assign(at(more, path), {surprise: 1})
      assert.ok(!validate(more), `${path.join('.')} takes a surprise`)
      for (const key of Object.keys(value)) {
        const less = structuredClone(full)
        Reflect.deleteProperty(at(less, path), key)
        assert.ok(!validate(less), `${path.join('.')} does without ${key}`)
      }
    }
  })
})

/** A value as JSON, the four outermost levels on lines of their own, one space further in for each. */
function laidOut(value: unknown, depth: number): string {
  if (depth === 4 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const items = Array.isArray(value) ? value.map(item => laidOut(item, depth + 1)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${laidOut(item, depth + 1)}`)
  const [before, after] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const line = '\n' + ' '.repeat(depth)
  return items.length === 0 ? before + after : `${before}${items.map(item => `${line} ${item}`).join(',')}${line}${after}`
}

/** Every object in `value`, with the path to it. */
function* parts(value: unknown, path: readonly string[] = []): Generator<[readonly string[], object]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value]
  for (const [key, item] of Object.entries(value)) yield* parts(item, [...path, key])
}

function at(value: object, path: readonly string[]): object {
  return path.reduce<object>((inner, key) => (inner as Record<string, object>)[key]!, value)
}
