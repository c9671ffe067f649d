// A narrative section that a strategy may lack: a scaffold for its words, what it answers and where it belongs, as data.

export interface NarrativeSection {
  readonly id: string
  /** Name in menus, a few words. */
  readonly title: string
  /** What to type for it in the editor: `gt-` and the id. */
  readonly prefix: string
  /** One line for the writer, full stop included. */
  readonly description: string
  /** Where it stands in a strategy, 0 for the beginning. */
  readonly order: number
  /** Ids of the concepts that its words evidence as they are inserted. */
  readonly evidences: readonly string[]
  /** Ids of further concepts that they evidence once the blanks are filled. */
  readonly filled: readonly string[]
  /** Ids of the checks that it answers. */
  readonly checks: readonly string[]
  /** Ids of the rules whose findings it answers. */
  readonly rules: readonly string[]
  /** What is said of a draft without it, no full stop. */
  readonly lack: string
  /** Headings under which its words belong. Held against the heading without its number. Tried in order. */
  readonly belongs: readonly RegExp[]
  /** Headings after whose sections it comes as a section of its own. Tried in order. */
  readonly near: readonly RegExp[]
  /** It belongs before everything else. */
  readonly first?: true
  /** Lines of the scaffold in VS Code's snippet syntax; the first is its heading, at level 2. Blanks to be filled are `[name of …]`, `[number]`, `[date]` and the like. */
  readonly body: readonly string[]
}

/** Declare a section. Exists for inference only. */
export function defineSection(section: NarrativeSection): NarrativeSection {
  return section
}
