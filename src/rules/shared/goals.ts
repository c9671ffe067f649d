// Which lists are goals: what a draft wants to be held to.
import type {Block, Draft, Section} from '../../draft/draft.js'

const goals = /\b(?:goals?|aims?|objectives?|outcomes?|ambitions?|priorit(?:y|ies)|commitments|what (?:success|good) (?:looks|will look) like|what we (?:want|will|aim) to achieve|success measures?)\b/i
/** A list is introduced as goals: "Our goals are:", "the aims of this strategy are:". */
const announced = /\b(?:goals?|aims?|objectives?|ambitions?|priorit(?:y|ies)|outcomes?)\b(?:\s[\p{L}’']+){0,5}\s?:?$/iu
/** What stands beside goals and is none. */
const beside = /\b(?:deliver\w*|governance|actions?|how|issues|challenges|principles|enablers?|achievements?|progress|values)\b/i

/** Whether the items of a list are goals: it is introduced so ("Our aims are:"), or nothing introduces it and it stands in a section of goals. */
export function areGoals(draft: Draft, {list}: Block, stem: Block | undefined, section: Section): boolean {
  if (!list) return false
  const last = stem && list.stem >= 0 ? stem.sentences.at(-1) : undefined
  if (stem && last) return announced.test(stem.text.slice(last.start, last.end).trim())
  return section.path.some(title => title !== draft.title && goals.test(title)) && !section.path.some(title => title !== draft.title && beside.test(title))
}
