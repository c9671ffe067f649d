// The parts around comments: the one that they are in, what leads to it, and those that know comments by other names.
import {addresses, commentsContentType, relationshipType} from './names.js'
import {author, inside} from './own-comments.js'
import {contentTypes, relationshipsOf, type Package} from './package.js'
import {spliced} from './splice.js'
import {appended, isStrictPart, nameIn, wordAddress, writerFor} from './write-xml.js'

/** Our own relationship, so that a part that we made can be taken out again. */
export const relationshipId = 'rIdGoldenThreadComments'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Numbers that no comment has. */
export function* freeIds(file: Package, main: string): Generator<string, never> {
  const part = file.related(main, 'comments')
  const used = new Set([
    ...inside(file.tree(main), 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'), ...part === null ? [] : file.tree(part).children
  ].map(one => Number(one.attributes['w:id'])))
  for (let id = 0;; id++) if (!used.has(id)) yield String(id)
}

/** Makes a part for comments, and tells the package of it. @returns its name */
export function addCommentsPart(file: Package, main: string): string {
  const root = file.tree(main)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  let name = 'comments.xml'
  for (let number = 2; file.has(folder + name); number++) name = `comments${number}.xml`
  file.set(folder + name, `${declaration}<w:comments xmlns:w="${wordAddress(root)}"></w:comments>`)
  append(file, contentTypes, 'Override', {PartName: `/${folder}${name}`, ContentType: commentsContentType})
  const links = relationshipsOf(main)
  if (!file.has(links)) file.set(links, `${declaration}<Relationships xmlns="${addresses.relationships}"></Relationships>`)
  append(file, links, 'Relationship', {Id: relationshipId, Type: relationshipType('comments', isStrictPart(root)), Target: name})
  return folder + name
}

/** Adds an element to a part of the package's own, with the prefix that it uses. */
function append(file: Package, part: string, name: string, attributes: Readonly<Record<string, string>>): void {
  const [xml, root] = [file.text(part), file.tree(part)]
  const prefix = /^.*:/.exec(nameIn(xml.slice(root.start, root.openEnd)))?.[0] ?? ''
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  file.set(part, spliced(xml, [appended(xml, root, `<${prefix}${name}${written.join('')}/>`)]))
}

export interface NamingPart {
  readonly kind: 'commentsExtended' | 'commentsIds'
  readonly name: string
}

/** The parts that name comments by their paragraphs, where the file has them. */
export function namingParts(file: Package, main: string): NamingPart[] {
  return (['commentsExtended', 'commentsIds'] as const).flatMap(kind => {
    const name = file.related(main, kind)
    return name === null ? [] : [{kind, name}]
  })
}

/** Ids for paragraphs that nothing has in the text or the comments: eight digits, below 80000000. */
export function freeParagraphIds(file: Package, main: string, count: number): string[] {
  const comments = file.related(main, 'comments')
  const used = new Set([main, ...comments === null ? [] : [comments]].flatMap(part => {
    return [...file.text(part).matchAll(/paraId\s*=\s*["']([\dA-F]{8})/gi)].map(match => Number.parseInt(match[1]!, 16))
  }))
  const found: string[] = []
  for (let id = 0x47540000; found.length < count; id++) if (!used.has(id)) found.push(id.toString(16).toUpperCase())
  return found
}

export function addNames(file: Package, parts: readonly NamingPart[], ids: readonly string[]): void {
  for (const {kind, name} of parts) {
    const [xml, root] = [file.text(name), file.tree(name)]
    const writer = writerFor(root)
    const written = ids.map(id => kind === 'commentsExtended'
      ? writer.tag('w15:commentEx', {'w15:paraId': id, 'w15:done': '0'})
      : writer.tag('w16cid:commentId', {'w16cid:paraId': id, 'w16cid:durableId': id}))
    file.set(name, spliced(xml, [appended(xml, root, written.join(''))]))
  }
}

/** Tells of the author, where the file keeps a list of people. */
export function addPerson(file: Package, main: string): void {
  const part = file.related(main, 'people')
  if (part === null) return
  const [xml, root] = [file.text(part), file.tree(part)]
  const writer = writerFor(root)
  const person = writer.tag('w15:person', {'w15:author': author}, writer.tag('w15:presenceInfo', {'w15:providerId': 'None', 'w15:userId': author}))
  file.set(part, spliced(xml, [appended(xml, root, person)]))
}
