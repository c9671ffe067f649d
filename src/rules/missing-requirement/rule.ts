import type {CapabilityCoverage} from '../../coverage/coverage.js'
import {frameworks} from '../../frameworks/index.js'
import {listed} from '../shared/listed.js'
import {placeFor} from '../shared/places.js'
import {writtenOn} from '../shared/written.js'
import {defineRule} from '../rule.js'

/** Where a reader would look for what the framework asks. */
const titles = [/\b(?:statutory|legal|duties|requirements?|compliance|legislation)\b/i, /\b(?:national|policy)\b.*\b(?:context|priorities|framework)\b/i, /\b(?:about this|introduction|context|background)\b/i]

export default defineRule({
  id: 'missing-requirement',
  pack: 'guidance',
  summary: 'Point out what an Act or national guidance asks of this kind of document and nothing in it shows',
  severity: 'info',
  weight: 40,
  guidance: ['STA', 'DHS', 'JFP', 'POL'],
  * fold(reading) {
    const {draft, coverage} = reading
    let at: ReturnType<typeof placeFor> | undefined
    for (const {id, requirements, capabilities} of frameworks) {
      if (!requirements) continue
      // A draft without a date of its own may be older than the day of the review.
      const later = new Set(capabilities.filter(one => (one.since ?? '') > writtenOn(reading)).map(one => one.id))
      const expected = coverage.filter(item => item.framework === id && item.expected && !later.has(item.capability))
      const missing = expected.filter(item => item.grade === 0)
      if (missing.length === 0 || (at ??= placeFor(draft, titles)) === null) continue
      const isMust = ({capability}: CapabilityCoverage): boolean => capabilities.some(one => one.id === capability && one.must)
      // What an Act asks comes first, and "must" is said only where all that is named rests on one.
      const [must, other] = [missing.filter(isMust), missing.filter(item => !isMust(item))]
      const advice = other.length === 0 ? 'an Act says it must be there' : 'see what guidance covers'
      yield {message: listed('No evidence found of', [...must, ...other].map(item => item.title), advice), at, weight: 38 + (must.length > 0 ? 6 : 0) + 4 * missing.length / expected.length}
    }
  }
})
