import {defineRule} from '../rule.js'
import {contradictions} from './contradictions.js'
import {goesOn, miscounts} from './miscounts.js'

export default defineRule({
  id: 'figures-disagree',
  pack: 'thread',
  summary: 'Warn when a draft counts the same thing two ways',
  severity: 'warning',
  weight: 56,
  guidance: [],
  * fold({draft}) {
    for (const [chunk, own] of draft.chunks.entries()) {
      for (const {start, end, announced, listed, last} of miscounts(own)) {
        if (!(last && goesOn(draft.chunks[chunk + 1]?.blocks[0]))) yield {message: `${announced}, and the list under it has ${listed}: make count and list agree`, at: {chunk, start, end}}
      }
    }
    for (const {words, other, at, otherAt} of contradictions(draft)) {
      yield {message: `${words} here, ${other} elsewhere: check which is right`, at, related: otherAt.map(place => ({message: `${other} here`, at: place}))}
    }
  }
})
