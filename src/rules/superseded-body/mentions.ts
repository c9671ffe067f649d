// Where a chunk names a body that is no more, and whether it speaks of it as it is or as it was.
import type {Chunk} from '../../draft/draft.js'
import {remembered} from '../shared/memory.js'
import {spokenOf, type Form, type SpokenOf} from '../shared/spoken-of.js'
import {bodies, type Body} from './bodies.js'

/** It cites the body's figures or papers, which keep their author's name. */
const citing = /\b(?:source|sources|data|profiles?|fingertips|statistics?|publication|published|publishes|reports?(?! to\b)|guidance|survey|according to|estimat\w+|figures?|dataset|toolkit|framework|review|analysis|definition|dashboard|indicators?|average|percentages?|ranked|deciles?|tool|map|available (?:at|from|on)|retrieved|licence|copyright)\b|©|https?:/i

/** Every form has one of these, so that most chunks are done at once. */
const perhaps = /CCG|STP|PHE|NHS[EIXD]|NHS [EIXD]|[Cc]ommissioning [Gg]roup|[Ss]ustainability (?:[Aa]nd|&) |[Pp]ublic [Hh]ealth [Ee]ngland|Monitor|Trust Dev|Education England|AHSN|PCT|SHA|HEE|[Aa]cademic [Hh]ealth|[Cc]are [Tt]rust|[Ss]trategic [Hh]ealth|ICB|[Cc]are [Bb]oard/

const forms = bodies.flatMap(body => body.forms.map(([hint, form]) => ({thing: body, hint, form})))
/** What comes right after a body that is to do something: "Public Health England will publish …" cites nothing. */
const acts = /^(?:,? (?:and|with) [^.;,()]{1,50}?)? (?:\w+ly |also )?(?:will|shall|must|is to|are to|is going to|are going to|publishes|provides|leads|supports|collects|oversees|funds|runs|is responsible|are responsible)\b/
/** What comes right before a body that we are to deal with: "we will send our figures to Public Health England". */
const dealtWith = /\b(?:will|shall|must)\b[^.;]{1,80}\b(?:to|with)(?: the)? $/
const uncited = (sentence: string, around: string, start: number, end: number): boolean =>
  (!citing.test(sentence) && !citing.test(around)) || acts.test(sentence.slice(end, end + 80)) || dealtWith.test(sentence.slice(Math.max(0, start - 120), start))

/** The mentions of a chunk that speak of a body as if it were there. Depends on the chunk alone. */
export const mentionsIn: (chunk: Chunk) => readonly SpokenOf<Body>[] = remembered((chunk: Chunk) => perhaps.test(chunk.text) ? spokenOf(chunk, forms, uncited) : [])

/** The same for bodies that the team has told of. */
export const localMentionsIn = <T>(chunk: Chunk, local: readonly Form<T>[]): readonly SpokenOf<T>[] => spokenOf(chunk, local, uncited)
