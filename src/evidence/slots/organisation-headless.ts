// Bodies whose names say nothing of what they are: known by the words around them.
import {mark} from './marks.js'
import type {NameReader} from './name-extent.js'
import {classOfName} from './organisation-class.js'
import {bodyNouns} from './organisation-words.js'

export interface Body { readonly from: number; readonly to: number; readonly value: string | null }

const doneBy = new Set(['run', 'delivered', 'provided', 'commissioned', 'hosted', 'funded', 'managed', 'chaired', 'facilitated', 'operated', 'coordinated', 'owned'])
const togetherWith = new Set(['partnership', 'conjunction', 'collaboration', 'partnered', 'partnering', 'jointly', 'contract'])
const listMarks = new Set([',', ';'])
const listLinks = new Set([',', ';', 'and', 'the', 'with', 'of'])

/** "run by Ashlight", "in partnership with Ashlight", "the charity Ashlight": the body named behind the token. `isKnown` tells that another name begins. */
export function headlessAt(read: NameReader, at: number, isKnown: (at: number) => boolean): Body | undefined {
  const word = read.tokens[at]!.word, before = read.tokens[at - 1]?.word ?? '', noun = bodyNouns.includes(word)
  const told = word === 'by' ? doneBy.has(before) : word === 'with' ? togetherWith.has(before) : noun
  const from = at + 1
  if (!told || !read.isProper(from) || read.has(from, mark.place | mark.tailed | mark.brand) || isKnown(from)) return undefined
  let to = read.after(from)
  while (read.isName(to) && to - from < 4) {
    // Two proper words may be a person.
    if (read.isProper(to) && !read.tokens[to]!.upper && !read.tokens[from]!.upper) return undefined
    if (read.has(to, mark.title)) return undefined
    to = read.after(to)
  }
  if (read.isTitle(to) || read.has(to - 1, mark.strong | mark.weak)) return undefined
  return {from, to, value: noun ? 'PAR-08' : null}
}

/** What stands in a list between two bodies is a body: "Northmere Council, DHU Healthcare and Healthwatch Northmere". */
export function betweenBodies(read: NameReader, bodies: readonly (Body & {readonly self: boolean})[]): Body[] {
  const between: Body[] = []
  for (let index = 1; index < bodies.length; index++) {
    const left = bodies[index - 1]!, right = bodies[index]!
    if (left.self || right.self || right.from - left.to < 3 || right.from - left.to > 8 || !listMarks.has(read.tokens[left.to]!.word)) continue
    const from = left.to + 1
    let to = from
    while (to < right.from && read.isName(to) && !read.has(to, mark.title)) to = read.after(to)
    if (to === from || to >= right.from || right.from - to > 3 || !onlyLinks(read, to, right.from)) continue
    if (read.hasProper(from, to, true) && !onlyPlace(read, from, to)) between.push({from, to, value: classOfName(read.tokens.slice(from, to).map(token => token.word))})
  }
  return between
}

function onlyLinks(read: NameReader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!listLinks.has(read.tokens[at]!.word)) return false
  return true
}

function onlyPlace(read: NameReader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!read.has(at, mark.place | mark.direction)) return false
  return true
}
