// A narrative section as it is offered for one draft: plain data.

export interface SuggestedSection {
  readonly id: string
  readonly title: string
  /** What to type for it in the editor. */
  readonly prefix: string
  readonly description: string
  /** What the draft lacks that it would give, as a short sentence without full stop; null where nothing is known to be lacking. */
  readonly lacks: string | null
  /** Where it belongs, as an offset in the draft's text in UTF-16 units, and what goes there: VS Code's snippet syntax, `\n` line ends, with the blank lines around it. */
  readonly insert: {readonly offset: number, readonly snippet: string}
}
