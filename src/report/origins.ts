// A review of a Word file: to each place in the Markdown, where it stands in the file.
import type {Origin, Range, Review} from '../review-data.js'

/** The review with an `origin` beside each range of an item. @param originOf offsets in the Markdown → the place in the file */
export function withOrigins(review: Review, originOf: (start: number, end: number) => Origin | null): Review {
  const placed = <T extends {readonly range: Range}>(item: T): T & {readonly origin: Origin | null} => ({...item, origin: originOf(item.range.start.offset, item.range.end.offset)})
  return {
    ...review,
    voice: review.voice.map(placed),
    evidence: review.evidence.map(placed),
    findings: review.findings.map(finding => ({
      ...placed(finding), related: finding.related.map(placed), fixes: finding.fixes.map(fix => ({...fix, edits: fix.edits.map(placed)}))
    })),
    thread: review.thread.map(placed)
  }
}
