// What the views have to say of a draft: its trees, or why there are none.
import type {DraftState} from '../drafts.js'
import type {Review} from '../../review-data.js'
import {leaf, type TreeNode} from './node.js'

export type Showing =
  | {readonly kind: 'review', readonly review: Review}
  /** A sentence, and what can be done about it: VS Code shows no welcome text below a sentence. */
  | {readonly kind: 'message', readonly message: string, readonly nodes: readonly TreeNode[]}
  /** VS Code's own welcome text, which `package.json` has under this name. */
  | {readonly kind: 'welcome', readonly name: 'none' | 'off' | 'failed'}

const chooseKind: TreeNode = {
  id: 'choose-kind', label: 'Choose the kind of document', description: '', icon: {id: 'edit'}, tooltip: () => 'Say what kind of document this is, in it or in the settings file: it is reviewed as that.',
  spoken: 'Choose the kind of document', range: null, command: 'goldenThread.changeProfile', subject: null, kind: 'action', ...leaf
}

/** @param state null where no draft is open */
export function showingOf(state: DraftState | null): Showing {
  if (!state) return {kind: 'welcome', name: 'none'}
  if (state.kind === 'off' || state.kind === 'failed') return {kind: 'welcome', name: state.kind}
  if (state.kind === 'reading') return {kind: 'message', message: 'Being reviewed …', nodes: []}
  const {review} = state
  if (review.reviewed) return {kind: 'review', review}
  return {
    kind: 'message', nodes: [chooseKind], message: `This document is not reviewed. ${review.reason ?? ''} To have it reviewed all the same, say what kind of document it is.`.replace('  ', ' ')
  }
}
