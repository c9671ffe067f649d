// Runs, links, fields, notes, pictures and tracked changes of a paragraph → one line.
import {isNoteMark} from '../draft/note-mark.js'
import {fieldsOf, instructionOf, isListing, linkOf, type Field} from './fields.js'
import {addText, endLink, type Line, type Paragraph} from './paragraph.js'
import type {Relationship} from './package.js'
import {readShapes, type Shapes} from './shapes.js'
import type {Styles} from './styles.js'
import {child, switched, valueOf, type Element} from './xml.js'

/** How many tracked changes were read as if they had been accepted. */
export interface Tracked {
  insertions: number
  deletions: number
}

export interface Story {
  readonly styles: Styles
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly tracked: Tracked
  /** The label of the note that is referred to, by kind and id; called once for each reference. */
  note(kind: 'footnote' | 'endnote', id: string, paragraph: Paragraph, offset: number): string
}

/** Elements that hold runs and say nothing of their own. */
const wrappers = new Set(['w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:bdo', 'w:dir', 'w:ruby', 'w:rubyBase'])

/** Reads the paragraphs of one story in their order: a field may begin in one and end in another. */
export class LineReader {
  readonly #story: Story
  readonly #fields: ReadonlyMap<Element, Field>
  /** Those around the place that is being read, and whether their codes are over. */
  readonly #open: {readonly field: Field, separated: boolean}[] = []

  constructor(root: Element, story: Story) {
    this.#story = story
    this.#fields = fieldsOf(root)
  }

  /** Adds a paragraph to a line. @returns the text boxes in it */
  read(paragraph: Paragraph, line: Line): Element[] {
    const shapes: Shapes = {pictures: [], boxes: []}
    const style = valueOf(child(child(paragraph.element, 'w:pPr'), 'w:pStyle'))
    this.#walk(paragraph.element, {paragraph, line, shapes, style})
    endLink(line)
    return shapes.boxes
  }

  #walk(element: Element, at: Place): void {
    for (const one of element.children) {
      if (one.name === 'w:r') this.#run(one, at)
      else if (wrappers.has(one.name)) this.#walk(one, at)
      else if (one.name === 'w:hyperlink') this.#link(one, this.#story.relationships.get(one.attributes['r:id'] ?? ''), at)
      else if (one.name === 'w:ins' || one.name === 'w:moveTo') {
        this.#story.tracked.insertions++
        this.#walk(one, at)
      } else if (one.name === 'w:del' || one.name === 'w:moveFrom') this.#story.tracked.deletions++
      else if (one.name === 'w:fldSimple' && !isListing(instructionOf(one))) this.#walk(one, at)
      else if (one.name === 'mc:AlternateContent') {
        const chosen = child(one, 'mc:Choice') ?? child(one, 'mc:Fallback')
        if (chosen) this.#walk(chosen, at)
      }
    }
  }

  #link(element: Element, relationship: Relationship | undefined, at: Place): void {
    // A place in the document is no address that a reader of the Markdown could follow.
    if (relationship?.external && relationship.target) this.#beginLink(relationship.target, at)
    this.#walk(element, at)
    if (relationship?.external) endLink(at.line)
  }

  #beginLink(url: string, {line}: Place): void {
    endLink(line)
    line.marks.push({kind: 'link', at: line.text.length, url})
  }

  #run(run: Element, at: Place): void {
    const {styles} = this.#story
    const properties = child(run, 'w:rPr')
    const style = valueOf(child(properties, 'w:rStyle'))
    const property = (name: string, key: 'bold' | 'hidden'): boolean => {
      return switched(child(properties, name)) ?? styles.inherited(style, key) ?? styles.inherited(at.style, key) ?? false
    }
    // Struck out by hand is deleted, tracked or not.
    const struck = switched(child(properties, 'w:strike')) ?? switched(child(properties, 'w:dstrike')) ?? false
    if (struck || property('w:vanish', 'hidden')) return
    if (valueOf(child(properties, 'w:vertAlign')) === 'superscript' && isNoteMark(run.children.map(one => one.name === 'w:t' ? one.text : '').join(''), at.line.text)) return
    const bold = property('w:b', 'bold')
    for (const one of run.children) this.#inRun(one, run, bold, at)
  }

  #inRun(one: Element, run: Element, bold: boolean, at: Place): void {
    const {paragraph, line, shapes} = at
    if (one.name === 'w:fldChar') return this.#field(one, at)
    // Codes, and lists made of headings, are no text of the document.
    if (this.#open.some(({field, separated}) => !separated || isListing(field.instruction))) return
    const add = (value: string, shown = value): void => addText(line, paragraph, value, shown, bold, {run, element: one})
    switch (one.name) {
      case 'w:t': return one.text === '' ? undefined : add(one.text, one.text.replace(/[\t\r\n\f\v]/g, ' '))
      case 'w:tab': case 'w:ptab': return add('\t', ' ')
      case 'w:cr': return add('\n')
      case 'w:br': return add('\n', ['page', 'column'].includes(one.attributes['w:type'] ?? '') ? ' ' : '\n')
      case 'w:noBreakHyphen': return add('\u2011')
      case 'w:sym': return add(symbol(one))
      case 'w:ruby': return this.#walk(one, at)
      case 'w:footnoteReference': case 'w:endnoteReference': {
        const kind = one.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        return void line.marks.push({kind: 'note', at: line.text.length, label: this.#story.note(kind, one.attributes['w:id'] ?? '', paragraph, paragraph.text.length)})
      }
      case 'w:drawing': case 'w:pict': case 'w:object': case 'mc:AlternateContent': {
        readShapes(one, shapes)
        for (const {alt, relationship} of shapes.pictures.splice(0)) {
          const target = this.#story.relationships.get(relationship ?? '')?.target ?? 'picture'
          line.marks.push({kind: 'picture', at: line.text.length, alt, target, paragraph, offset: paragraph.text.length})
        }
      }
    }
  }

  #field(char: Element, at: Place): void {
    const field = this.#fields.get(char)
    if (!field) return
    const type = char.attributes['w:fldCharType']
    if (type === 'begin') return void this.#open.push({field, separated: false})
    const index = this.#open.findLastIndex(one => one.field === field)
    const open = this.#open[index]
    if (!open) return
    const url = linkOf(field.instruction)
    if (type === 'separate') {
      open.separated = true
      if (url) this.#beginLink(url, at)
    } else {
      this.#open.splice(index, 1)
      if (url) endLink(at.line)
    }
  }
}

/** Where what is read goes. */
interface Place {
  readonly paragraph: Paragraph
  readonly line: Line
  readonly shapes: Shapes
  /** The paragraph's style, by id. */
  readonly style: string | undefined
}

function symbol(element: Element): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  return code > 32 && code < 0xD800 || code >= 0xE000 && code < 0xFFFE ? String.fromCharCode(code) : '\u25A1'
}
