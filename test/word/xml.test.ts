// The reader of XML against saxes, a full parser, on text that is nearly right and on text that is not.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {parseXml, type Element} from '../../src/word/xml.js'
import {WordError} from '../../src/word/word-error.js'
import {growsAsInput} from '../support/growth.js'

const address = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

interface Plain {
  readonly name: string
  readonly attributes: readonly string[]
  readonly children: Plain[]
  text: string
}

/** With the prefix that our reader gives it. */
const short = (name: string): string => name.replace(/^x:/, 'w:').replace(/^(?!w:|xml:)[^:]*:(?=[^:]*$)/, ':')

/** What saxes reads, or null where it finds a fault. */
function bySaxes(xml: string): Plain | null {
  const root: Plain = {name: '', attributes: [], children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser<{xmlns: false}>({xmlns: false})
  parser.on('error', error => { throw error })
  parser.on('doctype', () => { throw new Error('doctype') })
  parser.on('opentag', ({name, attributes}) => {
    const element: Plain = {name: short(name.includes(':') ? name : `:${name}`), attributes: Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => `${short(key)}=${value}`), children: [], text: ''}
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  for (const event of ['text', 'cdata'] as const) parser.on(event, text => { if (open.at(-1)!.name === 'w:t') open.at(-1)!.text += text })
  try {
    parser.write(xml).close()
    return root.children[0] ?? null
  } catch {
    return null
  }
}

const plainOf = ({name, attributes, children, text}: Element): Plain => ({
  name, attributes: Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => `${key}=${value}`), children: children.map(plainOf), text
})

function byOurs(xml: string): Plain | null {
  try {
    return plainOf(parseXml(xml, 'word/document.xml'))
  } catch (error) {
    assert.ok(error instanceof WordError, String(error))
    return null
  }
}

const content = fc.oneof(
  fc.stringMatching(/^[a-z0-9 é“😀]{0,8}$/u), fc.constantFrom('&amp;', '&lt;', '&#233;', '&#x1F600;', '&quot;', '&apos;', '\r\n', '\t', '<![CDATA[a<b&c]]>', '<!-- a > b -->', '<?pi some="thing"?>')
)
const {tree} = fc.letrec<{tree: string}>(tie => ({
  tree: fc.tuple(fc.constantFrom('t', 'p', 'r', 'x:t'), fc.array(fc.tuple(fc.constantFrom('a', 'b', 'val'), fc.oneof(content.filter(text => !text.includes('<')), fc.constant('\'')), fc.boolean()), {maxLength: 2}), fc.array(fc.oneof({depthSize: 'small'}, content, tie('tree')), {maxLength: 4}))
    .map(([name, attributes, inner]) => {
      const raw = name.includes(':') ? name : `w:${name}`
      const own = [...new Map(attributes.map(one => [one[0], one])).values()].map(([key, value, spaced]) => `${spaced ? '\n  ' : ' '}w:${key}${spaced ? ' = ' : '='}"${value}"`).join('')
      return inner.length === 0 ? `<${raw}${own} />` : `<${raw}${own}>${inner.join('')}</${raw} >`
    })
}))
const document = tree.map(inner => `<?xml version="1.0"?>\n<w:document xmlns:w="${address}" xmlns:x='${address}'>${inner}</w:document>\n<!-- end -->`)

describe('the reader of XML', () => {
  it('reads what saxes reads', () => {
    fc.assert(fc.property(document, xml => {
      const expected = bySaxes(xml)
      assert.ok(expected)
      assert.deepEqual(byOurs(xml), expected)
    }), {numRuns: 200})
  })

  it('reads what was damaged as saxes does, where saxes reads it at all', () => {
    fc.assert(fc.property(document, fc.nat(), fc.nat(6), fc.constantFrom('', '<', '>', '&', '"', '/', ' ', 'a', '</w:p>', '<w:p>', '\u0001'), (xml, at, cut, put) => {
      // Not in what says which elements are Word's: saxes is not asked for that.
      const head = xml.indexOf('main\'>') + 6
      const start = head + at % (xml.length - head)
      const wrong = xml.slice(0, start) + put + xml.slice(start + cut)
      // Of half a letter saxes makes something of its own.
      fc.pre(!/\p{Cs}/u.test(wrong))
      const [expected, found] = [bySaxes(wrong), byOurs(wrong)]
      if (expected) assert.deepEqual(found, expected)
    }), {numRuns: 300})
  })

  const faults = {
    'a tag that is not closed': '<w:p><w:r></w:p>', 'an end too many': '<w:p/></w:p>', 'an end too few': '<w:p><w:r>', 'two roots': '<w:p/><w:p/>', 'text outside': 'a<w:p/>', 'a cut tag': '<w:p a="1', nothing: ' ',
    'an unknown entity': `<w:t xmlns:w="${address}">&nbsp;</w:t>`, 'a bare ampersand': `<w:t xmlns:w="${address}">a & b</w:t>`, 'an attribute twice': '<w:p a="1" a="2"/>', 'a zero': '<w:p>\0</w:p>',
    'an entity of no letter': `<w:t xmlns:w="${address}">&#x110000;</w:t>`, 'a forbidden letter by number': `<w:t xmlns:w="${address}">&#1;</w:t>`, 'a comment without end': '<w:p><!-- </w:p>', 'an attribute without value': '<w:p a/>'
  }
  for (const [name, xml] of Object.entries(faults)) {
    it(`refuses ${name}`, () => assert.throws(() => parseXml(xml, 'word/x.xml'), (error: Error) => error instanceof WordError && /word\/x\.xml is damaged/.test(error.message)))
  }

  it('refuses entities of the file’s own, and elements inside each other without end', () => {
    assert.throws(() => parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'p'), /defines entities/)
    assert.throws(() => parseXml('<a>'.repeat(1000) + '</a>'.repeat(1000), 'p'), /nested too deeply/)
  })

  it('takes time in proportion to the text, whatever that is', () => {
    const hostile: readonly ((text: (piece: string) => string) => string)[] = [
      text => `<a ${text(' ')}b>`, text => `<a>${text('<')}</a>`, text => `<a b="${text('&amp;')}"/>`, text => `<a${text(' b="c"')}/>`,
      text => `<w:t xmlns:w="${address}">${text('&')}</w:t>`, text => `<a>${text('<!--')}</a>`
    ]
    for (const one of hostile) {
      growsAsInput(one(piece => piece), count => {
        const xml = one(piece => piece.repeat(count))
        return () => byOurs(xml)
      }, 10_000)
    }
  })
})
