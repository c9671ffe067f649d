// Our own comments in a draft: `<!-- golden-thread-VERB ids -- reason -->`.
import type {Directive, Span} from './draft.js'

/** A directive before its chunk has a number. */
export type ChunkDirective = Omit<Directive, 'chunk'>

/** What our comments can say, after `golden-thread-`. */
export const directiveVerbs = ['disable-next-line', 'disable', 'enable', 'disable-file', 'evidence'] as const

const opening = /<!--\s*golden-thread-([^\s]{1,40}?)(?=\s|-->)/g
// Word and some editors make one dash of two.
const reasonMark = /(?:^|\s)(?:--|[–—])(?=\s|$)/

/** The directives in these pieces of HTML. */
export function findDirectives(text: string, comments: readonly Span[]): ChunkDirective[] {
  const found: ChunkDirective[] = []
  for (const {start, end} of comments) {
    const html = text.slice(start, end)
    if (!html.includes('golden-thread-')) continue
    opening.lastIndex = 0
    for (let match = opening.exec(html); match; match = opening.exec(html)) {
      const from = match.index + match[0].length
      const close = html.indexOf('-->', from)
      if (close < 0) break
      found.push(directive(match[1] ?? '', html.slice(from, close), start + from, {start: start + match.index, end: start + close + 3}))
      opening.lastIndex = close + 3
    }
  }
  return found
}

function directive(name: string, body: string, offset: number, span: Span): ChunkDirective {
  const mark = reasonMark.exec(body)
  const named = mark ? body.slice(0, mark.index) : body
  const reason = mark ? body.slice(mark.index + mark[0].length).trim() : ''
  const words = [...named.matchAll(/[^\s,]+/g)]
  return {
    verb: directiveVerbs.find(verb => verb === name) ?? 'unknown', span, verbSpan: {start: offset - name.length, end: offset}, reason: reason === '' ? null : reason,
    ids: words.map(([id]) => id),
    idSpans: words.map(({0: id, index}) => ({start: offset + index, end: offset + index + id.length}))
  }
}
