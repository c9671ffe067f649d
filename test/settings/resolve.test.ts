import assert from 'node:assert/strict'
import {review} from '../../src/review.js'
import {nearest} from '../../src/settings/nearest.js'
import {otherFile} from '../../src/settings/other-files.js'
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

describe('files that are no drafts', () => {
  it('are known by their names and folders', () => {
    for (const path of ['README.md', 'docs/readme.txt', 'README.cy.md', 'README', 'LICENSE', 'licence.txt', 'CHANGELOG.md', 'change-log.md', 'CONTRIBUTING.md', 'code_of_conduct.md', 'SECURITY.md', 'requirements.txt',
      'node_modules/a/strategy.md', 'a/node_modules/b/c/plan.md', '.github/plan.md']) assert.ok(otherFile(path), path)
  })
  it('are not drafts that have such a word in their names', () => {
    for (const path of ['', 'strategy.md', 'Readmeetings.md', 'Licence to care.md', 'security.md', 'history.md', 'changes we ask for.md', 'contributing to a healthier Ashcombe.md', 'my_node_modules/plan.md']) assert.equal(otherFile(path), null, path)
  })
  it('are reviewed where a profile is named for them, but not for one that is for all', () => {
    const settle = (path: string, profile: unknown) => resolveSettings(read({profile}), path, given)
    assert.deepEqual([settle('README.md', {'README.md': 'delivery-plan'}).profileConfig, settle('README.md', {'*.md': 'delivery-plan'}).profileConfig], ['delivery-plan', 'delivery-plan'])
    assert.deepEqual([settle('README.md', 'delivery-plan').profileConfig, settle('plan.md', 'delivery-plan').profileConfig], [null, 'delivery-plan'])
    const strategy = '# A strategy for Ashcombe\n\nPeople in Ashcombe deserve better health and care. Our partnership has three priorities.\n'
    const withFront = `---\nprofile: delivery-plan\n---\n\n${strategy}`
    assert.match(review(strategy, settle('README.md', 'delivery-plan')).reason ?? '', /By its name it is a README/)
    assert.deepEqual([review(strategy, settle('plan.md', {})).reviewed, review(withFront, settle('README.md', {})).reviewed], [true, true])
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
