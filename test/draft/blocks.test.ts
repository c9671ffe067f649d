// What blocks a draft has, and what they say of themselves.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Block} from '../../src/draft/draft.js'
import {parseDraft} from '../../src/draft/parse.js'
import {at, createLocator, sentenceText} from '../../src/draft/position.js'
import {draftText} from '../support/drafts.js'

const blocks = (text: string): Block[] => parseDraft(text).chunks.flatMap(chunk => chunk.blocks)
const texts = (text: string): string[] => blocks(text).map(block => block.text)
const places = (text: string): string[] => blocks(text).map(({text, list}) => list ? `${list.depth}.${list.index}<${list.stem} ${text}` : text)

describe('Block.text', () => {
  const cases: [string, string[]][] = [
    ['We **will** *act* in [Ashcombe](https://example.org "x") with `care`.', ['We will act in Ashcombe with care.']],
    ['R&amp;D &lt;5% &#8212; \\*starred\\* &copy', ['R&D <5% — *starred* &copy']],
    ['One line\nand  its\tsecond.', ['One line and its second.']],
    ['Northmere  \nAshcombe\\\nand on', ['Northmere\nAshcombe and on']],
    ['| A<br>B |\n| - |\n| x<br/>y |', ['A\nB', 'x\ny']],
    ['co\u00adproduc\u200btion no\u00a0break cafe\u0301', ['coproduction no break café']],
    ['bene\ufb01ts for di\ufb00erent sta\ufb00, o\ufb03ces', ['benefits for different staff, offices']],
    ['neigh\u00ad\nbourhood teams\u00ad\nHelp', ['neighbourhood teams Help']],
    ['The Director of  \nPublic Health  \nAshcombe', ['The Director of Public Health\nAshcombe']],
    ['# [Aims]{.smallcaps} {#aims .unnumbered}\n\n## Why {-}', ['Aims', 'Why']],
    ['We [will [act]{.mark} now]{custom-style="Strong"} in ![](a.png){width="6.2in" height="3in"} Penwick.', ['We will act now in Penwick.']],
    ['::: {custom-style="Body Text"}\nWe will act.\n:::\n\n::: note\n\nNow\n\n:::', ['We will act.', '', 'Now', '']],
    ['Falls drop to 1,900<sup>3</sup> by 2029.<sup>4,5</sup> The 1<sup>st</sup> is 10<sup>6</sup> m<sup>2</sup>.', ['Falls drop to 1,900 by 2029. The 1st is 106 m2.']],
    ['Falls\tThe council\tDirector of Public\tHealth\nSmoking\tPenwick Trust', ['Falls\nThe council\nDirector of Public\nHealth\nSmoking\nPenwick Trust']],
    ['Falls      Thornley Council will fit rails\nSmoking    Penwick Trust will help', ['Falls\nThornley Council will fit rails\nSmoking\nPenwick Trust will help']],
    ['Chair:     the council\nand its partners\tare here', ['Chair:\nthe council\nand its partners\nare here']],
    ['Due:     in May\nand in June', ['Due: in May and in June']],
    ['[TOC]\n\n[[_TOC_]]\n\n\\newpage', ['', '', '']],
    ['Dear {name}, {a: 1} {.} { .x } in [insert date] {to come}', ['Dear {name}, {a: 1} {.} { .x } in [insert date] {to come}']],
    ['![Chart of falls](a.png) Falls.[^1] ~~Not this~~ <b>bold</b>\n\n[^1]: A note.', ['Falls. bold', 'A note.']],
    ['<!-- note -->\n\n```\ncode\n```', ['<!-- note -->', '```\ncode\n```']],
    ['> quoted\n> on', ['quoted on']],
    ['', []], [' \n\n', []], ['\ufeff', []]
  ]
  for (const [source, expected] of cases) it(JSON.stringify(source), () => assert.deepEqual(texts(source), expected))

  it('changes neither with line endings nor with composed letters nor with a BOM', () => {
    const source = '# Vision\n\nCafés in Northmere:\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n\nA hard  \nBreak. Another.\n'
    for (const other of [source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r'), source.normalize('NFD'), '\ufeff' + source]) {
      assert.deepEqual(texts(other), texts(source))
      assert.deepEqual(blocks(other).map(block => block.sentences), blocks(source).map(block => block.sentences))
    }
  })

  it('is tidy and maps to its source, whatever the draft', () => {
    fc.assert(fc.property(draftText(12), text => {
      for (const chunk of parseDraft(text).chunks) {
        for (const block of chunk.blocks) {
          assert(block.span.start >= 0 && block.span.end <= chunk.text.length && block.span.start <= block.span.end)
          if (block.kind === 'code' || block.kind === 'comment') continue
          assert.equal(block.text.normalize('NFC'), block.text)
          assert.doesNotMatch(block.text, /^\s|\s$|[^\S \n]|\s\s/)
          for (const {0: word, index} of block.text.matchAll(/\S+/g)) {
            const {start, end} = at(block, index, index + word.length)
            assert(start >= block.span.start && end <= block.span.end, 'inside its block')
            const source = chunk.text.slice(start, end)
            // Markup may stand within a word, and an entity or an escape for a character of it.
            if (!/[&\\*_~[\]`<>()!\p{M}\u00ad\u200b\0]/u.test(source)) assert.equal(source, word)
          }
          let last = 0
          for (const {start, end} of block.sentences) {
            assert(start >= last && end > start && end <= block.text.length)
            assert.equal(block.text.slice(last, start).trim(), '')
            last = end
          }
          assert.equal(block.text.slice(last).trim(), '')
        }
      }
    }), {numRuns: 150})
  })
})

describe('The words of HTML blocks', () => {
  const told = (text: string): string[] => blocks(text).map(({kind, level, list, cell, text}) => {
    return `${kind === 'heading' ? 'h' + level : cell ? `${cell.table}.${cell.row}.${cell.column}${cell.row > 0 && cell.header ? ` (${cell.header})` : ''}` : list ? `item ${list.depth}.${list.index}` : kind} ${text}`
  })
  const cases: [string, string[]][] = [
    ['<p class="MsoNormal"><span style=\'font-size:12.0pt\'>We will act&nbsp;in <b>Penwick</b> &amp; Thornley.<o:p></o:p></span></p>', ['paragraph We will act in Penwick & Thornley.']],
    ['<h2>Our priorities</h2>\n<p>Falls.</p><p>Homes<br>and hearts.</p>', ['h2 Our priorities', 'paragraph Falls.', 'paragraph Homes\nand hearts.']],
    ['<ul>\n<li>Falls\n<ul><li>at home</li></ul></li>\n<li>Homes</li>\n</ul>', ['item 1.0 Falls', 'item 2.0 at home', 'item 1.1 Homes']],
    [
      '<table>\n<tr><th>Goal</th><th>Who</th></tr>\n<tr><td><p>Fewer falls</p><ul><li>at home</li></ul></td><td></td></tr>\n<tr><td>Homes</td><td>The council</td></tr>\n</table>',
      ['0.0.0 Goal', '0.0.1 Who', '0.1.0 (Goal) Fewer falls\nat home', '0.2.0 (Goal) Homes', '0.2.1 (Who) The council']
    ],
    ['<table><tr><td>A</td></tr></table>\n\n| B |\n| - |', ['0.0.0 A', '0.0.0 B']],
    ['<div align="center"><img src="a.png"> Falls</div>', ['comment <div align="center"><img src="a.png">', 'paragraph Falls']],
    ['<details>\n<summary>More</summary>\n\nWords.\n\n</details>', ['paragraph More', 'paragraph Words.', 'comment </details>']],
    ['<style>p {color: red}</style>\n<script>TBC()</script>\n', ['comment <style>p {color: red}</style>', 'comment <script>TBC()</script>']],
    ['<div><!-- TBC --><style>x</style>5 < 6 and <x</div>', ['comment <div><!-- TBC --><style>x</style>', 'paragraph 5 < 6 and <x']],
    ['> <p>quoted</p>', ['comment <p>quoted</p>']]
  ]
  for (const [source, expected] of cases) it(JSON.stringify(source), () => assert.deepEqual(told(source), expected))

  it('keep the pictures and comments between them', () => {
    assert.deepEqual(blocks('<div>\n<img src="a.png">\n<p>Falls.</p>\n<!-- x -->\n</div>').map(({kind, text}) => `${kind} ${text}`),
      ['comment <div>\n<img src="a.png">\n<p>', 'paragraph Falls.', 'comment </p>\n<!-- x -->\n</div>'])
  })

  it('take time that grows with the text, however it is broken', () => {
    for (const piece of ['<a "', '<p><td ', '<!-', '<script>', '<div title=\'', '&#', '<p>&amp;']) assert.ok(parseDraft('<div>' + piece.repeat(5_000)))
  })
})

describe('Block.list', () => {
  const cases: [string, string[]][] = [
    ['We will:\n\n- act\n- plan\n\n  more', ['We will:', '1.0<0 act', '1.1<0 plan', '1.1<0 more']],
    ['Our aims\n\n1. act\n   - inner\n2. plan', ['Our aims', '1.0<-1 act', '2.0<0 inner', '1.1<-1 plan']],
    ['**We will:**\n* act', ['We will:', '1.0<0 act']],
    ['We will:\n• act\n• plan\n  and do\n◦ inner\n• end', ['We will:', '1.0<0 act', '1.1<0 plan and do', '2.0<2 inner', '1.2<0 end']],
    ['We will:\n\n• act\n\n• plan\n\nThen.', ['We will:', '1.0<0 act', '1.1<0 plan', 'Then.']],
    ['•\nact\n•\nplan', ['1.0<-1 act', '1.1<-1 plan']],
    ['•', ['•']],
    ['• one • two', ['1.0<-1 one', '1.1<-1 two']],
    ['\uf0b7 from Word\n\uf0b7 again', ['1.0<-1 from Word', '1.1<-1 again']],
    ['– one\n– two', ['1.0<-1 one', '1.1<-1 two']],
    ['> “Thank you.”\n>\n> — Resident, Penwick', ['“Thank you.”', '— Resident, Penwick']],
    ['2026 – 2031 • a plan', ['2026 – 2031 • a plan']]
  ]
  for (const [source, expected] of cases) it(JSON.stringify(source), () => assert.deepEqual(places(source), expected))
})

describe('Block.cell', () => {
  it('has the header of its column', () => {
    const cells = blocks('| Outcome | Target |\n| --- | --- |\n| **Falls** | • 5%<br>• by 2028 |\n| Waits | |\n').map(({text, cell}) => ({text, ...cell}))
    assert.deepEqual(cells, [
      {text: 'Outcome', table: 0, row: 0, column: 0, header: 'Outcome'}, {text: 'Target', table: 0, row: 0, column: 1, header: 'Target'},
      {text: 'Falls', table: 0, row: 1, column: 0, header: 'Outcome'}, {text: '5%\nby 2028', table: 0, row: 1, column: 1, header: 'Target'},
      {text: 'Waits', table: 0, row: 2, column: 0, header: 'Outcome'}, {text: '', table: 0, row: 2, column: 1, header: 'Target'}
    ])
  })
})

describe('Block.level', () => {
  const cases: [string, number][] = [
    ['## Aims', 2], ['Aims\n===', 1], ['**Our aims**', 7], ['**Our aims**:', 7], ['__Our aims:__', 7], ['**What will we do?**', 7], ['WHAT WE WILL DO', 7], ['OUR 2026 VISION', 7],
    ['**We will act.**', 0], ['**Table 3**', 0], ['**Source:** the plan', 0], ['**Figure**', 0], ['**Our** aims', 0], ['> **Our aims**', 0], ['- **Our aims**', 0],
    ['**One two three four five six seven eight nine ten eleven twelve thirteen**', 0], ['NHS', 0], ['NHS AND ICB.', 0], ['2023 – 2024', 0]
  ]
  for (const [source, level] of cases) it(JSON.stringify(source), () => assert.equal(blocks(source)[0]!.level, level))
})

describe('createLocator', () => {
  it('counts lines from 1, a BOM in the first line, and every kind of line ending', () => {
    const draft = parseDraft('\ufeffAims here.\r\n\r\nWe *act*\rtoday.\n\nEnd.')
    const locate = createLocator(draft)
    const words = draft.chunks.flatMap(({blocks}, chunk) => blocks.flatMap(block => [...block.text.matchAll(/\S+/g)].map(({0: word, index}) => {
      const {start} = locate({chunk, ...at(block, index, index + word.length)})
      assert(draft.text.startsWith(word.slice(0, 2), start.offset))
      return `${word} ${start.line}:${start.column}`
    })))
    assert.deepEqual(words, ['Aims 1:2', 'here. 1:7', 'We 3:1', 'act 3:5', 'today. 4:1', 'End. 6:1'])
    assert.deepEqual(locate({chunk: 3, start: 0, end: 0}).start, {line: 6, column: 5, offset: draft.text.length})
  })
})

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['We act. They plan. It works', ['We act.', 'They plan.', 'It works']],
    ['Led by Dr. Smith and Prof. Jones. It works.', ['Led by Dr. Smith and Prof. Jones.', 'It works.']],
    ['Some areas, e.g. Northmere, i.e. the coast, approx. 5 miles off. We act.', ['Some areas, e.g. Northmere, i.e. the coast, approx. 5 miles off.', 'We act.']],
    ['Waits, falls etc. are lower. Rates fell, etc. We act.', ['Waits, falls etc. are lower.', 'Rates fell, etc.', 'We act.']],
    ['See No. 7 and para. 3. The answer is no. We act.', ['See No. 7 and para. 3.', 'The answer is no.', 'We act.']],
    ['Chaired by J. Smith of St. Brannoc. We act.', ['Chaired by J. Smith of St. Brannoc.', 'We act.']],
    ['1.2 Aims of the plan. We act.', ['1.2 Aims of the plan.', 'We act.']],
    ['1. Introduction', ['1. Introduction']], ['Priority 1. Improve access', ['Priority 1. Improve access']],
    ['It costs £1.5m p.a. in all. It rose to 15. We act by 2028. 26% agree.', ['It costs £1.5m p.a. in all.', 'It rose to 15.', 'We act by 2028.', '26% agree.']],
    ['We act (as the plan says. And more.) in Ashcombe. Then stop.', ['We act (as the plan says. And more.) in Ashcombe.', 'Then stop.']],
    ['“What matters to you?” asked staff. “Being home.” That is clear.', ['“What matters to you?” asked staff.', '“Being home.”', 'That is clear.']],
    ['Rates fell.1 The rest rose.', ['Rates fell.1', 'The rest rose.']],
    ['Is it fair? No! We act… Then stop.', ['Is it fair?', 'No!', 'We act…', 'Then stop.']],
    ['The state we are in. We act.', ['The state we are in.', 'We act.']],
    ['Rates (see above. We act. They plan', ['Rates (see above.', 'We act.', 'They plan']],
    ['First line<br>second line. Third', ['First line', 'second line.', 'Third']],
    ['Falls cost £2m vs. £1m in St. Mary’s ward cf. Fig. 2 on pp. 3 to 4. We act.', ['Falls cost £2m vs. £1m in St. Mary’s ward cf. Fig. 2 on pp. 3 to 4.', 'We act.']]
  ]
  for (const [source, expected] of cases) {
    it(source, () => {
      const block = blocks(source.startsWith('1. ') ? '# ' + source : source)[0]!
      assert.deepEqual(block.sentences.map(sentence => sentenceText(block, sentence)), expected)
    })
  }
})
