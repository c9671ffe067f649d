// The same draft as four programs write it. Our own text, about invented places.
import * as library from 'docx'
import {docx, escape, heading as plainHeading, p, type Parts, run as plainRun, zip} from './word-files.js'

export const draft = {
  title: 'Northmere integrated care strategy',
  why: 'People in the east of Northmere die seven years earlier than people in the west. We want everyone here to live longer in good health.',
  list: ['Fewer falls by March 2028', 'Shorter waits for talking therapies'],
  table: [['Measure', 'Now'], ['Falls & fractures', '[insert figure]']],
  vague: ['We will ', 'continue to', ' explore opportunities for “joint” working across the system.'],
  linked: 'the joint needs assessment',
  note: 'Figures are for TBC.'
} as const

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const numbering = `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
const heading = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`
const item = (text: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`
const table = (cell: (text: string) => string): string => `<w:tbl><w:tblPr/>${draft.table.map(row => `<w:tr>${row.map(text => `<w:tc><w:tcPr/>${cell(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
const styles = (names: Readonly<Record<string, string>>): string => `<w:styles xmlns:w="${w}">${Object.entries(names).map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`

/** As Word: revision ids, proofing marks, runs cut anywhere, a text box, a content control, tracked changes, somebody's comment with its three parts. */
export function word(): Uint8Array {
  let id = 0x10000000
  const paragraph = (content: string, properties = ''): string => `<w:p w14:paraId="${(id += 0x111).toString(16).toUpperCase()}" w14:textId="77777777" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">${properties}${content}</w:p>`
  const run = (text: string, properties = ''): string => `<w:r w:rsidRPr="00A1"${properties === '' ? '' : ` w:rsidR="00B2"`}>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
  const [why, rest] = [draft.why.slice(0, 30), draft.why.slice(30)]
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="5" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${paragraph(run('We will seek to improve access to care in Ashcombe where possible.'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('We will seek to improve access to care in Ashcombe where possible.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`
  const picture = '<w:drawing><wp:inline><wp:docPr id="6" name="Picture 1" descr=""/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  const body = [
    paragraph(run(draft.title), '<w:pPr><w:pStyle w:val="Title"/></w:pPr>'),
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Contents'))}${paragraph(run('Why\t2'))}</w:sdtContent></w:sdt>`,
    paragraph(run('Why'), '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'),
    paragraph(`${run(why)}<w:proofErr w:type="spellStart"/>${run(rest, '<w:lang w:val="en-GB"/>')}<w:proofErr w:type="spellEnd"/>`),
    paragraph(run('What'), '<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>'),
    ...draft.list.map(text => paragraph(run(text), '<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>')),
    `<w:sdt><w:sdtPr><w:alias w:val="cc"/></w:sdtPr><w:sdtContent>${paragraph(`${run(draft.vague[0])}<w:ins w:id="101" w:author="A" w:date="2026-01-01T00:00:00Z">${run(draft.vague[1])}</w:ins><w:del w:id="102" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>stop and</w:delText></w:r></w:del><w:bookmarkStart w:id="90" w:name="_Hlk1"/>${run(draft.vague[2])}<w:bookmarkEnd w:id="90"/>`)}</w:sdtContent></w:sdt>`,
    paragraph(`<w:commentRangeStart w:id="0"/>${run('See ')}<w:hyperlink r:id="rIdLink" w:history="1">${run(draft.linked, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink><w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>${run('.')}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`),
    paragraph(`<w:r>${box}</w:r>`), paragraph(`<w:r>${picture}</w:r>`), paragraph(run('Figure 1: falls in Northmere'), '<w:pPr><w:pStyle w:val="Caption"/></w:pPr>'),
    table(text => paragraph(run(text)))
  ].join('')
  const more: Parts = {
    'word/styles.xml': styles({Title: 'Title', Heading1: 'heading 1', berschrift1: 'heading 1', Caption: 'caption', ListParagraph: 'List Paragraph', CommentText: 'annotation text', CommentReference: 'annotation reference'}),
    'word/numbering.xml': numbering,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${w}"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${draft.note}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'word/comments.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:comments xmlns:w="${w}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:comment w:id="0" w:author="A reviewer" w:date="2026-01-02T09:00:00Z" w:initials="AR"><w:p w14:paraId="7A000001"><w:r><w:annotationRef/></w:r><w:r><w:t>Is this agreed with place?</w:t></w:r></w:p></w:comment></w:comments>`,
    'word/commentsExtended.xml': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="7A000001" w15:done="0"/></w15:commentsEx>',
    'word/commentsIds.xml': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"><w16cid:commentId w16cid:paraId="7A000001" w16cid:durableId="2D000001"/></w16cid:commentsIds>',
    'word/people.xml': '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="A reviewer"><w15:presenceInfo w15:providerId="None" w15:userId="A reviewer"/></w15:person></w15:people>',
    'word/header1.xml': `<w:hdr xmlns:w="${w}"><w:p><w:r><w:t>Draft TBC</w:t></w:r></w:p></w:hdr>`
  }
  return docx(body, more, ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"')
}

/** As LibreOffice: a run for each change of language, style ids of its own, `xml:space` everywhere, properties spelt out. */
export function libreOffice(): Uint8Array {
  const run = (text: string): string => `<w:r><w:rPr><w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
  const paragraph = (content: string, style = 'TextBody', more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}<w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr>${content}</w:p>`
  const body = [
    paragraph(run(draft.title), 'Title'), paragraph(run('Why'), 'Heading1', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
    paragraph(draft.why.split(/(?<=west\. )/).map(run).join('')),
    paragraph(run('What'), 'Heading1'),
    ...draft.list.map(text => paragraph(run(text), 'TextBody', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
    paragraph(draft.vague.map(run).join('')),
    paragraph(`${run('See ')}<w:hyperlink r:id="rIdLink"><w:r><w:rPr><w:rStyle w:val="InternetLink"/></w:rPr><w:t>${draft.linked}</w:t></w:r></w:hyperlink>${run('.')}<w:r><w:rPr><w:rStyle w:val="FootnoteAnchor"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`),
    table(text => paragraph(run(text), 'TableContents'))
  ].join('')
  return docx(body, {
    'word/styles.xml': styles({Title: 'Title', Heading1: 'Heading 1', TextBody: 'Body Text', TableContents: 'Table Contents'}), 'word/numbering.xml': numbering,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${w}"><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>${draft.note}</w:t></w:r></w:p></w:footnote></w:footnotes>`
  })
}

/** As pandoc: a run for each word and each space, few attributes, no `xml` default in the content types, strict order of parts. */
export function pandoc(): Uint8Array {
  const words = (text: string): string => text.split(/( )/).filter(Boolean).map(part => `<w:r><w:t xml:space="preserve">${escape(part)}</w:t></w:r>`).join('')
  const paragraph = (text: string, style: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}" /></w:pPr>${words(text)}</w:p>`
  const body = [
    paragraph(draft.title, 'Title'), `<w:bookmarkStart w:id="20" w:name="why" />${paragraph('Why', 'Heading1')}`, paragraph(draft.why, 'FirstParagraph'), '<w:bookmarkEnd w:id="20" />',
    paragraph('What', 'Heading1'),
    ...draft.list.map(text => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0" /><w:numId w:val="1" /></w:numPr><w:pStyle w:val="Compact" /></w:pPr>${words(text)}</w:p>`),
    paragraph(draft.vague.join(''), 'BodyText'),
    `<w:p><w:pPr><w:pStyle w:val="BodyText" /></w:pPr>${words('See ')}<w:hyperlink r:id="rIdLink">${words(draft.linked)}</w:hyperlink>${words('.')}<w:r><w:rPr><w:rStyle w:val="FootnoteReference" /></w:rPr><w:footnoteReference w:id="21" /></w:r></w:p>`,
    table(text => paragraph(text, 'Compact'))
  ].join('\n    ')
  return docx(body, {
    'word/styles.xml': styles({Title: 'Title', Heading1: 'heading 1', FirstParagraph: 'First Paragraph', BodyText: 'Body Text', Compact: 'Compact'}), 'word/numbering.xml': numbering,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${w}"><w:footnote w:id="21">${paragraph(draft.note, 'FootnoteText')}</w:footnote></w:footnotes>`
  })
}

/** By the docx library. */
export async function docxLibrary(): Promise<Uint8Array> {
  const {Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun} = library
  const bytes = await Packer.toBuffer(new Document({
    footnotes: {1: {children: [new Paragraph(draft.note)]}},
    sections: [{children: [
      new Paragraph({text: draft.title, heading: HeadingLevel.TITLE}), new Paragraph({text: 'Why', heading: HeadingLevel.HEADING_1}), new Paragraph(draft.why), new Paragraph({text: 'What', heading: HeadingLevel.HEADING_1}),
      ...draft.list.map(text => new Paragraph({text, bullet: {level: 0}})),
      new Paragraph({children: draft.vague.map((text, index) => new TextRun({text, bold: index === 1}))}),
      new Paragraph({children: [new TextRun('See '), new ExternalHyperlink({link: 'https://example.org/a_b', children: [new TextRun(draft.linked)]}), new TextRun('.'), new FootnoteReferenceRun(1)]}),
      new Table({rows: draft.table.map(row => new TableRow({children: row.map(text => new TableCell({children: [new Paragraph(text)]}))}))})
    ]}]
  }))
  return new Uint8Array(bytes)
}

/** By hand, with the least that is a Word file: no relationships, no styles, other prefixes, the strict form. */
export function strict(): Uint8Array {
  const strictly = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const run = (text: string): string => `<x:r><x:t xml:space='preserve'>${escape(text)}</x:t></x:r>`
  const body = [heading('Title', draft.title), heading('Heading1', 'Why')].map(text => text.replaceAll('w:', 'x:')).join('') +
    `<x:p>${run(draft.why)}</x:p>` + heading('Heading1', 'What').replaceAll('w:', 'x:') + `<x:p>${draft.vague.map(run).join('')}</x:p>` + item(draft.list[0]).replaceAll('w:', 'x:')
  return zip({
    '[Content_Types].xml': '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/doc/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></t:Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office.replace('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument')}/relationships/officeDocument" Target="/doc/main.xml"/></Relationships>`,
    'doc/main.xml': `<x:document xmlns:x='${strictly}' x:conformance="strict"><x:body>${body}</x:body></x:document>`
  })
}

export const producers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'Word-like XML by hand': word, LibreOffice: libreOffice, pandoc, 'the docx library': docxLibrary, 'strict OOXML with other prefixes and no styles': strict
}

/** A file of so many words, in which runs are cut as Word cuts them. */
export function longDraft(count: number): Uint8Array {
  const blocks: string[] = [plainHeading(draft.title)]
  for (let have = 0, section = 1; have < count; section++) {
    blocks.push(plainHeading(`Priority ${section}: homes in area ${section}`, 2))
    for (let paragraph = 0; paragraph < 6; paragraph++) {
      const text = `${draft.why} In area ${section} the council will fit ${section * 7 + paragraph} rails by March 2028, with the Northmere Community Trust and people who use services. ${draft.vague.join('')}`
      const cuts = text.match(/.{1,40}(?: |$)/g) ?? []
      blocks.push(`<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:pPr><w:pStyle w:val="BodyText"/><w:spacing w:after="120"/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:pPr>${cuts.map(cut => plainRun(cut, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/><w:lang w:val="en-GB"/>')).join('<w:proofErr w:type="gramStart"/>')}</w:p>`)
      have += text.split(' ').length
    }
    blocks.push(p(plainRun('Fewer falls in the area by March 2028')))
  }
  return docx(blocks.join(''))
}
