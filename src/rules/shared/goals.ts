// Which lists are goals, what a draft wants to be held to, and which are measures of them.
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

const measured = /\b(?:measur\w+ (?:of )?(?:success|progress|impact|outcomes)|success (?:measures|criteria)|signs of success|outcome measures|key performance indicators|KPIs|how (?:will )?we(?:’ll|'ll| will)? (?:know|measure))\b/i

/** A heading says that measures of success follow: "How we will know". */
export const headsMeasures = (title: string): boolean => measured.test(title)

/** Work that can be ticked off, as an item of a list begins with it: what gets better, less or more is none. */
const work = /^\W*(?:to )?(?:open|publish|recruit|agree|set up|launch|appoint|hold|run|write|commission|pilot|review|train|build|establish|introduce|create|roll out|produce|implement|fund|hire|sign|move|merge|refresh|map|draft|design|test|procure|purchase|install|relocate|consult|complete|invite|convene|host|employ|pay|buy|bring together|put in place)\b/i

/** Whether a block begins as an action does: "Open a hub by March". */
export const isWork = ({text}: Block): boolean => work.test(text)
