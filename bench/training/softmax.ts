// Multinomial logistic regression with an L2 penalty, by Adam on the whole set. Deterministic.

export interface Example {
  readonly values: ReadonlyMap<string, number>
  readonly target: number
  readonly weight: number
}

export interface Softmax {
  readonly weights: ReadonlyMap<string, Float64Array>
  score(values: ReadonlyMap<string, number>): number[]
}

const steps = 120, rate = 0.05, first = 0.9, second = 0.99

/** Fits weights for `classes` targets; `penalty` is the L2 penalty on weights. */
export function fitSoftmax(examples: readonly Example[], classes: number, penalty: number): Softmax {
  const ids = new Map([...new Set(examples.flatMap(({values}) => [...values.keys()]))].sort().map((name, id) => [name, id]))
  const rows = examples.map(({values}) => [...values].map(([name, value]) => [ids.get(name) as number, value] as const))
  const size = ids.size * classes
  const weights = new Float64Array(size), mean = new Float64Array(size), square = new Float64Array(size), slope = new Float64Array(size)
  const total = examples.reduce((sum, {weight}) => sum + weight, 0)
  const share = new Float64Array(classes)
  const spread = (row: readonly (readonly [number, number])[]): void => {
    share.fill(0)
    for (const [id, value] of row) for (let voice = 0; voice < classes; voice++) share[voice] = (share[voice] as number) + value * (weights[id * classes + voice] as number)
    const most = Math.max(...share)
    let sum = 0
    for (let voice = 0; voice < classes; voice++) sum += share[voice] = Math.exp((share[voice] as number) - most)
    for (let voice = 0; voice < classes; voice++) share[voice] = (share[voice] as number) / sum
  }
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < size; at++) slope[at] = penalty * (weights[at] as number) / total
    rows.forEach((row, index) => {
      const {target, weight} = examples[index] as Example
      spread(row)
      for (let voice = 0; voice < classes; voice++) {
        const error = ((share[voice] as number) - (voice === target ? 1 : 0)) * weight / total
        for (const [id, value] of row) slope[id * classes + voice] = (slope[id * classes + voice] as number) + error * value
      }
    })
    for (let at = 0; at < size; at++) {
      const now = slope[at] as number
      mean[at] = first * (mean[at] as number) + (1 - first) * now
      square[at] = second * (square[at] as number) + (1 - second) * now * now
      weights[at] = (weights[at] as number) - rate * ((mean[at] as number) / (1 - first ** step)) / (Math.sqrt((square[at] as number) / (1 - second ** step)) + 1e-8)
    }
  }
  return {
    weights: new Map([...ids].map(([name, id]) => [name, weights.slice(id * classes, (id + 1) * classes)])),
    score: values => {
      const scores = Array.from({length: classes}, () => 0)
      for (const [name, value] of values) {
        const id = ids.get(name)
        if (id !== undefined) for (let voice = 0; voice < classes; voice++) scores[voice] = (scores[voice] as number) + value * (weights[id * classes + voice] as number)
      }
      return scores
    }
  }
}
