import type {Address, Block, Chunk, Draft} from '../../draft/draft.js'
import type {Partner} from '../../partners/ledger.js'
import {namesNobody} from '../shared/checks.js'
import {blockAt, placeIn, sectionOf} from '../shared/places.js'
import {defineRule, type Finding, type Reading} from '../rule.js'

/** Partners in a list without whom it is no list of partners, and the share of them that may have a role elsewhere. */
const fewest = 3, mostWithRole = 0.2
/** An item of more words than a name says what the partner does, or tells something else. */
const mostLetters = 90
/** What is thanked or asked is not promised a part. */
const thanked = /\b(?:thank|thanks|grateful|acknowledge|appreciat|consult|respon(?:ded|ses|dents)|survey|attend|invited|heard from|source|reference|further (?:information|help|support)|helpline|signpost|contact)\w*/i

export default defineRule({
  id: 'partner-without-role',
  pack: 'partners',
  summary: 'Warn when partners are listed and nothing is said of what each will do',
  severity: 'warning',
  weight: 74,
  guidance: ['PAR'],
  * fold(reading) {
    if (namesNobody(reading)) return
    const byBlock = new Map<string, Partner[]>()
    for (const partner of reading.partners) {
      if (partner.self) continue
      for (const index of partner.mentions) {
        const mention = reading.mentions[index]
        if (!mention) continue
        const key = `${mention.chunk}.${mention.block}`
        byBlock.set(key, [...byBlock.get(key) ?? [], partner])
      }
    }
    let best: {readonly finding: Finding; readonly count: number} | undefined
    for (const list of listsOf(reading.draft)) {
      const partners = new Set(list.items.flatMap(block => byBlock.get(`${list.chunk}.${block}`) ?? []))
      const idle = [...partners].filter(partner => !partner.role)
      if (partners.size < fewest || partners.size < list.items.length / 2 || partners.size - idle.length > partners.size * mostWithRole || isThanks(reading, list)) continue
      if (idle.length > (best?.count ?? 0)) best = {count: idle.length, finding: {message: `${share(idle.length, partners.size, list)}: say what each will do`, at: placeOf(reading.draft, list)}}
    }
    if (best) yield best.finding
  }
})

interface List {
  readonly chunk: number
  /** The block that introduces the items, or null. */
  readonly stem: number | null
  /** Blocks of its items, all of them short. */
  readonly items: readonly number[]
}

/** How many of a list have no role. An item that no name was found in is one more partner without. */
const share = (idle: number, partners: number, {items}: List): string => idle < partners ? `${idle} of ${partners} partners listed have no role` : `${Math.max(partners, items.length)} partners listed and none has a role`

/** Lists of short items, one after another. */
function* listsOf(draft: Draft): Generator<List> {
  for (const [chunk, {blocks}] of draft.chunks.entries()) {
    for (let from = 0; from < blocks.length; from++) {
      if (!isItem(blocks[from])) continue
      let to = from + 1
      while (to < blocks.length && isItem(blocks[to])) to++
      const items = Array.from({length: to - from}, (_, offset) => from + offset)
      if (items.length >= fewest && items.every(index => (blocks[index] as Block).text.length <= mostLetters)) yield {chunk, stem: stemOf(draft.chunks[chunk] as Chunk, from), items}
      from = to
    }
  }
}

const isItem = (block: Block | undefined): boolean => block !== undefined && block.list !== null && block.quote === 0 && block.footnote === null

function stemOf({blocks}: Chunk, first: number): number | null {
  const stem = blocks[first]?.list?.stem ?? -1
  return stem >= 0 ? stem : null
}

const addressOf = ({chunk, stem, items}: List): Address => ({chunk, block: stem ?? items[0] as number})

function isThanks({draft}: Reading, list: List): boolean {
  const address = addressOf(list)
  return thanked.test(blockAt(draft, address)?.text ?? '') || sectionOf(draft, address).path.some(title => thanked.test(title))
}

/** The last sentence of what introduces the list, or its first item. */
function placeOf(draft: Draft, list: List): Finding['at'] {
  const address = addressOf(list), block = blockAt(draft, address) as Block
  const sentence = block.sentences.at(-1)
  return sentence ? placeIn(list.chunk, block, sentence.start, sentence.end) : placeIn(list.chunk, block)
}
