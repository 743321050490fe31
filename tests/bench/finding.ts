/** One line of the bench: what was measured, and whether it is as it should be. */
export interface Finding {
  readonly what: string
  readonly value: string
  /** The target in words; null where there is none. */
  readonly target: string | null
  readonly met: boolean
}

export const atLeast = (what: string, value: number, target: number): Finding => ({
  what,
  value: `${value.toFixed(2)}x`,
  target: `at least ${target}x`,
  met: value >= target,
})

export const atMost = (what: string, value: number, target: number): Finding => ({
  what,
  value: `${value.toFixed(2)}x`,
  target: `at most ${target}x`,
  met: value <= target,
})

/** Milliseconds that must not be passed. */
export const within = (what: string, milliseconds: number, most: number): Finding => ({
  what,
  value: `${milliseconds.toFixed(0)} ms`,
  target: `at most ${most} ms`,
  met: milliseconds <= most,
})

export const plain = (what: string, value: string): Finding => ({ what, value, target: null, met: true })

export const line = ({ what, value, target, met }: Finding): string =>
  `  ${what.padEnd(58)} ${value.padStart(14)}${target === null ? '' : `   ${target}${met ? '' : '   MISSED'}`}`

/** How many times as much the one is as the other. */
export const factor = (what: string, one: number, other: number): Finding => plain(what, `${(one / other).toFixed(2)}x`)
