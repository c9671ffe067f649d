// What a draft says as a whole: sections, directives, front matter, title, words.
import assert from 'node:assert/strict'
import {findDirectives} from '../../src/draft/directives.js'
import {parseDraft} from '../../src/draft/parse.js'
import {growsAsInput} from '../support/growth.js'

describe('Draft.sections', () => {
  it('nest by level, bold lines innermost', () => {
    const {sections} = parseDraft('Before.\n\n# Plan\n\n**Aims**\n\nText.\n\n**Means**\n\n## Falls\n\nText.\n\n# End\n')
    assert.deepEqual(sections.map(({path, level, parent}) => [path.join(' / '), level, parent]), [
      ['', 0, -1], ['Plan', 1, -1], ['Plan / Aims', 7, 1], ['Plan / Means', 7, 1], ['Plan / Falls', 2, 1], ['End', 1, -1]
    ])
    assert.deepEqual(sections.map(({heading, from, to}) => [heading?.chunk ?? null, from.chunk, to.chunk]), [
      [null, 0, 1], [1, 2, 7], [2, 3, 4], [4, 5, 5], [5, 6, 7], [7, 8, 8]
    ])
  })

  it('of bold lines alone', () => {
    const {sections, title} = parseDraft('**Our plan**\n\nText.\n\nWHAT WE WILL DO\n\nText.\n')
    assert.deepEqual(sections.map(section => section.title), ['', 'Our plan', 'WHAT WE WILL DO'])
    assert.equal(title, 'Our plan')
  })

  it('leave out headings in quotes and lists', () => {
    assert.equal(parseDraft('> # Quoted\n\n- # Listed\n').sections.length, 1)
  })

  it('are one in an empty draft', () => {
    assert.deepEqual(parseDraft('').sections, [
      {title: '', level: 0, path: [], parent: -1, heading: null, from: {chunk: 0, block: 0}, to: {chunk: 0, block: 0}}
    ])
  })
})

describe('Draft.directives', () => {
  const found = (text: string): unknown[] => {
    const draft = parseDraft(text)
    return draft.directives.map(({verb, ids, reason, chunk, span, idSpans}) => {
      const source = draft.chunks[chunk]!.text
      assert.match(source.slice(span.start, span.end), /^<!--[^]*-->$/)
      assert.deepEqual(idSpans.map(({start, end}) => source.slice(start, end)), ids)
      return [verb, ids, reason]
    })
  }

  it('are found in blocks and within lines', () => {
    assert.deepEqual(found('<!-- golden-thread-disable-next-line rule-a, rule-b -- quoted on purpose -->\nText <!-- golden-thread-evidence SKL-04 -- see annex --> goes on.\n'), [
      ['disable-next-line', ['rule-a', 'rule-b'], 'quoted on purpose'], ['evidence', ['SKL-04'], 'see annex']
    ])
    assert.deepEqual(found('<!--golden-thread-disable-file-->\n\n- item <!-- golden-thread-enable a b -->\n\n<!--\ngolden-thread-disable\n-->\n'), [
      ['disable-file', [], null], ['enable', ['a', 'b'], null], ['disable', [], null]
    ])
  })

  it('are none in code or in other words', () => {
    assert.deepEqual(found('`<!-- golden-thread-disable -->`\n\n```\n<!-- golden-thread-disable -->\n```\n\n<!-- golden-thread -->\n\n<!-- golden-test-disable -->'), [])
    for (const note of ['The golden thread enables us', 'golden thread enables us', 'golden thread: evidence base here', 'golden thread – disagree', 'golden thread: disabled people', 'golden threads', 'prettier-ignore']) assert.deepEqual(found(`<!-- ${note} -->`), [], note)
  })

  it('are unknown where the name has a slip in it', () => {
    for (const name of [
      'goldenthread-disable', 'golden thread-disable-next-line', 'golden_thread-evidence', 'Golden Thread: disable', 'golden-tread-enable', 'goldenthread_disable_file', 'golden-thread disable', 'golden thread evidence SKL-07',
      'golden–thread–disable'
    ]) assert.deepEqual(found(`<!-- ${name} -->`), [['unknown', [], null]], name)
    assert.deepEqual(found('<!--- golden-thread-disable --->'), [['unknown', [], null]])
    assert.deepEqual(found('<!-- goldenthread-disable --> <!-- golden-thread-enable --> <!-- goldenthread-enable -->').map(one => (one as [string])[0]), ['unknown', 'enable', 'unknown'])
  })

  it('are none where they never end, but one that begins in them is', () => {
    assert.deepEqual(found('Text.\n\n<!-- golden-thread-disable a -- b\n\nMore.'), [])
    assert.deepEqual(found('<!-- golden-thread-disable a\n\nMore.\n\n<!-- golden-thread-enable a -->'), [['enable', ['a'], null]])
  })

  it('take time in proportion to their number', () => {
    for (const one of ['<!-- golden-thread-disable ', '<!-- goldenthread-disable ', '<!-- golden-thread-disable -->', '<!-- golden', '<!--   ']) {
      growsAsInput(one, count => {
        const text = `${one.repeat(count)} -->`
        return () => findDirectives(text, [{start: 0, end: text.length}])
      }, 4000)
    }
  })

  it('are unknown under any other name', () => {
    assert.deepEqual(found('<!-- golden-thread-disables -->\n\n<!-- golden-thread-other a -->'), [['unknown', [], null], ['unknown', ['a'], null]])
  })
})

