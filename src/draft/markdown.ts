// The parser of record: remark on one chunk, its tree turned into blocks at once and dropped. Nothing else sees the tree.
import type {List, Node, Nodes, Paragraph, PhrasingContent, RootContent, Table} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {pushCode, pushText} from './align.js'
import {prose, shift, topLevel, verbatim, type Surroundings} from './blocks.js'
import {bulletAt, createBulletList, hasBulletLine, splitBullets, unbulleted, type BulletList} from './bullets.js'
import {endsAsStem, frontMatterEnd} from './chunks.js'
import type {Block, Span} from './draft.js'
import {htmlBlocks} from './html.js'
import {isNoteMark} from './note-mark.js'
import {createWeaver, hardBreak, lineBreak, type Mapped, type Weaver} from './text.js'

/** What a chunk says by itself, positions relative to it. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** Names of the link definitions and (with `^`) of the footnotes in it, as references to them are compared. */
  readonly defines: readonly string[]
  /** Its HTML, in blocks and within lines. */
  readonly comments: readonly Span[]
}

/**
 * Finds e-mail and web addresses that micromark left alone by rewriting the tree, which loses positions. The text stays the same either
 * way, so it is left out.
 */
function keepPositions(this: Processor): undefined {
  const data = this.data() as {fromMarkdownExtensions?: (object | object[])[]}
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = extensions.map(extension => 'transforms' in extension ? {...extension, transforms: []} : extension)
}

const chunkParser = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze()
const documentParser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(keepPositions).freeze()

/** Makes definitions known to a chunk that doesn't hold them. The empty heading keeps what follows from being part of a footnote. */
const define = (names: readonly string[]): string => names.length === 0 ? '' : names.map(name => `[${name}]: x\n\n`).join('') + '#\n\n'

/**
 * Reads a chunk. `start` says that it begins the document, so that a BOM and front matter can stand there; `foreign` names definitions
 * that other chunks hold. Throws what remark throws (on nesting too deep for its stack).
 */
export function readMarkdown(text: string, start: boolean, foreign: readonly string[]): Reading {
  const skipped = start && text.charCodeAt(0) === 0xfeff ? 1 : 0
  const prefix = define(foreign)
  const source = prefix + (skipped > 0 ? text.slice(1) : text)
  // Without a closing fence the front matter's parser would keep lists and quotes from being seen in the rest of the document.
  const tree = (start && prefix === '' && frontMatterEnd(text) > 0 ? documentParser : chunkParser).parse(source)
  const by = skipped - prefix.length
  const {blocks, defines, comments} = convert(tree.children.filter(node => startOf(node) >= prefix.length), source)
  return {
    blocks: by === 0 ? blocks : blocks.map(block => shift(block, by)),
    defines,
    comments: comments.map(({start, end}) => ({start: start + by, end: end + by}))
  }
}

interface Context extends Surroundings {
  /** The block of the list item's own paragraph, or -1. */
  readonly own: number
}

