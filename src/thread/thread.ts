// The golden thread: for each priority section, which links from why to owner and date are there.
import type {Place} from '../draft/draft.js'

export const links = ['why', 'population', 'outcome', 'baseline', 'measure', 'target', 'action', 'owner', 'date', 'partners', 'co-production'] as const
export type Link = typeof links[number]

export interface Priority {
  readonly heading: string
  /** Of the heading. */
  readonly at: Place
  /** Indexes in `Reading.evidence`; empty: the link is missing. */
  readonly links: Readonly<Record<Link, readonly number[]>>
}
