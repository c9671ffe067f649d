// What is worked out once and kept for as long as what it was worked out from.
import type {Block, Span} from '../../draft/draft.js'

/**
 * Remembers what `read` gives for each object: for chunks, which are immutable and shared between a draft and the next, for what they evidence, and for
 * Readings. Whatever else is handed to it has to be the same each time for the same object.
 */
export function remembered<K extends object, T, More extends readonly unknown[] = []>(read: (from: K, ...more: More) => T): (from: K, ...more: More) => T {
  const known = new WeakMap<K, {readonly value: T}>()
  return (from, ...more) => {
    let entry = known.get(from)
    if (!entry) known.set(from, entry = {value: read(from, ...more)})
    return entry.value
  }
}

/** The same of the sentences of a block, which are kept as long as the block is. */
export function rememberedOfSentence<T>(read: (block: Block, sentence: Span) => T): (block: Block, sentence: Span) => T {
  const ofBlock = remembered<Block, Map<number, T>>(() => new Map())
  return (block, sentence) => {
    const known = ofBlock(block)
    if (!known.has(sentence.start)) known.set(sentence.start, read(block, sentence))
    return known.get(sentence.start) as T
  }
}
