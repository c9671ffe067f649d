// What the trees are made of: plain nodes, so that what a person reads in them can be tested without an editor.
import type {Range} from '../../draft/draft.js'

/** A codicon, with the id of a theme's colour where one helps the eye. The words beside it say the same. */
export interface Icon {
  readonly id: string
  readonly color?: string
}

export interface TreeNode {
  /** The same for the same thing in the next review and in the next draft, so that what is open stays open. Unique in its tree. */
  readonly id: string
  readonly label: string
  /** Parts of the label to stress, as [start, end]. */
  readonly highlights?: readonly (readonly [number, number])[]
  /** Said beside the label, such as the grade. */
  readonly description: string
  readonly icon: Icon
  /** Made when somebody asks for it. */
  readonly tooltip: () => string
  /** All of it, for a screen reader. */
  readonly spoken: string
  /** Where a click goes, or null. */
  readonly range: Range | null
  /** The command that a click runs, where it goes nowhere. */
  readonly command?: string
  /** What `goldenThread.explain` can tell more of, or null. */
  readonly subject: string | null
  /** Words that menus ask for. */
  readonly kind: string
  /** Open until somebody closes it. */
  readonly open?: boolean
  /** How many are below it. */
  readonly size: number
  /** Made when somebody opens it: a long draft has thousands of passages. */
  readonly children: () => readonly TreeNode[]
}

/** Of a node with nothing below it. */
export const leaf = {size: 0, children: (): readonly TreeNode[] => []}

/** What a view shows. A tree without nodes says in its message why. */
export interface Tree {
  readonly nodes: readonly TreeNode[]
  /** Said beside the view's title; null: the name of the draft. */
  readonly summary: string | null
  readonly message: string | null
}
