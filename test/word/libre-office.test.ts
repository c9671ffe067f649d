// In LibreOffice itself, where it is installed: files with our comments open, and have the same text and the comments on the same words.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {openWord, stripComments} from '../../src/word/index.js'
import {draft, producers} from '../support/producers.js'
import {commentsOf, partText, wordsOf} from '../support/word-files.js'

const program = 'soffice'

if (spawnSync(program, ['--version']).status === 0) {
  describe('in LibreOffice', function () {
    this.timeout(180_000)
    let folder: string
    before(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'golden-thread-office-')) })
    after(() => fs.rmSync(folder, {recursive: true}))

    /** What it makes of files, by their names. */
    const converted = (files: Readonly<Record<string, Uint8Array>>, to: string): Readonly<Record<string, Buffer>> => {
      const names = Object.keys(files)
      for (const name of names) fs.writeFileSync(path.join(folder, name), files[name]!)
      const out = path.join(folder, to)
      const {status, stderr} = spawnSync(program, [
        '--headless', '--norestore', `-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--convert-to', to, '--outdir', out, ...names.map(name => path.join(folder, name))
      ], {encoding: 'utf8'})
      assert.equal(status, 0, stderr)
      return Object.fromEntries(names.map(name => [name, fs.readFileSync(path.join(out, name.replace(/docx$/, to)))]))
    }

    it('opens what every producer wrote and we commented on, with the same text and the comments on their words', async () => {
      const [plain, commented] = [{} as Record<string, Uint8Array>, {} as Record<string, Uint8Array>]
      const wanted = ['synergies', draft.vague.join('').slice(8, 28), draft.list[0].slice(6, 11), draft.table[0][0], draft.title]
      // The last has prefixes that LibreOffice itself does not read.
      for (const [index, make] of Object.values(producers).slice(0, 4).entries()) {
        const bytes = await make()
        const file = openWord(bytes)
        const comments = wanted.flatMap(text => file.markdown.includes(text) ? [{start: file.markdown.indexOf(text), end: file.markdown.indexOf(text) + text.length, paragraphs: [`About “${text}”`, 'Why: because.']}] : [])
        plain[`${index}.docx`] = bytes
        commented[`${index}.docx`] = file.withComments(comments, '2026-11-22')
        plain[`${index}-stripped.docx`] = stripComments(commented[`${index}.docx`]!)
      }
      // Starting it is what takes the time.
      const before = converted({...plain, ...Object.fromEntries(Object.entries(commented).map(([name, content]) => [`commented-${name}`, content]))}, 'txt')
      for (const name of Object.keys(commented)) {
        assert.ok(before[name]!.includes(draft.title), name)
        assert.equal(before[`commented-${name}`]!.toString(), before[name]!.toString(), name)
        assert.equal(before[name.replace('.', '-stripped.')]!.toString(), before[name]!.toString(), name)
      }
      const saved = converted(commented, 'docx')
      for (const [name, bytes] of Object.entries(saved)) {
        const {commented: words} = wordsOf(partText(bytes))
        const comments = commentsOf(bytes)
        assert.equal(comments.size, commentsOf(commented[name]!).size, name)
        for (const [id, text] of comments) assert.equal(words.get(id), /“(.*)”/.exec(text)![1], name)
        // It writes the file anew, so nothing tells any more which runs we split; ours are still the ones that go.
        assert.equal(commentsOf(stripComments(bytes)).size, 0, name)
        assert.deepEqual(wordsOf(partText(stripComments(bytes))).paragraphs, wordsOf(partText(bytes)).paragraphs, name)
      }
    })
  })
}
