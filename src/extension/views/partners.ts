// Review → the partners tree: who is named, by class, with a role or without one, under what names and where.
import type {Range} from '../../draft/draft.js'
import type {Review, ReviewPartner} from '../../review-data.js'
import type {Names} from '../../service/names.js'
import {excerpt} from './excerpt.js'
import {grouped, unique} from './lists.js'
import {leaf, type Tree, type TreeNode} from './node.js'
import {signs} from './signs.js'

/** @param lineOf the text of a line of the draft, counted from 1 */
export function partnersTree(review: Review, names: Names, lineOf: (line: number) => string): Tree {
  const id = unique()
  const classes = [...grouped(review.partners, partner => partner.class)]
  // Those of no class last.
  classes.sort(([one], [other]) => one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1)
  const nodes = classes.map(([kind, partners]) => {
    const children = partners.map(partner => partnerNode(id(`partner/${partner.name}`), partner, lineOf))
    return classNode(kind, partners, names, children)
  })
  return {
    nodes, summary: nodes.length > 0 ? withRoles(review.partners) : null,
    message: nodes.length > 0 ? null : 'No organisation is named in this draft. Name those that act, and say what each will do.'
  }
}

function classNode(kind: string | null, partners: readonly ReviewPartner[], names: Names, children: readonly TreeNode[]): TreeNode {
  const title = kind === null ? 'Other organisations' : names.classes[kind] ?? kind
  const description = withRoles(partners)
  return {
    id: `class/${kind ?? 'none'}`, label: title, description, icon: signs.kind, tooltip: () => `${kind === null ? title : `${kind}: ${title}`}\n\n${description}.`, spoken: `${title}: ${description}`,
    range: null, subject: null, kind: 'class', open: true, size: children.length, children: () => children
  }
}

function withRoles(partners: readonly ReviewPartner[]): string {
  return `${partners.filter(partner => partner.role).length} of ${partners.length} with a role`
}

function partnerNode(id: string, {name, also, mentions, role}: ReviewPartner, lineOf: (line: number) => string): TreeNode {
  const label = excerpt(name).text
  const said = role ? 'role said' : 'no role said'
  const times = mentions.length === 1 ? 'named once' : `named ${mentions.length} times`
  const others = also.map(other => excerpt(other).text)
  const names = others.length > 0 ? [`Also called ${others.join(', ')}.`] : []
  return {
    id, label, description: mentions.length === 1 ? said : `${said}, ${times}`, icon: role ? signs.done : signs.outline,
    tooltip: () => [label, `${role ? 'The draft says what it does or is responsible for.' : 'The draft does not say what it does.'} It is ${times}.`, ...names].join('\n\n'),
    spoken: [`${label}: ${said}, ${times}.`, ...names].join(' '), range: null, subject: null, kind: 'partner',
    size: others.length + mentions.length,
    children: () => [...others.map(other => nameNode(`${id}/also/${other}`, other)), ...mentions.map((range, index) => mentionNode(`${id}/${index}`, label, range, lineOf))]
  }
}

function nameNode(id: string, name: string): TreeNode {
  return {id, label: name, description: 'another name for it', icon: signs.name, tooltip: () => `Also called ${name} in this draft.`, spoken: `Also called ${name}`, range: null, subject: null, kind: 'name', ...leaf}
}

function mentionNode(id: string, name: string, range: Range, lineOf: (line: number) => string): TreeNode {
  const {start, end} = range
  const line = lineOf(start.line)
  const {text, highlights} = excerpt(line || name, [[start.column - 1, end.line === start.line ? end.column - 1 : line.length]])
  const place = `line ${start.line}`
  return {id, label: text, highlights, description: place, icon: signs.place, tooltip: () => `${text}\n\nLine ${start.line}.`, spoken: `${place}: ${text}`, range, subject: null, kind: 'mention', ...leaf}
}
