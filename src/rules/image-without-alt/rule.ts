import type {Chunk, Place} from '../../draft/draft.js'
import {linksIn, type Link} from '../../draft/index.js'
import {remembered} from '../shared/memory.js'
import {defineRule} from '../rule.js'

/** What Word or a web page puts in by itself: a file's name, a kind of thing, a guess. */
const says = new RegExp('^(?:(?:an?|the) )?(?:image|picture|photo|photograph|graphic|figure|chart|graph|diagram|screenshot|infographic|logo|icon|map|table|untitled|placeholder|alt text|alt)[\\s_-]*\\d*$'
  + '|^[^\\s]{1,200}\\.(?:png|jpe?g|gif|svg|webp|emf|wmf|tiff?|bmp)$|(?:automatically generated|ai-generated content may be incorrect)', 'i')
const mostRelated = 20

export default defineRule({
  id: 'image-without-alt',
  pack: 'structure',
  summary: 'Point out images that are not described in words',
  severity: 'info',
  weight: 18,
  guidance: ['PLN-11'],
  * fold({draft}) {
    const [at, ...others] = draft.chunks.flatMap((chunk, index) => silentIn(chunk).map((span): Place => ({chunk: index, ...span})))
    if (!at) return
    const message = others.length > 0
      ? `This image and ${others.length === 1 ? 'another' : `${others.length} others`} have no description: say what each shows`
      : 'This image has no description: say in a few words what it shows'
    yield {message, at, related: others.slice(0, mostRelated).map(place => ({message: 'Not described', at: place}))}
  }
})

/** The images of a chunk without words that describe them. An HTML image with an empty alternative says that it is decoration. */
const silentIn: (chunk: Chunk) => readonly Link['span'][] = remembered((chunk: Chunk) => linksIn(chunk).flatMap(({kind, text, span}) => {
  if (kind !== 'image') return []
  const isHtml = chunk.text[span.start] === '<'
  const words = (text ?? '').replace(/\s+/g, ' ').trim()
  return text === null || (words === '' ? !isHtml : says.test(words)) ? [span] : []
}))
