import type { Case } from './case.ts'
import { countedParts } from './family.ts'

/** The numbers that are told of one event, so that two tellings can be compared. */
export interface Figures {
  /** The largest whole by what is counted, to tell whether two tolls may be one event's. */
  readonly largest: ReadonlyMap<string, number>
  /** Every figure, word for word the same number of the same measure. */
  readonly told: ReadonlySet<string>
}

/** Kinds that are counted together in a toll: one paper's civilians are another's people. */
const general = new Set(['', 'people', 'civilian', 'prisoner', 'displaced'])

/** Smaller numbers than this agree by chance. */
const telling = 2
/** From here on one number in two places of one document is one figure. */
export const striking = 5

export function figuresOf(cases: readonly Case[]): Figures {
  const largest = new Map<string, number>()
  const told = new Set<string>()
  for (const each of cases) {
    const value = each.low ?? each.high ?? 0
    if (value >= telling) told.add(figureKey(each))
    if (each.subset) continue
    const { kind } = countedParts(each.countedId)
    const key = `${each.measure}:${general.has(kind) ? '' : kind}`
    if (value > (largest.get(key) ?? -1)) largest.set(key, value)
  }
  return { largest, told }
}

export const figureKey = ({ measure, low, high }: Pick<Case, 'measure' | 'low' | 'high'>): string =>
  `${measure} ${low ?? high}`

export const numberIn = (key: string): number => Number(key.slice(key.indexOf(' ') + 1))

/** The largest number that both tell, 0 when they tell none alike. */
export function sharedFigure(a: Figures, b: Figures): number {
  const [few, many] = a.told.size <= b.told.size ? [a, b] : [b, a]
  let best = 0
  for (const key of few.told) if (many.told.has(key)) best = Math.max(best, numberIn(key))
  return best
}

/**
 * True when the later tolls may be the earlier ones of the same event: between `least` and `most` times as large.
 * What only one of them counts says nothing.
 */
export function mayGrow(earlier: Figures, later: Figures, least: number, most: number): boolean {
  for (const [key, value] of later.largest) {
    const before = earlier.largest.get(key)
    // "Nobody died" is said of events that killed many.
    if (before === undefined || before === 0 || value === 0) continue
    if (value < least * before || value > most * before) return false
  }
  return true
}

/** Figures that grow as reports come together. */
export interface Gathered extends Figures {
  readonly largest: Map<string, number>
  readonly told: Set<string>
}

export const gathered = (): Gathered => ({ largest: new Map(), told: new Set() })

export function gather(into: Gathered, { largest, told }: Figures): void {
  for (const [key, value] of largest) into.largest.set(key, Math.max(value, into.largest.get(key) ?? value))
  for (const key of told) into.told.add(key)
}
