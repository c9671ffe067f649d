import assert from 'node:assert/strict'
import {nearest} from '../../src/settings/nearest.js'
import {parseSettingsFile} from '../../src/settings/parse.js'
import {isIgnored, resolveSettings} from '../../src/settings/resolve.js'
import {known} from './known.js'

const read = (settings: unknown) => parseSettingsFile(JSON.stringify(settings), known).config
const given = {asOf: '2026-11-22', profileOption: null}

describe('settings of one document', () => {
  it('take the profile of the last glob that matches', () => {
    const config = read({profile: {'*.md': 'other-strategy', 'plans/': 'delivery-plan'}})
    assert.equal(resolveSettings(config, 'a.md', given).profileConfig, 'other-strategy')
    assert.equal(resolveSettings(config, 'plans/a.md', given).profileConfig, 'delivery-plan')
    assert.equal(resolveSettings(config, 'a.txt', given).profileConfig, null)
  })

  it('take one profile for all', () => {
    assert.equal(resolveSettings(read({profile: 'delivery-plan'}), 'deep/down/a.md', given).profileConfig, 'delivery-plan')
  })

  it('leave out what is ignored', () => {
    const config = read({ignore: ['archive/', '*.txt']})
    assert.ok(isIgnored(config, 'archive/2019/a.md'))
    assert.ok(!isIgnored(config, 'now/a.md'))
  })
})

describe('nearest names', () => {
  it('stand best first', () => {
    assert.deepEqual(nearest('co-prodction', ['outcome', 'co-production', 'co-production-missing']), ['co-production'])
    assert.deepEqual(nearest('why', ['why-first', 'why-missing', 'jargon']), ['why-first', 'why-missing'])
    assert.deepEqual(nearest('SKL-1', ['SKL-01', 'SKL-02', 'CAP-01']), ['SKL-01', 'SKL-02', 'CAP-01'].slice(0, 2))
    assert.deepEqual(nearest('zebra', ['why-first']), [])
    assert.deepEqual(nearest('x'.repeat(1000), ['x']), [])
  })
})
