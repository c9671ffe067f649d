// Files that are no drafts, or mean harm: one clear error, in bounded time and memory.
import assert from 'node:assert/strict'
import {deflateSync} from 'fflate'
import fc from 'fast-check'
import {openWord, stripComments, WordError} from '../../src/word/index.js'
import {parseXml} from '../../src/word/xml.js'
import {growsAsInput, work} from '../support/growth.js'
import {docx, p, parts, run, unzip, zip} from '../support/word-files.js'

const body = p(run('We will fit rails in Northmere.'))
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** As the older container has names. */
const wide = (names: string): Uint8Array => Uint8Array.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ...new Array<number>(504).fill(0), ...[...names].flatMap(letter => [letter.charCodeAt(0), 0])])

/** Milliseconds of the processor: what unpacks or tries without end takes minutes. */
const most = 5000

function refused(bytes: Uint8Array, message: RegExp): void {
  const taken = work(() => assert.throws(() => openWord(bytes), (error: Error) => {
    assert.ok(error instanceof WordError, error.stack)
    assert.match(error.message, message)
    // One line, that says what to do.
    assert.match(error.message, /^[^\n]{10,140}$/)
    assert.match(error.message, /: |no document is/)
    return true
  }))
  assert.ok(taken < most)
}

/** The offset of the directory's record of a part, and of its own header. */
function recordsOf(bytes: Uint8Array, name: string): {readonly central: number, readonly local: number} {
  const all = Buffer.from(bytes)
  return {local: all.indexOf(name) - 30, central: all.lastIndexOf(name) - 46}
}

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice()
  change(new DataView(copy.buffer))
  return copy
}

