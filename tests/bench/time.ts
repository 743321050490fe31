/** Milliseconds of processor time that the work takes, of all threads of this process: what one core would need. */
export const cost = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value that this share of the values does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)]!

/**
 * Medians of the costs of several works that are done in turns, so that whatever slows the machine meets all of them. The turns that
 * warm up are not counted: a compiler that is still at work would be measured.
 */
export const costs = <Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  rounds: { readonly warm: number; readonly counted: number },
): Record<Name, number> => {
  const names = Object.keys(works) as Name[]
  const found = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let round = 0; round < rounds.warm + rounds.counted; round++) {
    for (const name of names) {
      const taken = cost(works[name])
      if (round >= rounds.warm) found.get(name)!.push(taken)
    }
  }
  return Object.fromEntries(names.map(name => [name, median(found.get(name)!)])) as Record<Name, number>
}
