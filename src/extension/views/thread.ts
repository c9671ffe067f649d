// Review → the thread tree: a row a priority, with the links from why to co-production that are there or missing.
import type {Review, ReviewPriority} from '../../review-data.js'
import type {Names} from '../../service/names.js'
import type {Link} from '../../thread/thread.js'
import {evidenceNodes} from './evidence.js'
import {excerpt, oneLine} from './excerpt.js'
import {capital, count, unique} from './lists.js'
import {leaf, type Tree, type TreeNode} from './node.js'
import {signs} from './signs.js'

export function threadTree(review: Review, names: Names): Tree {
  const id = unique()
  const nodes = review.thread.map(priority => priorityNode(id(`priority/${priority.heading}`), priority, review, names))
  const found = nodes.length > 0
  return {
    nodes, summary: found ? `${nodes.length} ${nodes.length === 1 ? 'priority' : 'priorities'}` : null,
    message: found ? null : 'No priority was found in this draft. Give each a heading, such as “Priority 1: Falls”, and what it needs from why to owner is shown here.'
  }
}

function priorityNode(id: string, priority: ReviewPriority, review: Review, names: Names): TreeNode {
  const order = Object.keys(names.links) as Link[]
  const missing = order.filter(link => priority.links[link].length === 0).map(link => names.links[link])
  const there = order.length - missing.length
  const heading = excerpt(priority.heading).text
  const score = `${there} of ${order.length}`
  const lacks = missing.length === 0 ? 'Every link of the thread is there.' : `Missing: ${missing.join(', ')}.`
  return {
    id, label: `${score} · ${heading}`, description: missing.length === 0 ? 'complete' : `${missing.length} missing`, icon: missing.length === 0 ? signs.full : there === 0 ? signs.missing : signs.half,
    tooltip: () => `${heading}\n\n${score} links of the golden thread. ${lacks}\n\nLine ${priority.range.start.line}.`, spoken: `${score}: ${heading}. ${lacks}`,
    range: priority.range, subject: null, kind: 'priority', size: order.length, children: () => order.map(link => linkNode(`${id}/${link}`, link, priority, review, names))
  }
}

function linkNode(id: string, link: Link, {links, range, heading}: ReviewPriority, review: Review, names: Names): TreeNode {
  const title = capital(names.links[link])
  const shared = {id, label: title, subject: null}
  const passages = evidenceNodes(id, links[link], review.evidence, names)
  const [first] = passages
  if (!first) {
    return {
      ...shared, description: 'missing', icon: signs.missing, tooltip: () => `No ${names.links[link]} was found under “${oneLine(heading)}”.`, spoken: `${title}: missing`,
      range, kind: 'link missing', ...leaf
    }
  }
  const more = passages.length > 1 ? ` (${count(passages.length, 'passage')})` : ''
  return {
    ...shared, description: `${first.label}${more}`, icon: signs.done, tooltip: first.tooltip, spoken: `${title}: ${first.spoken}${more}`, range: first.range, kind: 'link',
    // One passage needs no row of its own below.
    ...passages.length > 1 ? {size: passages.length, children: () => passages} : leaf
  }
}
