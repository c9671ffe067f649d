// Takes our comments out of a file, and joins what had to be split for them, so that it is again what it was.
import {author, inside, ownComments, type OwnComments} from './own-comments.js'
import {relationshipId} from './comments-parts.js'
import {contentTypes, relationshipsOf, type Package} from './package.js'
import {spliced, type Splice} from './splice.js'
import {unseal} from './seal.js'
import {headSpace, splitOpening, tailSpace, unsplit} from './split-run.js'
import {child, type Element} from './xml.js'

/** Takes them out of `file`. Other people's comments stay, and what they answered to one of ours stands by itself. @returns whether there were any */
export function strip(file: Package, main: string): boolean {
  const own = ownComments(file, main)
  if (own.part === null || own.comments.length === 0) return false
  file.set(main, withoutMarks(file.text(main), file.tree(main), own.ids))
  for (const kind of ['commentsExtended', 'commentsIds', 'commentsExtensible']) stripNamed(file, file.related(main, kind), own)
  stripPerson(file, file.related(main, 'people'))
  unseal(file, own.part)
  const others = file.tree(own.part).children.length > own.comments.length
  if (!others && removePart(file, main, own.part)) return true
  file.set(own.part, spliced(file.text(own.part), ownComments(file, main).comments.map(({start, end}) => cut(start, end))))
  return true
}

function stripPerson(file: Package, part: string | null): void {
  if (part === null) return
  const people = file.tree(part).children.filter(one => one.attributes['w15:author'] === author)
  file.set(part, spliced(file.text(part), people.map(({start, end}) => cut(start, end))))
}

/** What names our comments by their paragraphs. */
function stripNamed(file: Package, part: string | null, own: OwnComments): void {
  if (part === null) return
  const xml = file.text(part)
  const isOurs = (id: string | undefined): boolean => id !== undefined && own.paragraphs.has(id.toUpperCase())
  const splices = file.tree(part).children.flatMap(({attributes, start, openEnd, end}): Splice[] => {
    if (isOurs(attributes['w15:paraId'] ?? attributes['w16cid:paraId'])) return [cut(start, end)]
    if (!isOurs(attributes['w15:paraIdParent'])) return []
    const tag = xml.slice(start, openEnd)
    return [{start, end: openEnd, text: tag.replace(/\s[\w.-]+:paraIdParent\s*=\s*(?:"[^"]*"|'[^']*')/, '')}]
  })
  file.set(part, spliced(xml, splices))
}

/** A part of comments that we made and nobody else uses goes, with all that tells of it. @returns whether it was ours */
function removePart(file: Package, main: string, part: string): boolean {
  const links = relationshipsOf(main)
  const link = file.tree(links).children.find(one => one.attributes['Id'] === relationshipId)
  if (!link) return false
  const type = file.tree(contentTypes).children.find(one => one.attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase())
  if (type) file.set(contentTypes, spliced(file.text(contentTypes), [cut(type.start, type.end)]))
  // A part of relationships that has no other was ours too.
  if (file.tree(links).children.length === 1) file.remove(links)
  else file.set(links, spliced(file.text(links), [cut(link.start, link.end)]))
  file.remove(part)
  return true
}

function withoutMarks(xml: string, root: Element, ids: ReadonlySet<string>): string {
  const marks = inside(root, 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference')
    .filter(mark => ids.has(mark.attributes['w:id'] ?? ''))
    .map(mark => mark.name === 'w:commentReference' && isAlone(mark) ? mark.parent! : mark)
  const gaps: {readonly start: number, end: number}[] = []
  for (const {start, end} of marks) {
    const last = gaps.at(-1)
    if (last?.end === start) last.end = end
    else gaps.push({start, end})
  }
  const runs = inside(root, 'w:r')
  const [begun, ended] = [new Map(runs.map(run => [run.start, run])), new Map(runs.map(run => [run.end, run]))]
  return spliced(xml, gaps.flatMap(gap => [{...gap, text: ''}, ...joins(xml, ended.get(gap.start), begun.get(gap.end))]))
}

/** Whether a run has nothing but the reference. */
function isAlone({parent}: Element): boolean {
  return parent?.name === 'w:r' && parent.children.every(one => one.name === 'w:rPr' || one.name === 'w:commentReference')
}

/** The changes that make one run again of the two at a gap, where the second was split from the first. */
function joins(xml: string, before: Element | undefined, after: Element | undefined): Splice[] {
  if (!before || !after || before.parent !== after.parent || !isSplitOff(xml, before, after)) return []
  const tail = after.children.find(one => one.name !== 'w:rPr')
  const head = before.children.at(-1)
  if (!tail || !head || tail.name !== 'w:t' || head.name !== 'w:t' || !openingOf(xml, tail).includes(tailSpace)) {
    return [cut(before.closeStart, before.end), cut(after.start, child(after, 'w:rPr')?.end ?? after.openEnd)]
  }
  const opening = openingOf(xml, head)
  return [
    ...opening.endsWith(headSpace) ? [{start: head.openEnd - headSpace.length, end: head.openEnd, text: '>'}] : [],
    cut(head.closeStart, before.end), cut(after.start, tail.openEnd)
  ]
}

const cut = (start: number, end: number): Splice => ({start, end, text: ''})
const openingOf = (xml: string, element: Element): string => xml.slice(element.start, element.openEnd)

/** Whether a run was begun by us as the rest of the one before it, and nobody has changed either since. */
function isSplitOff(xml: string, before: Element, after: Element): boolean {
  const properties = (run: Element): string => {
    const found = child(run, 'w:rPr')
    return found ? xml.slice(found.start, found.end) : ''
  }
  const [one, other] = [openingOf(xml, before), openingOf(xml, after)]
  return (other === splitOpening(one) || other === one && other === splitOpening(unsplit(other))) && properties(before) === properties(after)
}
