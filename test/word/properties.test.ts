// Any text, however it is cut into runs, and any findings: the file opens, the text stays, the words are the right ones, and it can be undone.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {openWord, stripComments, type WordComment} from '../../src/word/index.js'
import {docx, escape, partText, unzip, wordsOf} from '../support/word-files.js'

const letters = fc.stringMatching(/^[a-zA-Z0-9 <>&é“—😀*_#[\]|!`~\\:.)-]{1,12}$/u)
const piece = fc.oneof(
  {weight: 8, arbitrary: fc.record({text: letters, properties: fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:lang w:val="en-GB"/>'), keeps: fc.boolean()})
    .map(({text, properties, keeps}) => `<w:t${keeps ? ' xml:space="preserve"' : ''}>${escape(keeps ? text : text.replaceAll(' ', 'x'))}</w:t>|${properties}`)},
  {weight: 1, arbitrary: fc.constantFrom('<w:tab/>|', '<w:br/>|', '<w:t>a</w:t><w:br/><w:t>b</w:t>|<w:b/>', '<w:t><![CDATA[c<d]]></w:t>|', '<w:t>&#x1F600;&amp;\r\n&#233;</w:t>|', '<w:noBreakHyphen/><w:t>z</w:t>|')}
).map(text => {
  const [content, properties] = [text.slice(0, text.lastIndexOf('|')), text.slice(text.lastIndexOf('|') + 1)]
  return `<w:r w:rsidR="00AB12CD">${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`
})
const wrapped = fc.oneof(
  {weight: 8, arbitrary: piece},
  {weight: 1, arbitrary: fc.tuple(piece, fc.constantFrom(
    ['<w:hyperlink r:id="rIdLink">', '</w:hyperlink>'], ['<w:ins w:id="7" w:author="A">', '</w:ins>'], ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'], ['<w:bookmarkStart w:id="3" w:name="b"/>', '<w:bookmarkEnd w:id="3"/>']
  )).map(([content, [before, after]]) => before + content + after)}
)
const properties = fc.constantFrom('', '<w:pStyle w:val="Heading2"/>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', '<w:bidi/>')
const paragraph = fc.tuple(properties, fc.array(wrapped, {minLength: 1, maxLength: 5})).map(([own, runs]) => `<w:p>${own ? `<w:pPr>${own}</w:pPr>` : ''}${runs.join('')}</w:p>`)
const block = fc.oneof({weight: 6, arbitrary: paragraph}, {weight: 1, arbitrary: fc.array(paragraph, {minLength: 2, maxLength: 4}).map(cells => `<w:tbl>${cells.map(cell => `<w:tr><w:tc>${cell}</w:tc><w:tc><w:p/></w:tc></w:tr>`).join('')}</w:tbl>`)})
const document = fc.array(block, {minLength: 1, maxLength: 5}).map(blocks => blocks.join(''))
const places = fc.array(fc.tuple(fc.nat(), fc.nat()), {maxLength: 6})

describe('Word files of any text', () => {
  it('take comments on exact words, keep their text, and are what they were when the comments are taken out', () => {
    fc.assert(fc.property(document, places, (body, picks) => {
      const bytes = docx(body)
      const word = openWord(bytes)
      const {markdown} = word
      const before = wordsOf(partText(bytes)).paragraphs
      const comments = picks.flatMap(([a, b], index): WordComment[] => {
        const start = a % (markdown.length || 1)
        const end = Math.min(markdown.length, start + 1 + b % 12)
        return [{start, end, paragraphs: [`Comment ${index}`, 'Why & wherefore < “this”']}]
      })
      const made = word.withComments(comments, '2026-11-22')
      // What came in is never written to, whatever kind of bytes it is.
      const buffer = Buffer.from(made)
      stripComments(buffer)
      openWord(buffer).withComments(comments, '2026-11-22')
      assert.equal(Buffer.compare(buffer, made), 0)
      const after = wordsOf(partText(made))
      assert.deepEqual(after.paragraphs, before)
      for (const comment of comments) {
        const origin = word.origin(comment.start, comment.end)
        if (!origin) continue
        assert.ok(origin.start >= 0 && origin.end <= before[origin.paragraph]!.length)
      }
      // Everything else is as it was.
      const [old, now] = [unzip(bytes), unzip(made)]
      const changed = new Set(['word/document.xml', 'word/comments.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'])
      for (const name of Object.keys(old)) if (!changed.has(name)) assert.deepEqual(now[name], old[name])
      // The same again, and the same from the file with comments.
      assert.deepEqual(openWord(bytes).withComments(comments, '2026-11-22'), made)
      const again = openWord(made)
      assert.equal(again.markdown, markdown)
      assert.deepEqual(again.withComments(comments, '2026-11-22'), made)
      // Undone.
      for (const [name, content] of Object.entries(unzip(stripComments(made)))) assert.equal(Buffer.from(content).toString(), Buffer.from(old[name]!).toString(), name)
    }), {numRuns: 80})
  })

  it('have comments on just the words that a place in the Markdown comes from', () => {
    fc.assert(fc.property(fc.array(fc.array(letters, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 4}), fc.nat(), fc.nat(), (paragraphs, a, b) => {
      const bytes = docx(paragraphs.map(runs => `<w:p>${runs.map(text => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`).join('')}</w:p>`).join(''))
      const word = openWord(bytes)
      const texts = paragraphs.map(runs => runs.join(''))
      const start = a % (word.markdown.length || 1)
      const end = Math.min(word.markdown.length, start + 1 + b % 20)
      const origin = word.origin(start, end)
      if (!origin) return
      const wanted = texts[origin.paragraph]!.slice(origin.start, origin.end)
      const shown = word.markdown.slice(start, end)
      // Of places in one paragraph whose words can't be mistaken for marks.
      if (!/^[a-z0-9 ]*$/i.test(shown) || shown.trim() === '') return
      assert.equal(wanted, shown)
      assert.deepEqual([...wordsOf(partText(word.withComments([{start, end, paragraphs: ['x']}], '2026-11-22'))).commented.values()], [wanted])
    }), {numRuns: 150})
  })
})
