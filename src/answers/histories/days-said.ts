import type { Day, Position } from '../answer.ts'
import { dayOf } from '../day.ts'

/**
 * The days on which a figure was said, earliest first: every day that is stated for it, and the first on which it had
 * appeared when that is earlier. Outlets repeat an old figure for weeks, so that later documents say nothing.
 */
export function daysSaid({ claims, day }: Pick<Position, 'claims' | 'day'>): Day[] {
  if (day.known === 'unknown') return []
  const days = claims.map(dayOf)
  const stated = new Map(days.flatMap(each => (each.known === 'stated' ? [[each.to, each] as const] : [])))
  const [appeared] = days.flatMap(each => (each.known === 'published' ? [each] : [])).sort(byDay)
  const [first] = [...stated.values()].sort(byDay)
  const before = appeared !== undefined && (first === undefined || appeared.to < first.to) ? [appeared] : []
  return [...before, ...[...stated.values()].sort(byDay)]
}

const byDay = (a: { readonly to: string }, b: { readonly to: string }): number => (a.to < b.to ? -1 : 1)