function convert(nodes: readonly RootContent[], source: string): {blocks: Block[], defines: string[], comments: Span[]} {
  const blocks: Block[] = []
  const defines: string[] = []
  const comments: Span[] = []
  let tables = 0

  function flow(children: readonly RootContent[], context: Context): void {
    let bullets: BulletList | null = null
    // The block that a list here would continue, or -1.
    let stem = -1
    for (const node of children) {
      const before = stem
      stem = -1
      if (node.type === 'paragraph') {
        const list: BulletList | null = paragraph(node, context, bullets, before)
        bullets = list
        if (endsAsStem(source.slice(...offsets(node)))) stem = blocks.length - 1
        continue
      }
      bullets = null
      switch (node.type) {
        case 'heading':
          blocks.push(prose('heading', span(node), inlineText(node.children), context, {level: node.depth}))
          break
        case 'list':
          list(node, context, before)
          break
        case 'blockquote':
          flow(node.children, {...context, quote: context.quote + 1})
          break
        case 'footnoteDefinition':
          defines.push('^' + normalizeIdentifier(node.identifier))
          flow(node.children, {...context, footnote: node.label ?? node.identifier})
          break
        case 'definition':
          defines.push(normalizeIdentifier(node.identifier))
          break
        case 'table':
          table(node, context)
          break
        case 'html':
          html(span(node), context)
          break
        case 'code':
        case 'yaml':
        // A kind that remark-frontmatter adds.
        case 'toml' as 'yaml':
          blocks.push(verbatim('code', span(node), source, context))
      }
    }
  }

  function paragraph(node: Paragraph, context: Context, running: BulletList | null, stem: number): BulletList | null {
    const raw = inlineText(node.children)
    const [start, end] = offsets(node)
    // What goes on from paragraph to paragraph has to be seen where chunks are cut, too.
    const continues = bulletAt(source, start, end) > 0
    const lines = splitBullets(raw, continues && (running !== null || stem >= 0))
    if (!lines) {
      blocks.push(prose('paragraph', span(node), raw, context, {bold: isBold(node.children)}))
      return null
    }
    let list = continues ? running : null
    for (const {glyph, text, start, end} of lines) {
      if (glyph === null) {
        blocks.push(prose('paragraph', {start, end}, text, context))
        list = createBulletList(context.list?.depth ?? 0, blocks.length - 1)
      } else {
        list ??= createBulletList(context.list?.depth ?? 0, continues && stem >= 0 ? stem : context.own)
        blocks.push(prose('paragraph', {start, end}, text, {...context, list: list.place(glyph, blocks.length)}))
      }
    }
    return hasBulletLine(source, start, end) ? list : null
  }

  function list(node: List, context: Context, before: number): void {
    const stem = before >= 0 ? before : context.own
    for (const [index, item] of node.children.entries()) {
      const place = {depth: (context.list?.depth ?? 0) + 1, ordered: node.ordered === true, index, stem}
      const own = item.children[0]?.type === 'paragraph' ? blocks.length : -1
      flow(item.children, {...context, list: place, own})
    }
  }

  function table(node: Table, context: Context): void {
    const headers: string[] = []
    const number = tables++
    for (const [row, {children}] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const place = {table: number, row, column, header: headers[column] ?? ''}
        const block = prose('cell', span(cell), unbulleted(inlineText(cell.children)), context, {cell: place})
        if (row === 0) headers.push(block.text)
        blocks.push(row === 0 ? {...block, cell: {...place, header: block.text}} : block)
      }
    }
  }

  function html(at: Span, context: Context): void {
    comments.push(at)
    // In a quote its lines begin with marks that are no HTML; behind a comment in its line stands Markdown, see the rule `empty-section`.
    const read = context.quote > 0 || source.startsWith('<!', at.start) ? null : htmlBlocks(source, at, context, tables)
    if (read) tables = read.tables
    blocks.push(...read?.blocks ?? [verbatim('comment', at, source, context)])
  }

  function inlineText(children: readonly PhrasingContent[]): Mapped {
    const weaver = createWeaver()
    inline(children, weaver)
    return weaver.done()
  }

  function inline(children: readonly PhrasingContent[], weaver: Weaver): void {
    for (const [index, node] of children.entries()) {
      switch (node.type) {
        case 'text':
          if (isRaisedMark(children, index)) break
          pushText(weaver, node.value, source, ...offsets(node))
          break
        case 'inlineCode':
          pushCode(weaver, node.value, source, ...offsets(node))
          break
        case 'break':
          weaver.push(hardBreak, ...offsets(node))
          break
        case 'html':
          if (/^<br\s*\/?>$/i.test(node.value)) weaver.push(lineBreak, ...offsets(node))
          else comments.push(span(node))
          break
        case 'emphasis':
        case 'strong':
        case 'link':
        case 'linkReference':
          inline(node.children, weaver)
      }
    }
  }

  flow(nodes, {...topLevel, own: -1})
  return {blocks, defines, comments}
}

/** The mark of a note, in `<sup>`. */
function isRaisedMark(children: readonly PhrasingContent[], index: number): boolean {
  const [before, open, node, close] = [children[index - 2], children[index - 1], children[index], children[index + 1]]
  return open?.type === 'html' && close?.type === 'html' && /^<sup[\s>]/i.test(open.value) && /^<\/sup\s*>$/i.test(close.value)
    && before?.type === 'text' && node?.type === 'text' && isNoteMark(node.value, before.value)
}

/** One bold run, a colon after it or not. */
function isBold(children: readonly PhrasingContent[]): boolean {
  const [first, second] = children.filter(node => node.type !== 'html')
  if (first?.type === 'emphasis') return children.length === 1 && isBold(first.children)
  if (first?.type !== 'strong') return false
  return second === undefined || (children[children.length - 1] === second && second.type === 'text' && second.value.trim() === ':')
}

const startOf = (node: Node): number => node.position?.start.offset ?? 0
const offsets = (node: Nodes): [number, number] => [startOf(node), node.position?.end.offset ?? 0]

function span(node: Node): Span {
  return {start: startOf(node), end: node.position?.end.offset ?? 0}
}
