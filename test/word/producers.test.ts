// The same draft as several programs write it: what is read, and where comments go.
import assert from 'node:assert/strict'
import {explain} from '../../src/explain.js'
import {frameworks} from '../../src/frameworks/index.js'
import {wordComments} from '../../src/report/word-comments.js'
import {review} from '../../src/review.js'
import type {Review} from '../../src/review-data.js'
import {defaultSettings} from '../../src/settings/settings.js'
import {openWord, stripComments, type WordFile} from '../../src/word/index.js'
import {draft, producers, word} from '../support/producers.js'
import {commentsOf, partText, unzip, wordsOf} from '../support/word-files.js'

const day = '2026-11-22'
const titles = new Map(frameworks.map(framework => [framework.id, framework.title]))

function reviewed(bytes: Uint8Array): {readonly file: WordFile, readonly found: Review, readonly made: Uint8Array} {
  const file = openWord(bytes)
  const found = review(file.markdown, {...defaultSettings(day), profileOption: 'integrated-care-strategy'})
  const comments = wordComments(found, {level: 'all', asOf: day, frameworks: titles, file, explain: rule => {
    const explanation = explain(`rule:${rule}`)
    return 'nearest' in explanation ? null : explanation
  }})
  return {file, found, made: file.withComments(comments, day)}
}

/** What Markdown says, without its marks. */
const bare = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\[\^\d+\]/g, '').replace(/\\(.)/g, '$1').replaceAll('*', '')

for (const [name, make] of Object.entries(producers)) {
  describe(`a file by ${name}`, () => {
    let bytes: Uint8Array
    let main: string
    before(async () => {
      bytes = await make()
      main = unzip(bytes)['word/document.xml'] ? 'word/document.xml' : 'doc/main.xml'
    })

    it('is read with its headings, lists, tables, links and notes', () => {
      const {markdown, title} = openWord(bytes)
      const lines = markdown.split('\n').filter(Boolean)
      assert.equal(lines[0], `# ${draft.title}`)
      assert.equal(markdown.slice(title!.start, title!.end), draft.title)
      assert.ok(lines.includes('# Why') && lines.includes('# What'), markdown)
      assert.ok(lines.includes(draft.why) && lines.includes(draft.vague.join('')), markdown)
      if (main !== 'word/document.xml') return
      for (const text of draft.list) assert.ok(lines.includes(`- ${text}`), markdown)
      assert.ok(lines.includes(`See [${draft.linked}](https://example.org/a_b).[^1]`) && lines.includes(`[^1]: ${draft.note}`), markdown)
      assert.ok(markdown.includes('| Measure | Now |\n| --- | --- |\n| Falls & fractures | [insert figure] |'), markdown)
    })

    it('takes each finding as a comment on its words, and keeps its own', () => {
      const {file, found, made} = reviewed(bytes)
      const before = wordsOf(partText(bytes, main))
      const after = wordsOf(partText(made, main))
      assert.deepEqual(after.paragraphs, before.paragraphs)
      const ids = [...commentsOf(made, 'Golden Thread', main.replace(/[^/]+$/, 'comments.xml')).keys()]
      assert.equal(ids.length, found.findings.length + 1)
      assert.equal(after.commented.get(ids[0]!), draft.title)
      assert.ok(found.findings.some(({rule}) => rule === 'vague-commitment'))
      for (const [index, {range, rule}] of found.findings.entries()) {
        const origin = file.origin(range.start.offset, range.end.offset)!
        const commented = after.commented.get(ids[index + 1]!)
        if (origin.part !== main || origin.start === origin.end) continue
        const shown = bare(file.markdown.slice(range.start.offset, range.end.offset)).trim()
        assert.equal(commented, shown, rule)
        assert.equal(commented, before.paragraphs[origin.paragraph]!.slice(origin.start, origin.end), rule)
      }
      for (const [id, text] of before.commented) assert.equal(after.commented.get(id), text)
    })

    it('is the same the second time, and what it was when our comments are out', () => {
      const {made, found} = reviewed(bytes)
      assert.deepEqual(reviewed(bytes).made, made)
      const again = reviewed(made)
      assert.deepEqual(again.made, made)
      assert.deepEqual(again.found, found)
      const [old, stripped] = [unzip(bytes), unzip(stripComments(made))]
      assert.deepEqual(Object.keys(stripped).sort(), Object.keys(old).sort())
      for (const part of Object.keys(old)) assert.equal(Buffer.from(stripped[part]!).toString('latin1'), Buffer.from(old[part]!).toString('latin1'), part)
      for (const part of Object.keys(old)) if (!/document|main|comments|people|Content_Types|_rels/.test(part)) assert.deepEqual(unzip(made)[part], old[part])
    })
  })
}

describe('a file by Word, with more in it than text', () => {
  it('is read as if its tracked changes had been accepted, with text boxes, pictures and captions, without its contents', () => {
    const {markdown, tracked} = openWord(word())
    assert.deepEqual(tracked, {insertions: 1, deletions: 1})
    assert.ok(markdown.includes('We will seek to improve access to care in Ashcombe where possible.'))
    assert.equal(markdown.split('Ashcombe where possible').length, 2)
    assert.ok(markdown.includes('![](word/media/picture.png)\n\nFigure 1: falls in Northmere'))
    assert.ok(!markdown.includes('Contents') && !markdown.includes('Draft TBC'))
  })

  it('takes a comment on a picture at its caption, and one on a note at the sentence that refers to it', () => {
    const file = openWord(word())
    const at = (text: string) => ({start: file.markdown.indexOf(text), end: file.markdown.indexOf(text) + text.length})
    const made = file.withComments([{...at('![](word/media/picture.png)'), paragraphs: ['picture']}, {...at('TBC'), paragraphs: ['note']}], day)
    const {commented} = wordsOf(partText(made))
    assert.deepEqual([commented.get('1'), commented.get('2')], ['Figure 1: falls in Northmere', 'See the joint needs assessment.'])
    assert.deepEqual(file.origin(at('TBC').start, at('TBC').end)!.part, 'word/footnotes.xml')
  })

  it('names our comments in every part that names comments, and takes an answer to one of them for its writer’s own', () => {
    const {made} = reviewed(word())
    const paragraphs = [...partText(made, 'word/comments.xml').matchAll(/w:author="Golden Thread"[^]*?<\/w:comment>/g)].map(([text]) => /w14:paraId="([\dA-F]{8})"/.exec(text)![1]!)
    assert.equal(new Set(paragraphs).size, commentsOf(made).size)
    for (const part of ['word/commentsExtended.xml', 'word/commentsIds.xml']) for (const id of paragraphs) assert.ok(partText(made, part).includes(`paraId="${id}"`))
    assert.ok(partText(made, 'word/people.xml').includes('w15:author="Golden Thread"'))
  })
})
