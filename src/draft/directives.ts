// Our own comments in a draft: `<!-- golden-thread-VERB ids -- reason -->`.
import type {Directive, Span} from './draft.js'

/** A directive before its chunk has a number. */
export type ChunkDirective = Omit<Directive, 'chunk'>

/** What our comments can say, after `golden-thread-`. */
export const directiveVerbs = ['disable-next-line', 'disable', 'enable', 'disable-file', 'evidence'] as const
export const directivePrefix = 'golden-thread-'

// Capitals are nobody’s intention: such a comment is ours all the same.
const opening = /<!--\s*golden-thread-([^\s]{1,40}?)(?=\s|-->)/gi
// What is surely meant for us and isn’t ours to the letter: a slip in the name, or another mark than a hyphen in it or after it. “Evidence” and
// “enable” are words of notes on a golden thread, too: they are meant for us where no space parts them from it, or where an id follows.
const slips = new RegExp(String.raw`<!--[-\s]*(gold[a-z]{0,4}[\s_–-]{0,2}t[hr][a-z]{3,6}(?:`
  + String.raw`[\s_:–-]{1,3}(?:disa?b(?:le|el|al|ale)s?(?:[\s_-]{1,2}next[\s_-]{0,2}line|[\s_-]{1,2}file)?|evid[a-z]{2,5}(?=\s+[A-Za-z]{2,4}-?\d))`
  + String.raw`|[_:–-]{1,2}(?:enab[a-z]{1,3}|evid[a-z]{2,5})))(?=\s|-->)`, 'gi')
const likely = /<!--[-\s]*gold/i
// Word and some editors make one dash of two.
const reasonMark = /(?:^|\s)(?:--|[–—])(?=\s|$)/

/** The directives in these pieces of HTML. */
export function findDirectives(text: string, comments: readonly Span[]): ChunkDirective[] {
  const found: ChunkDirective[] = []
  for (const {start, end} of comments) {
    const html = text.slice(start, end)
    if (!likely.test(html)) continue
    const own: ChunkDirective[] = []
    // One that never ends, or in which another begins, is no comment of ours but a fault of its own, see the rule `empty-section`.
    const endOf = ends(html)
    opening.lastIndex = 0
    for (let match = opening.exec(html); match; match = opening.exec(html)) {
      const from = match.index + match[0].length
      const end = endOf(from)
      if (end === null) continue
      own.push(directive(match[1] ?? '', html.slice(from, end - 3), start + from, {start: start + match.index, end: start + end}))
      opening.lastIndex = end
    }
    const slipEnd = ends(html)
    const read = own.length
    let next = 0
    for (const {0: whole, 1: name = '', index} of html.matchAll(slips)) {
      while (next < read && own[next]!.span.end <= start + index) next++
      const from = index + whole.length
      const end = slipEnd(from)
      if (end === null || next < read && own[next]!.span.start <= start + index) continue
      own.push({verb: 'unknown', ids: [], idSpans: [], reason: null, span: {start: start + index, end: start + end}, verbSpan: {start: start + from - name.length, end: start + from}})
    }
    found.push(...own.sort((a, b) => a.span.start - b.span.start))
  }
  return found
}

/** Where the comment ends that is open at a place, asked for places in rising order; null where it doesn't before another begins. */
function ends(html: string): (from: number) => number | null {
  const [closeAfter, openAfter] = [ahead(html, /-->/g), ahead(html, /<!--/g)]
  return from => closeAfter(from) < openAfter(from) ? closeAfter(from) + 3 : null
}

/** Where a mark is found next, asked for places in rising order; the text's end where there is none. */
function ahead(text: string, mark: RegExp): (from: number) => number {
  let found = -1
  return from => {
    if (found >= from) return found
    mark.lastIndex = from
    found = mark.exec(text)?.index ?? text.length
    return found
  }
}

function directive(name: string, body: string, offset: number, span: Span): ChunkDirective {
  const mark = reasonMark.exec(body)
  const named = mark ? body.slice(0, mark.index) : body
  const reason = mark ? body.slice(mark.index + mark[0].length).trim() : ''
  const words = [...named.matchAll(/[^\s,]+/g)]
  return {
    verb: directiveVerbs.find(verb => verb === name.toLowerCase()) ?? 'unknown', span, verbSpan: {start: offset - name.length, end: offset}, reason: reason === '' ? null : reason,
    ids: words.map(([id]) => id),
    idSpans: words.map(({0: id, index}) => ({start: offset + index, end: offset + index + id.length}))
  }
}
