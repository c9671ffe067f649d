// Reviews of small drafts of our own, and trees as lines of text.
import {review as reviewText} from '../../../src/review.js'
import type {Review} from '../../../src/review-data.js'
import type {TreeNode} from '../../../src/extension/views/node.js'
import {settle} from '../../../src/service/settle.js'

export function review(text: string): Review {
  return reviewText(text, settle({asOf: '2026-11-22', path: 'draft.md', file: '{"profile": "integrated-care-strategy"}', rules: {}}))
}

/** All nodes, parents first. */
export function all(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap(node => [node, ...all(node.children())])
}

export function find(nodes: readonly TreeNode[], id: string): TreeNode {
  const found = all(nodes).find(node => node.id === id)
  if (!found) throw new Error(`no ${id} among ${all(nodes).map(node => node.id).join(', ')}`)
  return found
}
