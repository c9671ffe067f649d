// Drawings: the pictures in them, and the text boxes.
import {child, type Element} from './xml.js'

export interface Picture {
  /** What it is to be called for those who don't see it; empty where nothing is said. */
  readonly alt: string
  /** The relationship that leads to it, or null. */
  readonly relationship: string | null
}

export interface Shapes {
  readonly pictures: Picture[]
  /** Text boxes: `w:txbxContent`. */
  readonly boxes: Element[]
}

/** Adds what is in a drawing to `found`. Of alternatives the first counts, as for Word. */
export function readShapes(element: Element, found: Shapes): void {
  switch (element.name) {
    case 'w:txbxContent': return void found.boxes.push(element)
    case 'mc:AlternateContent': {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')
      return chosen && readShapes(chosen, found)
    }
    case 'wp:inline': case 'wp:anchor': addDrawn(element, found); break
    case 'v:imagedata': found.pictures.push({alt: element.parent?.attributes['alt'] ?? '', relationship: element.attributes['r:id'] ?? null})
  }
  for (const one of element.children) readShapes(one, found)
}

function addDrawn(drawing: Element, found: Shapes): void {
  const properties = child(drawing, 'wp:docPr')
  const data = child(child(drawing, 'a:graphic'), 'a:graphicData')
  const blip = first(drawing, one => one.name === 'a:blip')
  if (!blip && !/chart|diagram/.test(data?.attributes['uri'] ?? '')) return
  // Whoever says that a picture is only for show has thought about it.
  if (properties && first(properties, one => one.name === 'adec:decorative' && one.attributes['val'] !== '0')) return
  found.pictures.push({alt: properties?.attributes['descr'] ?? '', relationship: blip?.attributes['r:embed'] ?? blip?.attributes['r:link'] ?? null})
}

/** The first element inside, not looking into text boxes. */
function first(element: Element, wanted: (one: Element) => boolean): Element | null {
  for (const one of element.children) {
    if (one.name === 'w:txbxContent') continue
    const found = wanted(one) ? one : first(one, wanted)
    if (found) return found
  }
  return null
}
