// How work grows with its input: told by ratios of one run and by the processor's time, since seconds differ between machines and other programs take their share of them.
import assert from 'node:assert/strict'

/** Milliseconds of the processor: below this, a ratio would tell of the clock and of collected garbage. */
const nothing = 100
const rounds = 5

/** Milliseconds of the processor that `run` takes. */
export function work(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Asserts that work grows as its input does, and not as its square: `times` as much input takes less than `times` ** 1.75 as much work, or next to none.
 * What else the machine does only ever adds, so that the least of several rounds is compared; it ends with the first that is right.
 * @param prepare gives what is measured, for an input of so many pieces; its own work is not measured
 */
export function growsAsInput(what: string, prepare: (count: number) => () => void, count: number, times = 8): void {
  let [small, large] = [Infinity, Infinity]
  // Code that is new is slow: measured so, little input would seem as much work as a lot.
  for (let run = 0; run < 3; run++) prepare(count)()
  for (let round = 0; round < rounds; round++) {
    small = Math.min(small, work(prepare(count)), work(prepare(count)), work(prepare(count)))
    large = Math.min(large, work(prepare(count * times)))
    if (large < nothing || large < small * times ** 1.75) return
  }
  assert.fail(`${what}: ${times} times as much took ${(large / small).toFixed(1)} times as long, ${Math.round(large)} ms`)
}
