import assert from 'node:assert/strict'
import fs from 'node:fs'
import {commentsOf, docx, heading, p, partText, run, unzip, wordsOf, zip} from '../support/word-files.js'
import {World} from './world.js'

const body = heading('A plan for Northmere') + p(run('We WARN of ') + run('this.')) + p(run('INFO for all.')) + p(run('Nothing here.'))

describe('Word files on the command line', () => {
  let world: World
  beforeEach(() => { world = new World() })
  afterEach(() => world.remove())
  const bytes = (name: string): Buffer => fs.readFileSync(world.path(name))
  const exists = (name: string): boolean => fs.existsSync(world.path(name))

  it('are reviewed like Markdown, by name and in folders, with the place of each finding in the file', async () => {
    world.write({'plans/draft.docx': docx(body), 'plans/old.DOCX': docx(p(run('Nothing.')))})
    const {report, status, stderr} = await world.json(['plans'])
    assert.deepEqual([report.documents.map(document => document.path), status, stderr], [['plans/draft.docx', 'plans/old.DOCX'], 1, ''])
    const [finding] = report.documents[0]!.findings
    assert.deepEqual(Object.keys(finding!.origin!), ['part', 'paragraph', 'start', 'end'])
    assert.equal(finding!.origin!.part, 'word/document.xml')
    assert.equal(exists('plans/draft.reviewed.docx'), false)
  })

  it('get a file with comments beside them, the verdict on the title first, and stay as they are', async () => {
    world.write({'draft.docx': docx(body)})
    const before = bytes('draft.docx')
    const {status, stderr} = await world.run(['review', 'draft.docx', '--comments', 'warning'])
    assert.deepEqual([status, stderr], [1, 'golden-thread: draft.docx: 2 comments written to draft.reviewed.docx\n'])
    assert.deepEqual(bytes('draft.docx'), before)
    const made = bytes('draft.reviewed.docx')
    const comments = [...commentsOf(made).values()]
    assert.match(comments[0]!, /^Golden Thread: verdict on this draft, 2026-11-22\nIntegrated care strategy \(going by its title\), 5,120 words\./)
    for (const words of ['Why comes first: yes.', 'Ten skills for system leadership (SKL): 1 of 3; expected, and no evidence found: SKL-02.', '1. Output given as an outcome: say what changes for people.', '1 finding with a comment below, 1 for information left out.']) assert.ok(comments[0]!.includes(words), words)
    assert.match(comments[1]!, /^Output given as an outcome: say what changes for people\nSmallest change: Say what changes for people\.$/)
    assert.deepEqual(wordsOf(partText(made)).paragraphs, wordsOf(partText(before)).paragraphs)
    assert.equal(fs.readdirSync(world.folder).length, 2)
  })

  it('get all findings with --comments all, and say how tracked changes were read', async () => {
    world.write({'draft.docx': docx(body + p(`<w:ins w:id="1" w:author="A">${run('More.')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>Less.</w:delText></w:r></w:del>`))})
    const {stderr} = await world.run(['review', 'draft.docx', '--comments=all'])
    assert.equal(stderr, 'golden-thread: draft.docx: 1 tracked insertion and 1 tracked deletion read as if accepted\ngolden-thread: draft.docx: 3 comments written to draft.reviewed.docx\n')
    assert.match([...commentsOf(bytes('draft.reviewed.docx')).values()][0]!, /1 tracked insertion and 1 tracked deletion read as if accepted/)
    assert.equal((await world.run(['review', 'draft.docx', '--comments=all', '--quiet'])).stderr, '')
  })

  it('are written the same again, and draft.reviewed.docx as draft.reviewed.reviewed.docx', async () => {
    world.write({'draft.docx': docx(body)})
    await world.run(['review', 'draft.docx', '--comments', 'all'])
    const first = bytes('draft.reviewed.docx')
    await world.run(['review', 'draft.docx', '--comments', 'all'])
    assert.deepEqual(bytes('draft.reviewed.docx'), first)
    await world.run(['review', 'draft.reviewed.docx', '--comments', 'all'])
    assert.deepEqual(bytes('draft.reviewed.reviewed.docx'), first)
    // The draft has changed: what an earlier run wrote is replaced.
    world.write({'draft.docx': docx(p(run('Nothing.')))})
    assert.equal((await world.run(['review', 'draft.docx', '--comments', 'all'])).status, 0)
    assert.equal(commentsOf(bytes('draft.reviewed.docx')).size, 1)
  })

  it('leave alone in folders what was made of another file there', async () => {
    world.write({'draft.docx': docx(body), 'mine.reviewed.docx': docx(body)})
    await world.run(['review', '.', '--comments', 'all'])
    const {report} = await world.json(['.', '--comments', 'all'])
    assert.deepEqual(report.documents.map(document => document.path), ['draft.docx', 'mine.reviewed.docx'])
    assert.deepEqual(fs.readdirSync(world.folder).sort(), ['draft.docx', 'draft.reviewed.docx', 'mine.reviewed.docx', 'mine.reviewed.reviewed.docx'])
  })

  it('never replace what somebody else wrote or has changed since', async () => {
    world.write({'draft.docx': docx(body), 'draft.reviewed.docx': 'notes of mine'})
    const {status, stderr} = await world.run(['review', 'draft.docx', '--comments', 'all'])
    assert.deepEqual([status, stderr], [2, 'golden-thread: draft.docx: draft.reviewed.docx is there already and is not as this program wrote it: rename it or move it, then try again\n'])
    assert.equal(world.read('draft.reviewed.docx'), 'notes of mine')
    fs.rmSync(world.path('draft.reviewed.docx'))
    await world.run(['review', 'draft.docx', '--comments', 'all'])
    const parts = {...unzip(bytes('draft.reviewed.docx'))}
    parts['word/document.xml'] = Buffer.from(partText(bytes('draft.reviewed.docx')).replace('Nothing here.', 'Something here.'))
    world.write({'draft.reviewed.docx': zip(parts)})
    assert.equal((await world.run(['review', 'draft.docx', '--comments', 'all'])).status, 2)
    assert.ok(partText(bytes('draft.reviewed.docx')).includes('Something here.'))
  })

  it('never write over a file that is being reviewed, by whatever link it is reached', async () => {
    world.write({'draft.docx': docx(body), 'draft.reviewed.docx': docx(body)})
    const {status, stderr} = await world.run(['review', 'draft.docx', 'draft.reviewed.docx', '--comments', 'all'])
    assert.deepEqual([status, stderr], [2, 'golden-thread: --comments would write draft.reviewed.docx, which is one of the files to review: review it by itself\n'])
    fs.rmSync(world.path('draft.reviewed.docx'))
    fs.symlinkSync(world.path('draft.docx'), world.path('draft.reviewed.docx'))
    assert.equal((await world.run(['review', 'draft.docx', '--comments', 'all'])).status, 2)
    const output = await world.run(['review', 'draft.docx', '--comments', 'all', '--output', 'other.reviewed.docx'])
    assert.equal(output.status, 2)
    fs.rmSync(world.path('draft.reviewed.docx'))
    assert.match((await world.run(['review', 'draft.docx', '--comments', 'all', '--output', 'draft.reviewed.docx'])).stderr, /is where --comments writes/)
    assert.deepEqual(bytes('draft.docx'), Buffer.from(docx(body)))
  })

  it('are one entry in errors where they can’t be read, and the others are reviewed', async () => {
    world.write({'a.docx': 'x', 'b.docx': docx(body), 'c.docx': new Uint8Array()})
    const {report, status, stderr} = await world.json(['.', '--comments', 'all'])
    assert.deepEqual([report.errors, report.documents.length, status], [[
      {path: 'a.docx', message: 'no Word document, whatever its name says: save it as .docx'}, {path: 'c.docx', message: 'the file is empty: save the document again'}
    ], 1, 2])
    assert.equal(stderr.split('\n').filter(line => / [ac]\.docx: /.test(line)).length, 2)
  })

  it('are reported where the comments can’t be written, with the status of a fault', async () => {
    world.write({'draft.docx': docx(body)})
    const {status, stderr} = await world.run(['review', 'draft.docx', '--comments', 'all'], {files: {replace: () => { throw Object.assign(new Error(), {code: 'EACCES'}) }}})
    assert.deepEqual([status, stderr], [2, 'golden-thread: draft.docx: draft.reviewed.docx can’t be written: may not be written: ask for permission or choose another\n'])
  })

  it('take --comments with a level only, and say when there is nothing to comment on', async () => {
    world.write({'a.md': 'x'})
    assert.match((await world.run(['review', 'a.md', '--comments', 'some'])).stderr, /^golden-thread: unknown comments “some”: /)
    assert.equal((await world.run(['review', 'a.md', '--comments', 'all'])).stderr, 'golden-thread: no .docx file there: no comments were written\n')
  })

  describe('golden-thread strip-comments', () => {
    it('writes the file without our comments', async () => {
      world.write({'draft.docx': docx(body)})
      await world.run(['review', 'draft.docx', '--comments', 'all'])
      const made = bytes('draft.reviewed.docx')
      assert.deepEqual(await world.run(['strip-comments', 'draft.reviewed.docx']), {status: 0, stdout: 'Wrote draft.reviewed.stripped.docx\n', stderr: ''})
      assert.deepEqual(unzip(bytes('draft.reviewed.stripped.docx')), unzip(bytes('draft.docx')))
      assert.deepEqual(bytes('draft.reviewed.docx'), made)
      // The same again is no harm; another file of that name is.
      assert.equal((await world.run(['strip-comments', 'draft.reviewed.docx', '--quiet'])).status, 0)
      world.write({'draft.reviewed.stripped.docx': 'mine'})
      assert.deepEqual((await world.run(['strip-comments', 'draft.reviewed.docx'])), {
        status: 2, stdout: '', stderr: 'golden-thread: draft.reviewed.docx: draft.reviewed.stripped.docx is there already, and somebody may have changed it: rename it or move it, then try again\n'
      })
    })

    it('gives the same bytes of a file that has none', async () => {
      world.write({'draft.docx': docx(body)})
      await world.run(['strip-comments', 'draft.docx'])
      assert.deepEqual(bytes('draft.stripped.docx'), bytes('draft.docx'))
    })

    it('says what is wrong', async () => {
      world.write({'a.md': 'x', 'b.docx': 'x'})
      assert.match((await world.run(['strip-comments'])).stderr, /^golden-thread: strip-comments takes one file/)
      assert.match((await world.run(['strip-comments', 'a.md'])).stderr, /^golden-thread: a\.md: not a \.docx file/)
      assert.match((await world.run(['strip-comments', 'b.docx'])).stderr, /^golden-thread: b\.docx: no Word document/)
      assert.match((await world.run(['strip-comments', 'gone.docx'])).stderr, /^golden-thread: gone\.docx: no such file/)
    })
  })
})