describe('a file that is no Word document', () => {
  const files: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    'is empty': [new Uint8Array(), /^the file is empty/],
    'is text': [text('# A draft'), /^no Word document, whatever its name says/],
    'is rich text': [text('{\\rtf1 A draft}'), /^rich text, not \.docx/],
    'is a PDF': [text('%PDF-1.7'), /^a PDF, not \.docx/],
    'is of the older Word': [wide('Root Entry WordDocument'), /older format of Word/],
    'is encrypted': [wide('Root Entry EncryptionInfo EncryptedPackage'), /^encrypted with a password/],
    'is protected by a label': [wide('Root Entry DataSpaces DRMEncryptedTransform EncryptedPackage'), /^protected by a sensitivity label/],
    'is another archive': [zip({'a.txt': 'x'}), /^an archive, but no Word document/],
    'is an OpenDocument file': [zip({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>'}), /^an OpenDocument file/],
    'is a workbook': [zip({...parts(''), '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>', 'xl/workbook.xml': '<workbook/>'}), /^no Word document inside/]
  }
  for (const [name, [bytes, message]] of Object.entries(files)) it(`because it ${name}`, () => refused(bytes, message))
})

describe('a hostile file', () => {
  it('does not unpack to more than a document has', () => {
    const bytes = zip({...parts(body), 'word/media/a.bin': 'x'})
    refused(changed(bytes, view => view.setUint32(recordsOf(bytes, 'word/media/a.bin').central + 24, 80_000_000, true)), /^it unpacks to far more/)
  })

  it('does not unpack to more than it says', () => {
    const bomb = zip({...parts(body), 'word/document.xml': new Uint8Array(8_000_000).fill(32)})
    refused(changed(bomb, view => {
      const {central, local} = recordsOf(bomb, 'word/document.xml')
      view.setUint32(central + 24, 500, true)
      view.setUint32(local + 22, 500, true)
    }), /^the file is damaged/)
  })

  it('does not say that it unpacks to more than memory has', () => {
    const bytes = docx(body)
    refused(changed(bytes, view => view.setUint32(recordsOf(bytes, 'word/document.xml').central + 24, 0xFFFFFFF0, true)), /^it unpacks to far more/)
    refused(changed(bytes, view => view.setUint32(recordsOf(bytes, 'word/document.xml').central + 24, 70_000_000, true)), /unpacks to far more|larger than 64 MB/)
  })

  it('does not share the bytes of its parts', () => {
    const bytes = docx(body)
    const [one, other] = [recordsOf(bytes, 'word/document.xml'), recordsOf(bytes, '_rels/.rels')]
    refused(changed(bytes, view => view.setUint32(other.central + 42, one.local, true)), /^it unpacks to far more/)
  })

  it('has no names that lead out of it, and none twice', () => {
    for (const name of ['../evil', 'word/../../evil', '/etc/passwd', 'C:/evil', 'word\\evil']) refused(zip({...parts(body), [name]: 'x'}), /leads out of the file/)
    refused(zip({...parts(body), 'Word/Document.xml': '<a/>'}), /two parts have the same name/)
  })

  it('has no entities of its own', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "lol">${'<!ENTITY c "&b;&b;&b;">'.repeat(9)}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&c;</w:body></w:document>`
    refused(zip({...parts(body), 'word/document.xml': laughs}), /defines entities/)
    assert.throws(() => openWord(zip({...parts(body), '[Content_Types].xml': laughs})).withComments([{start: 0, end: 5, paragraphs: ['x']}], '2026-11-22'), /defines entities/)
  })

  it('is not nested, or made of more elements, than a document is', () => {
    refused(docx('<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000)), /nested too deeply/)
    assert.throws(() => parseXml(`<a>${'<b/>'.repeat(1_500_000)}</a>`, 'p'), /is too large/)
  })

  it('is not encrypted inside, nor packed in another way', () => {
    const bytes = docx(body)
    const {central} = recordsOf(bytes, 'word/document.xml')
    refused(changed(bytes, view => view.setUint16(central + 8, 1, true)), /is encrypted/)
    refused(changed(bytes, view => view.setUint16(central + 10, 14, true)), /packed in a way/)
  })

  it('has parts that are what the archive says, in an encoding that can be kept', () => {
    const bytes = docx(body)
    const {central} = recordsOf(bytes, 'word/document.xml')
    refused(changed(bytes, view => view.setUint32(central + 16, 1, true)), /^the file is damaged/)
    refused(zip({...parts(body), 'word/document.xml': Uint8Array.from([0xFF, 0xFE, 60, 0])}), /is UTF-16/)
    refused(zip({...parts(body), 'word/document.xml': Uint8Array.from([60, 97, 62, 0xE9, 60, 47, 97, 62])}), /is not UTF-8/)
    refused(bytes.subarray(0, bytes.length - 30), /^the file is damaged/)
  })

  it('takes no more time than its length is worth, whatever is in it', () => {
    for (const piece of ['#', '\t', '&amp;', '[^', '_']) {
      growsAsInput(piece, count => {
        const content = piece.repeat(count)
        const bytes = docx(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${content}</w:t></w:r></w:p><w:p><w:r><w:t>${content}</w:t></w:r></w:p>`)
        return () => openWord(bytes)
      }, 6000)
    }
    const long: readonly ((count: number) => string)[] = [
      count => `<w:p>${`<w:r><w:br/></w:r>${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`.repeat(count)}</w:p>`,
      count => `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${p(run('a'))}</w:tc></w:tr></w:tbl>`.repeat(count / 8)
    ]
    for (const body of long) {
      growsAsInput(body(8), count => {
        const bytes = docx(body(count))
        return () => openWord(bytes)
      }, 640)
    }
  })

  it('never fails in another way, however it is damaged', () => {
    const good = docx(body + p(`${run('See ')}<w:hyperlink r:id="rIdLink">${run('this')}</w:hyperlink>`))
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {minLength: 1, maxLength: 6}), fc.nat(good.length), (bytes, length) => {
      const bad = good.slice(0, length % 3 === 0 ? length : undefined)
      for (const [at, byte] of bytes) if (at < bad.length) bad[at] = byte
      for (const read of [openWord, stripComments]) {
        try {
          read(bad)
        } catch (error) {
          assert.ok(error instanceof WordError, (error as Error).stack)
        }
      }
    }), {numRuns: 150})
  })

  it('never fails in another way, however its XML is damaged', () => {
    const xml = Buffer.from(unzip(docx(body))['word/document.xml']!).toString()
    const pieces = fc.constantFrom('<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:tbl>', '</w:tbl>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', '<w:commentRangeStart w:id="1"/>', '<w:sdt>', '</w:sdt>', '<w:footnoteReference/>', '<w:drawing/>', 'a & b', '')
    fc.assert(fc.property(fc.nat(xml.length), fc.nat(30), fc.array(pieces, {maxLength: 6}), (at, cut, put) => {
      try {
        const file = openWord(zip({...parts(''), 'word/document.xml': xml.slice(0, at) + put.join('') + xml.slice(at + cut)}))
        file.withComments([{start: 0, end: file.markdown.length, paragraphs: ['x']}], '2026-11-22')
      } catch (error) {
        assert.ok(error instanceof WordError, (error as Error).stack)
      }
    }), {numRuns: 150})
  })

  it('of stored parts is read like one of packed parts', () => {
    const large = text(`<!-- ${'x'.repeat(100)} -->`)
    assert.ok(deflateSync(large).length < large.length)
    assert.equal(openWord(docx(body, {'word/other.xml': large})).markdown, 'We will fit rails in Northmere.\n')
  })
})
