// What the rest of the project knows of a document: plain data, positions relative to the chunk, no parser's tree.

/** Offsets, end exclusive. In what text, the field that holds the span says. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `code` is fenced or indented text, or front matter; `comment` HTML without words, or around them. Only heading, paragraph and cell hold prose. */
export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'code' | 'comment'

/** Where a list item stands, for blocks inside a Markdown list and for lines that begin with a bullet such as `•`. */
export interface ListPlace {
  /** 1 for an item of an outermost list. */
  readonly depth: number
  readonly ordered: boolean
  /** Of the item in its list, from 0. */
  readonly index: number
  /** Index in `Chunk.blocks` of the paragraph that the items continue ("We will:"), or -1. */
  readonly stem: number
}

/** Where a table cell stands. Row 0 is the header row. */
export interface CellPlace {
  /** Number of the table in its chunk, from 0. */
  readonly table: number
  readonly row: number
  readonly column: number
  /** Text of the header cell above it; of a header cell, its own. */
  readonly header: string
}

/** The smallest piece that holds prose: a heading, a paragraph (also of a list item or a quote) or a table cell. */
export interface Block {
  readonly kind: BlockKind
  /** In the chunk's text, markup included. */
  readonly span: Span
  /**
   * The words as read: markup out, entities decoded, NFC, ligatures parted, each line break and odd space one plain space; a hard break or `<br>`
   * between what reads as separate lines is `\n`. Code and comment: the source.
   */
  readonly text: string
  /**
   * How `text` maps to the chunk: triples (index in `text`, start, end in the chunk), ascending, one for each run. A run as long in the
   * chunk as in `text` maps one to one; any other (an entity, an escape, a composed letter, white space) maps as a whole.
   */
  readonly segments: readonly number[]
  /** Sentences, as spans of `text`, white space trimmed. Empty for code and comment. */
  readonly sentences: readonly Span[]
  /** Heading level 1 to 6; 7 for a paragraph that is one short bold line and so serves as a heading; 0 otherwise. */
  readonly level: number
  /** How many block quotes it stands in. */
  readonly quote: number
  readonly list: ListPlace | null
  readonly cell: CellPlace | null
  /** Label of the footnote it belongs to, or null. */
  readonly footnote: string | null
}

/** A run of whole top-level blocks. Equal text (and equal definitions named) gives the same object as in the draft before. */
export interface Chunk {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A heading and what stands under it, up to the next heading of its level or above. */
export interface Section {
  readonly title: string
  /** As `Block.level`; 0 for what stands before the first heading. */
  readonly level: number
  /** Titles from the outermost section down to this one. */
  readonly path: readonly string[]
  /** Index in `Draft.sections` of the section it stands in, or -1. */
  readonly parent: number
  /** Where the heading block is; null for level 0. */
  readonly heading: Address | null
  /** First block after the heading, and the first block that is no longer in the section (its subsections are in it). */
  readonly from: Address
  readonly to: Address
}

/** A block of a draft: index in `Draft.chunks`, then in `Chunk.blocks`. `{chunk: chunks.length, block: 0}` is the end. */
export interface Address {
  readonly chunk: number
  readonly block: number
}

/** One of our comments in the draft: `<!-- golden-thread-VERB ids -- reason -->`. */
export interface Directive {
  /** `unknown`: a verb that there isn't, or a slip in our own name before it, see `verbSpan`. Such a comment does nothing. */
  readonly verb: 'disable-next-line' | 'disable' | 'enable' | 'disable-file' | 'evidence' | 'unknown'
  /** Rule ids, or one capability id for `evidence`; empty: all rules. */
  readonly ids: readonly string[]
  readonly reason: string | null
  readonly chunk: number
  /** Of the whole comment, in the chunk. */
  readonly span: Span
  /** Of the verb, in the chunk. */
  readonly verbSpan: Span
  /** Of each id, in the chunk. */
  readonly idSpans: readonly Span[]
}

export interface FrontMatter {
  readonly profile: string | null
  readonly date: string | null
  readonly title: string | null
}

/** One document under review, parsed. Immutable; hand it to the next `parseDraft` to have unchanged chunks reused. */
export interface Draft {
  /** The document, verbatim. */
  readonly text: string
  readonly chunks: readonly Chunk[]
  /** Where each chunk starts in `text`. */
  readonly offsets: readonly number[]
  /** In order of their headings; the first is always the level-0 section (possibly empty). */
  readonly sections: readonly Section[]
  readonly directives: readonly Directive[]
  readonly frontMatter: FrontMatter
  /** Of the first heading of the highest level present, or of the front matter; empty when there is none. */
  readonly title: string
  /** Words of prose. */
  readonly words: number
}

/** A place in a draft: a span in a chunk. */
export interface Place extends Span {
  readonly chunk: number
}

/** As in unist: line and column from 1, offset from 0 in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Range {
  readonly start: Point
  readonly end: Point
}
