import {quoted} from '../shared/wording.js'
import {defineRule} from '../rule.js'

export default defineRule({
  id: 'placeholder',
  pack: 'plain-english',
  summary: 'Warn about unfinished text such as “TBC” or a blank left to be filled in',
  severity: 'warning',
  weight: 57,
  source: 'house judgement',
  * perChunk({chunk, index, evidence}) {
    for (const one of evidence) {
      if (one.concept !== 'placeholder' || one.source !== 'found') continue
      const span = one.words[0] ?? one.span
      yield {message: `Unfinished text ${quoted(chunk.text.slice(span.start, span.end), 30)}: fill it in or take it out`, at: {chunk: index, ...span}}
    }
  }
})
