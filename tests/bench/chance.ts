/** Chance that is the same in every run: a number in [0, 1) for each call. */
export type Chance = () => number

/** Mulberry32: small, fast and good enough to vary sentences. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export const pick = <Each>(chance: Chance, list: readonly Each[]): Each => list[Math.floor(chance() * list.length)]!
