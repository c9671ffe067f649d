// Work on many things without holding up whoever else needs the thread.

/** Works on all items in their order, `width` at a time. Ends early, with nothing left half done, once `stopped` says so. */
export async function inLanes<T>(items: Iterable<T>, width: number, work: (item: T) => Promise<void>, stopped: () => boolean): Promise<void> {
  const rest = items[Symbol.iterator]()
  const lane = async (): Promise<void> => {
    while (!stopped()) {
      const next = rest.next()
      if (next.done) return
      await work(next.value)
    }
  }
  await Promise.all(Array.from({length: width}, lane))
}

/** A function to await between small pieces of work: after `milliseconds` of them it lets others have a turn. */
export function breather(milliseconds: number): () => Promise<void> {
  let start = Date.now()
  return async () => {
    if (Date.now() - start < milliseconds) return
    await new Promise<void>(resolve => setTimeout(resolve, 0))
    start = Date.now()
  }
}
