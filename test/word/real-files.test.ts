// Two published documents, where they are at hand: every part is there afterwards, the text is the same, comments are on words.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import {openWord, stripComments} from '../../src/word/index.js'
import {commentsOf, partText, unzip, wordsOf} from '../support/word-files.js'

const folder = new URL('../../../shared/corpus/word/', import.meta.url)

if (fs.existsSync(folder)) {
  describe('published Word files', () => {
    for (const name of fs.readdirSync(folder).filter(one => one.endsWith('.docx'))) {
      it(`take comments and give them back: ${name}`, () => {
        const bytes = new Uint8Array(fs.readFileSync(new URL(name, folder)))
        const file = openWord(bytes)
        // Somewhere in every third line that has words.
        let offset = 0
        const comments = file.markdown.split('\n').flatMap((line, index) => {
          const start = offset + (/\p{L}{4,}/u.exec(line)?.index ?? 0)
          offset += line.length + 1
          return index % 3 === 0 && /\p{L}{4,} \p{L}+/u.test(line) && !line.startsWith('|') ? [{start, end: start + 4, paragraphs: [`Comment ${index}`]}] : []
        })
        const made = file.withComments(comments, '2026-11-22')
        const [before, after] = [wordsOf(partText(bytes)), wordsOf(partText(made))]
        assert.deepEqual(after.paragraphs, before.paragraphs)
        const ids = [...commentsOf(made).keys()]
        assert.equal(ids.length, comments.length)
        assert.deepEqual(ids.map(id => after.commented.get(id)), comments.map(({start, end}) => file.markdown.slice(start, end)))
        const [old, now] = [unzip(bytes), unzip(made)]
        for (const part of Object.keys(old)) if (!/^(?:word\/document\.xml|word\/comments\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/.test(part)) assert.ok(Buffer.compare(now[part]!, old[part]!) === 0, part)
        assert.deepEqual(openWord(made).withComments(comments, '2026-11-22'), made)
        const stripped = unzip(stripComments(made))
        assert.deepEqual(Object.keys(stripped), Object.keys(old))
        for (const part of Object.keys(old)) assert.ok(Buffer.compare(stripped[part]!, old[part]!) === 0, part)
      })
    }
  })
}
