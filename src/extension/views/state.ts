// What the views have to say of a draft: its trees, or why there are none.
import type {DraftState} from '../drafts.js'
import type {Review} from '../../review-data.js'

export type Showing =
  | {readonly kind: 'review', readonly review: Review}
  /** Nothing but a sentence, above a welcome text where there is one. */
  | {readonly kind: 'message', readonly message: string, readonly name?: 'unrecognised'}
  /** VS Code's own welcome text, which `package.json` has under this name. */
  | {readonly kind: 'welcome', readonly name: 'none' | 'off' | 'failed'}

/** @param state null where no draft is open */
export function showingOf(state: DraftState | null): Showing {
  if (!state) return {kind: 'welcome', name: 'none'}
  if (state.kind === 'off' || state.kind === 'failed') return {kind: 'welcome', name: state.kind}
  if (state.kind === 'reading') return {kind: 'message', message: 'Being reviewed …'}
  const {review} = state
  if (review.reviewed) return {kind: 'review', review}
  return {
    kind: 'message', name: 'unrecognised', message: `This document is not reviewed. ${review.reason ?? ''} To have it reviewed all the same, say what kind of document it is.`.replace('  ', ' ')
  }
}
