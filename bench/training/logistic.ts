// Logistic regression with an L2 penalty, by dual coordinate descent (Yu, Huang and Lin, 2011). Deterministic.

export interface Sparse {
  readonly ids: readonly number[]
  readonly values: readonly number[]
}

/** Weights for `targets` (1 or -1); `costs`: what an error in each row costs, the inverse of the penalty. `width`: number of features. */
export function fitLogistic(rows: readonly Sparse[], targets: readonly number[], costs: readonly number[], width: number): Float64Array {
  const weights = new Float64Array(width), duals = new Float64Array(2 * rows.length)
  const squares = rows.map(({ids, values}, row) => {
    const cost = costs[row] as number, target = targets[row] as number
    duals[2 * row] = Math.min(0.001 * cost, 1e-8)
    duals[2 * row + 1] = cost - (duals[2 * row] as number)
    ids.forEach((id, at) => { weights[id] = (weights[id] as number) + target * (duals[2 * row] as number) * (values[at] as number) })
    return values.reduce((sum, value) => sum + value * value, 0)
  })
  const order = rows.map((_, row) => row)
  let seed = 12345
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  for (let epoch = 0; epoch < 25; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = random(at + 1), kept = order[at] as number
      order[at] = order[other] as number
      order[other] = kept
    }
    let steepest = 0
    for (const row of order) {
      const {ids, values} = rows[row] as Sparse, cost = costs[row] as number, target = targets[row] as number, square = squares[row] as number
      let margin = 0
      for (let at = 0; at < ids.length; at++) margin += (weights[ids[at] as number] as number) * (values[at] as number)
      margin *= target
      let one = 2 * row, two = 2 * row + 1, sign = 1
      if (0.5 * square * ((duals[two] as number) - (duals[one] as number)) + margin < 0) [one, two, sign] = [two, one, -1]
      const old = duals[one] as number
      let dual = cost - old < 0.5 * cost ? 0.1 * old : old
      const slopeAt = (value: number): number => square * (value - old) + sign * margin + Math.log(value / (cost - value))
      let slope = slopeAt(dual)
      steepest = Math.max(steepest, Math.abs(slope))
      for (let step = 0; step < 20 && Math.abs(slope) > 1e-3; step++) {
        const next = dual - slope / (square + cost / (cost - dual) / dual)
        dual = next <= 0 ? dual * 0.1 : next
        slope = slopeAt(dual)
      }
      duals[one] = dual
      duals[two] = cost - dual
      const change = sign * (dual - old) * target
      if (change !== 0) for (let at = 0; at < ids.length; at++) weights[ids[at] as number] = (weights[ids[at] as number] as number) + change * (values[at] as number)
    }
    if (steepest < 0.01) break
  }
  return weights
}
