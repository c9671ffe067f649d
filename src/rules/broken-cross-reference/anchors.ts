// Links to a heading of the same draft that isn't there.
import type {Chunk, Draft, Place} from '../../draft/draft.js'
import {linksIn} from '../../draft/index.js'
import {remembered} from '../shared/memory.js'

/** Word's own bookmarks: they are lost on the way to Markdown, and nobody wrote them. */
const bookmark = /^_|^(?:toc|ref|bookmark|page|top|fn|fnref|footnote)[\d_:-]*$|^$/i

const anchorsIn = remembered((chunk: Chunk) => linksIn(chunk).filter(({kind, target}) => kind === 'link' && target.startsWith('#') && !bookmark.test(target.slice(1))))

/** Anchor → where links lead to it, for anchors that no heading and no HTML gives. */
export function lostAnchors(draft: Draft): Map<string, Place[]> {
  const lost = new Map<string, Place[]>()
  let known: ReadonlySet<string> | undefined
  for (const [chunk, own] of draft.chunks.entries()) {
    for (const {target, span} of anchorsIn(own)) {
      known ??= headingAnchors(draft)
      const anchor = decoded(target.slice(1)).toLowerCase()
      if (known.has(anchor)) continue
      const places = lost.get(target)
      if (places) places.push({chunk, ...span})
      else lost.set(target, [{chunk, ...span}])
    }
  }
  return lost
}

/** As GitHub, GitLab and VS Code make them, and what HTML or a heading's own attribute gives. */
function headingAnchors({sections, text}: Draft): ReadonlySet<string> {
  const found = new Set<string>()
  const counts = new Map<string, number>()
  for (const {title} of sections) {
    const slug = title.toLowerCase().replace(/\{#[^{}]*\}/, '').trim().replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, '').replace(/\s/g, '-')
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    found.add(count === 0 ? slug : `${slug}-${count}`).add(slug.replace(/-+/g, '-'))
  }
  for (const [, one = '', two = ''] of text.matchAll(/\b(?:id|name)\s?=\s?["']([^"']{1,200})["']|\{#([^{}\s]{1,200})/g)) found.add((one || two).toLowerCase())
  return found
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
