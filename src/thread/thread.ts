// The golden thread: for each priority section, which links from why to owner and date are there.
import type {Place} from '../draft/draft.js'

export const links = ['why', 'population', 'outcome', 'baseline', 'measure', 'target', 'action', 'owner', 'date', 'partners', 'co-production'] as const
export type Link = typeof links[number]

export interface Priority {
  readonly heading: string
  /** Of the heading, the table cell or the list item that names it. */
  readonly at: Place
  /** What introduces it and its neighbours: the heading above them, or the paragraph above a table ("Nine priorities were chosen"). Null: nothing does. */
  readonly introduction: Place | null
  /** `named`: a list names it, and no part of the draft is about it; what else is said of it can't be told. */
  readonly kind: 'section' | 'row' | 'named'
  /** Words of the draft that are about it, its heading left out. */
  readonly words: number
  /** Indexes in `Reading.evidence`; empty: the link is missing. */
  readonly links: Readonly<Record<Link, readonly number[]>>
  /** Those among them that stand in another part of the draft, such as a list of outcomes for all priorities. */
  readonly apart: readonly number[]
}
