// Small Word files made for tests, and what stands in them, read without the project's own reader.
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {SaxesParser} from 'saxes'

export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export type Parts = Readonly<Record<string, string | Uint8Array>>

/** An archive of these parts. */
export function zip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), {mtime: new Date(1980, 0, 2)})
}

export function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes)
}

export function partText(bytes: Uint8Array, part = 'word/document.xml'): string {
  const found = unzip(bytes)[part]
  if (!found) throw new Error(`There is no ${part}.`)
  return strFromU8(found)
}

export const escape = (text: string): string => text.replace(/[<>&]/g, letter => ({'<': '&lt;', '>': '&gt;'}[letter] ?? '&amp;'))

/** The parts of a file with this body, as Word has them, and with others. */
export function parts(body: string, more: Parts = {}, attributes = ''): Record<string, string | Uint8Array> {
  const kinds = Object.keys(more).flatMap(name => /^word\/(styles|numbering|footnotes|endnotes|comments|commentsExtended|commentsIds|people)\.xml$/.exec(name)?.[1] ?? [])
  const type = (kind: string): string => {
    return {commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended', commentsIds: 'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds', people: 'http://schemas.microsoft.com/office/2011/relationships/people'}[kind] ?? `${office}/relationships/${kind}`
  }
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}.document.main+xml"/>${kinds.map(kind => `<Override PartName="/word/${kind}.xml" ContentType="${mainType}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${transitional}" xmlns:r="${office}/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"${attributes}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map((kind, index) => `<Relationship Id="rId${index + 1}" Type="${type(kind)}" Target="${kind}.xml"/>`).join('')}<Relationship Id="rIdLink" Type="${office}/relationships/hyperlink" Target="https://example.org/a_b" TargetMode="External"/><Relationship Id="rIdPicture" Type="${office}/relationships/image" Target="media/picture.png"/></Relationships>`,
    'word/media/picture.png': new Uint8Array([137, 80, 78, 71, 1, 2, 3]),
    ...more
  }
}

export const docx = (body: string, more: Parts = {}, attributes = ''): Uint8Array => zip(parts(body, more, attributes))

/** Properties, runs of plain text. */
export const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
export const p = (content: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`
export const heading = (text: string, level = 1): string => p(run(text), `<w:pStyle w:val="Heading${level}"/>`)

/** The words of a part, paragraph by paragraph, and those between the marks of each comment. */
export function wordsOf(xml: string): {readonly paragraphs: string[], readonly commented: ReadonlyMap<string, string>} {
  const parser = new SaxesParser<{xmlns: true}>({xmlns: true})
  const paragraphs: string[] = []
  const commented = new Map<string, string>()
  const open = new Set<string>()
  const inside: number[] = []
  const path: string[] = []
  const say = (text: string): void => {
    const at = inside.at(-1)
    if (at === undefined) return
    paragraphs[at] += text
    for (const id of open) commented.set(id, commented.get(id)! + text)
  }
  parser.on('opentag', ({local, attributes}) => {
    const id = attributes['w:id']?.value ?? ''
    path.push(local)
    if (local === 'p') inside.push(paragraphs.push('') - 1)
    if (local === 'commentRangeStart') {
      open.add(id)
      commented.set(id, '')
    }
    if (local === 'commentRangeEnd') open.delete(id)
    if (local === 'tab' && path.at(-2) === 'r') say('\t')
    if ((local === 'br' || local === 'cr') && path.at(-2) === 'r') say('\n')
    if (local === 'noBreakHyphen') say('\u2011')
  })
  parser.on('closetag', ({local}) => {
    path.pop()
    if (local === 'p') inside.pop()
  })
  for (const event of ['text', 'cdata'] as const) parser.on(event, text => { if (path.at(-1) === 't') say(text) })
  parser.on('error', error => { throw error })
  parser.write(xml).close()
  return {paragraphs, commented}
}

/** What our comments say, by id. */
export function commentsOf(bytes: Uint8Array, by = 'Golden Thread', part = 'word/comments.xml'): ReadonlyMap<string, string> {
  if (!unzip(bytes)[part]) return new Map()
  const found = [...partText(bytes, part).matchAll(/<w:comment\s([^>]*)>([^]*?)<\/w:comment>/g)]
  return new Map(found.filter(([, attributes]) => attributes!.includes(`w:author="${by}"`)).map(([, attributes, content]) => {
    return [/w:id="(\d+)"/.exec(attributes!)![1]!, [...content!.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(match => match[1]).join('\n')]
  }))
}