describe('Draft.frontMatter and title', () => {
  it('reads flat keys, quotes stripped', () => {
    const {frontMatter, title} = parseDraft('\ufeff---\r\ntitle: "Our plan: a start"\r\ndate: 2026-03-01 # draft\r\nprofile: delivery-plan\r\nowners:\r\n  title: inner\r\n---\r\n# Heading\r\n')
    assert.deepEqual(frontMatter, {title: 'Our plan: a start', date: '2026-03-01', profile: 'delivery-plan'})
    assert.equal(title, 'Our plan: a start')
  })

  it('reads keys in quotes, without a space, on the lines below, and in TOML', () => {
    const none = {title: null, date: null, profile: null}
    const cases: [string, object][] = [
      ['---\n"profile": \'delivery-plan\'\ndate:2026-03\n---\n', {profile: 'delivery-plan', date: '2026-03'}],
      ['---\ntitle: >\n  Living well\nprofile:\n  - delivery-plan\ndate:\n  made: 2026\n---\n', {title: 'Living well', profile: 'delivery-plan'}],
      ['---\ntitle: Inte\u00adgrated care\n---\n', {title: 'Integrated care'}],
      ['+++\ntitle = "Our plan"\ndate = 2026-06-30\n[params]\nprofile = "delivery-plan"\n+++\n\n# Plan\n', {title: 'Our plan', date: '2026-06-30'}],
      ['---\ntitle: x\n+++\n', {}]
    ]
    for (const [text, expected] of cases) assert.deepEqual(parseDraft(text).frontMatter, {...none, ...expected}, text)
    assert.equal(parseDraft('+++\ntitle = "x"\n+++\n\n# Plan\n').words, 1)
  })

  it('is none without a closing fence, or later in the text', () => {
    for (const text of ['---\ntitle: x\n\n# Plan', 'Text.\n\n---\ntitle: x\n---\n\n# Plan']) assert.equal(parseDraft(text).frontMatter.title, null)
  })

  it('takes the first heading of the highest level', () => {
    assert.equal(parseDraft('## Note\n\n# Plan\n\n# Other\n').title, 'Plan')
    assert.equal(parseDraft('Text.\n\n**Bold**\n').title, '')
  })
})

describe('Draft.words', () => {
  it('counts words of prose', () => {
    assert.equal(parseDraft('# Our plan\n\n- R&D – 5% of *all*\n\n```\nno words\n```\n\n<!-- none -->\n').words, 6)
  })
})
