// What is read of what people put into Word files.
import assert from 'node:assert/strict'
import {openWord} from '../../src/word/index.js'
import {commentsOf, docx, heading, p, parts, partText, run, unzip, wordsOf, zip} from '../support/word-files.js'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const markdown = (body: string, more = {}): string => openWord(docx(body, more)).markdown
const style = (id: string, name: string, content = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
const styles = (...all: string[]): {readonly 'word/styles.xml': string} => ({'word/styles.xml': `<w:styles xmlns:w="${w}">${all.join('')}</w:styles>`})
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const cell = (content: string, properties = ''): string => `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${content}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

describe('of a Word file', () => {
  const cases: Readonly<Record<string, readonly [string, string, object?]>> = {
    'headings by style, by what a style is based on, by outline level': [
      p(run('One'), '<w:pStyle w:val="a"/>') + p(run('Two'), '<w:pStyle w:val="b"/>') + p(run('Three'), '<w:outlineLvl w:val="2"/>') + p(run('Body'), '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>'),
      '# One\n\n## Two\n\n### Three\n\nBody\n', styles(style('a', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), style('b', 'My heading', '<w:basedOn w:val="c"/>'), style('c', 'Other', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'))
    ],
    'headings without a styles part': [heading('One') + heading('Two', 3) + p(run('T'), '<w:pStyle w:val="Title"/>'), '# One\n\n### Two\n\n# T\n'],
    'bold lines as what they are': [p(run('Our priorities', '<w:b/>')) + p(run('Words ') + run('in bold', '<w:b/>')) + p(run('By style'), '<w:pStyle w:val="s"/>') + p(run('Not bold', '<w:b w:val="0"/>'), '<w:pStyle w:val="s"/>'), '**Our priorities**\n\nWords in bold\n\n**By style**\n\nNot bold\n', styles(style('s', 'Strong line', '<w:rPr><w:b/></w:rPr>'))],
    'lists in lists': [
      [['One', 0, 1], ['Two', 1, 1], ['Three', 1, 1], ['Four', 0, 1], ['Five', 0, 2], ['Six', 0, 2], ['Seven', 3, 1]].map(([text, level, list]) => p(run(String(text)), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)).join(''),
      '- One\n  - Two\n  - Three\n- Four\n\n1. Five\n2. Six\n   - Seven\n',
      {'word/numbering.xml': `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>`}
    ],
    'numbered paragraphs as paragraphs, numbered headings as headings': [
      p(run('Purpose', '<w:b/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + p(run('The board meets in Northmere.'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'), '**Purpose**\n\nThe board meets in Northmere.\n',
      {'word/numbering.xml': `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`}
    ],
    'tables, with merged cells, lists in cells and rows that are gone': [
      `<w:tbl>${row(cell(p(run('A')), '<w:gridSpan w:val="2"/>'), cell(p(run('B | C'))))}${row(cell(p(run('D')), '<w:vMerge w:val="restart"/>'), cell(p(run('one'), '<w:numPr><w:numId w:val="3"/></w:numPr>') + p(run('two'), '<w:numPr><w:numId w:val="3"/></w:numPr>')), cell(p('')))}${row(cell(p(run('hidden')), '<w:vMerge/>'), cell(p(run('E'))), cell(p(run('F'))))}<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${cell(p(run('gone')))}</w:tr></w:tbl>`,
      '| A |  | B \\| C |\n| --- | --- | --- |\n| D | • one<br>• two |  |\n|  | E | F |\n'
    ],
    'a frame around text as the text': [`<w:tbl>${row(cell(heading('Boxed', 2) + p(run('In a box.'))))}</w:tbl>`, '## Boxed\n\nIn a box.\n'],
    'links by relationship and by field, and none to places in the document': [
      p(`<w:hyperlink r:id="rIdLink">${run('one')}</w:hyperlink>${run(' ')}${field('begin')}${code(' HYPERLINK "https://example.org/(x)" ')}${field('separate')}${run('two')}${field('end')}<w:hyperlink w:anchor="_Toc1">${run(' three')}</w:hyperlink>`),
      '[one](https://example.org/a_b) [two](<https://example.org/(x)>) three\n'
    ],
    'results of fields, not their codes; no list of contents, nor its heading': [
      p(run('Contents', '<w:b/>')) + p(field('begin') + code(' TOC \\o "1-3" ') + field('separate') + run('Why')) + p(run('What') + field('begin') + code('PAGEREF') + field('separate') + run('3') + field('end')) + p(field('end')) + heading('Why') + p(field('begin') + code('DATE') + field('separate') + run('May 2028') + field('end')) + p(field('begin') + run('open')),
      '# Why\n\nMay 2028\n\nopen\n'
    ],
    'a heading “Contents” where something of the document stands under it': [heading('Contents') + p(run('We list nothing.')), '# Contents\n\nWe list nothing.\n'],
    'tracked changes as accepted, deleted paragraph marks too': [
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${run('We will ')}<w:del w:id="2"><w:r><w:delText>not </w:delText></w:r></w:del></w:p>${p(`<w:ins w:id="3">${run('fit rails')}</w:ins><w:moveFrom w:id="4">${run('here')}</w:moveFrom><w:moveTo w:id="5">${run(' there')}</w:moveTo>`)}`,
      'We will fit rails there\n'
    ],
    'nothing that is struck out': [p(run('seen') + run(' unseen', '<w:strike/>') + run(' either', '<w:dstrike w:val="1"/>') + run(' too', '<w:strike w:val="0"/>')), 'seen too\n'],
    'no marks of notes that were typed': [
      p(run('1,900') + run('3', '<w:vertAlign w:val="superscript"/>') + run(' by 2029.') + run('4, 5', '<w:vertAlign w:val="superscript"/>') + run(' On the 1') + run('st', '<w:vertAlign w:val="superscript"/>')
        + run(', 10') + run('6', '<w:vertAlign w:val="superscript"/>') + run(' km') + run('2', '<w:vertAlign w:val="superscript"/>')), '1,900 by 2029. On the 1st, 106 km2\n'
    ],
    'nothing that is hidden': [p(run('seen') + run(' unseen', '<w:vanish/>') + run(' too', '<w:vanish w:val="false"/>')), 'seen too\n'],
    'line breaks, tabs, dashes and symbols': [p(`<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br/><w:br/><w:t>e</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`) + heading('x').replace('<w:t ', '<w:br/><w:t '), 'a\\\nb c\u2011d\n\ne\uF0FC\n\n# x\n'],
    'text both ways, in the order of its letters': [p(`<w:r><w:rPr><w:rtl/></w:rPr><w:t>שלום</w:t></w:r>${run(' and ')}<w:bdo w:val="rtl">${run('مرحبا')}</w:bdo>`, '<w:bidi/>'), 'שלום and مرحبا\n'],
    'what Markdown would take for its own, escaped': [p(run('# not a heading')) + p(run('1. not an item')) + p(run('a * b _c_ <d> &amp; [e](f) snake_case')) + p(run('---')), '\\# not a heading\n\n1\\. not an item\n\na \\* b \\_c\\_ \\<d> \\&amp; \\[e\\](f) snake_case\n\n\\---\n'],
    'notes under the text, by their first mention': [
      p(`${run('One.')}<w:r><w:footnoteReference w:id="9"/></w:r>${run(' Two!')}<w:r><w:endnoteReference w:id="9"/></w:r>${run(' ')}<w:r><w:footnoteReference w:id="9"/></w:r>`), 'One.[^1] Two\\![^2][^1]\n\n[^1]: Of one.\n\n    More.\n\n[^2]: Of two.\n',
      {'word/footnotes.xml': `<w:footnotes xmlns:w="${w}"><w:footnote w:id="9">${p(run('Of one.'))}${p(run('More.'))}</w:footnote></w:footnotes>`, 'word/endnotes.xml': `<w:endnotes xmlns:w="${w}"><w:endnote w:id="9">${p(run('Of two.'))}</w:endnote></w:endnotes>`}
    ]
  }
  for (const [name, [body, expected, more]] of Object.entries(cases)) it(`reads ${name}`, () => assert.equal(markdown(body, more), expected))

  it('reads nothing where there is nothing, and says so', () => {
    const file = openWord(docx(''))
    assert.deepEqual([file.markdown, file.title, file.origin(0, 0), file.tracked], ['', null, null, {insertions: 0, deletions: 0}])
    assert.deepEqual(unzip(file.withComments([{start: 0, end: 0, paragraphs: ['x']}], '2026-11-22')), unzip(docx('')))
  })

  it('counts the paragraphs of the part, those in text boxes too, for the place of words', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(run('boxed'))}</w:txbxContent></w:pict></w:r>`
    const file = openWord(docx(p(run('a')) + p(box + run('b')) + p(run('c d'))))
    const at = file.markdown.lastIndexOf('d')
    assert.deepEqual(file.origin(at, at + 1), {part: 'word/document.xml', paragraph: 3, start: 2, end: 3})
    assert.deepEqual(file.origin(file.markdown.indexOf('boxed'), file.markdown.indexOf('boxed') + 5), {part: 'word/document.xml', paragraph: 2, start: 0, end: 5})
  })

  it('takes comments among 97 drawings, 26 tables and tracked changes, and loses nothing', () => {
    const drawing = (index: number): string => `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="${index}" name="Picture ${index}"${index % 2 ? ` descr="Picture ${index}"` : ''}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:blip r:embed="rIdPicture"/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
    const body = Array.from({length: 97}, (_, index) => p(`${drawing(index)}<w:ins w:id="${index}" w:author="A">${run(`We will fit rail ${index} `)}</w:ins><w:del w:id="${index + 500}" w:author="A"><w:r><w:delText>or not</w:delText></w:r></w:del>${run('in Northmere.')}`) +
      (index < 26 ? `<w:tbl>${row(cell(p(run(`Head ${index}`))), cell(p(run('Now'))))}${row(cell(p(run(`Row ${index}`))), cell(p(run('12'))))}</w:tbl>` : '')).join('')
    const bytes = docx(body)
    const file = openWord(bytes)
    assert.deepEqual(file.tracked, {insertions: 97, deletions: 97})
    const wanted = [...file.markdown.matchAll(/rail \d+ in|Row \d+|!\[[^\]]*\]\([^)]*\)/g)]
    assert.equal(wanted.length, 97 + 26 + 97)
    const made = file.withComments(wanted.map(match => ({start: match.index, end: match.index + match[0].length, paragraphs: [match[0]]})), '2026-11-22')
    const {paragraphs, commented} = wordsOf(partText(made))
    assert.deepEqual(paragraphs, wordsOf(partText(bytes)).paragraphs)
    for (const [id, text] of commentsOf(made)) assert.equal(commented.get(id), text.startsWith('!') ? paragraphs.find(one => one === commented.get(id)) : text)
    assert.equal(partText(made).split('<w:drawing>').length, 98)
    assert.equal(partText(made).split('<w:delText>').length, 98)
  })

  it('finds its parts by their relationships, whatever they are called', () => {
    const {'word/document.xml': main, 'word/_rels/document.xml.rels': links, ...rest} = parts(p(run('Here.')))
    const moved = zip({...rest, '_rels/.rels': String(rest['_rels/.rels']).replace('word/document.xml', '/Inner/../Inner/text2.xml'), 'inner/text2.xml': main!, 'inner/_rels/text2.xml.rels': links!})
    const file = openWord(moved)
    assert.equal(file.markdown, 'Here.\n')
    const made = file.withComments([{start: 0, end: 4, paragraphs: ['x']}], '2026-11-22')
    assert.deepEqual(openWord(made).withComments([{start: 0, end: 4, paragraphs: ['x']}], '2026-11-22'), made)
  })
})
