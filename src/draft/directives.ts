// Our own comments in a draft: `<!-- golden-thread-VERB ids -- reason -->`.
import type {Directive, Span} from './draft.js'

/** A directive before its chunk has a number. */
export type ChunkDirective = Omit<Directive, 'chunk'>

/** What our comments can say, after `golden-thread-`. */
export const directiveVerbs = ['disable-next-line', 'disable', 'enable', 'disable-file', 'evidence'] as const
export const directivePrefix = 'golden-thread-'

// Capitals are nobody’s intention: such a comment is ours all the same.
const opening = /<!--\s*golden-thread-([^\s]{1,40}?)(?=\s|-->|$)/gi
// What is surely meant for us and isn’t ours to the letter: a slip in the name, or another mark than a hyphen in it or after it. “Evidence” and
// “enable” are words of notes on a golden thread, too: they are meant for us where no space parts them from it, or where an id follows.
const slips = new RegExp(String.raw`<!--[-\s]*(gold[a-z]{0,4}[\s_–-]{0,2}t[hr][a-z]{3,6}(?:`
  + String.raw`[\s_:–-]{1,3}(?:disa?b(?:le|el|al|ale)s?(?:[\s_-]{1,2}next[\s_-]{0,2}line|[\s_-]{1,2}file)?|evid[a-z]{2,5}(?=\s+[A-Za-z]{2,4}-?\d))`
  + String.raw`|[_:–-]{1,2}(?:enab[a-z]{1,3}|evid[a-z]{2,5})))(?=\s|-->|$)`, 'gi')
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
    const [closeAfter, openAfter, unread] = [ahead(html, /-->/g), ahead(html, /<!--/g), unreadIn(html, start)]
    opening.lastIndex = 0
    for (let match = opening.exec(html); match; match = opening.exec(html)) {
      const from = match.index + match[0].length
      const close = closeAfter(from)
      const name = match[1] ?? ''
      // Where the next one begins before this one has ended, nobody ended it.
      if (close >= openAfter(from)) {
        own.push(unread(match.index, {start: from - name.length, end: from}))
        continue
      }
      own.push(directive(name, html.slice(from, close), start + from, {start: start + match.index, end: start + close + 3}))
      opening.lastIndex = close + 3
    }
    const readUpTo = own.length
    const meant = unreadIn(html, start)
    let next = 0
    for (const {0: whole, 1: name = '', index} of html.matchAll(slips)) {
      while (next < readUpTo && own[next]!.span.end <= start + index) next++
      const from = index + whole.length
      if (next === readUpTo || own[next]!.span.start > start + index) own.push(meant(index, {start: from - name.length, end: from}))
    }
    found.push(...own.sort((a, b) => a.span.start - b.span.start))
  }
  return found
}

/** Makes the directive of a comment that is not read, asked for places in rising order: to its end, or where it has none to that of its line. */
function unreadIn(html: string, start: number): (at: number, name: Span) => ChunkDirective {
  const [closeAfter, openAfter, breakAfter] = [ahead(html, /-->/g), ahead(html, /<!--/g), ahead(html, /[\r\n]/g)]
  return (at, name) => {
    const [close, open] = [closeAfter(name.end), openAfter(name.end)]
    const end = close < open ? close + 3 : name.end + html.slice(name.end, Math.min(breakAfter(name.end), open)).trimEnd().length
    return {verb: 'unknown', ids: [], idSpans: [], reason: null, span: moved({start: at, end}, start), verbSpan: moved(name, start)}
  }
}

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

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
