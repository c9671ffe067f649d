// The narrative sections to offer for a draft: what it lacks first, each with its place.
import type {Review} from '../review-data.js'
import {rankSections, sectionsFor, type RankedSection} from './rank.js'
import type {Reading} from '../rules/rule.js'
import type {SuggestedSection} from './suggested.js'
import {placeFor, snippetAt} from './place.js'

/** @param id null for all sections; else those that answer this section, prefix, rule, check, capability or concept, the best first */
export function suggestSections({draft}: Reading, review: Review, id: string | null): SuggestedSection[] {
  return (id === null ? rankSections(review) : sectionsFor(id, review)).map(({section, lacks, at}: RankedSection) => {
    const place = placeFor(draft, section, at)
    const {id: name, title, prefix, description} = section
    return {id: name, title, prefix, description, lacks, insert: {offset: place.offset, snippet: snippetAt(draft.text, place, section)}}
  })
}
