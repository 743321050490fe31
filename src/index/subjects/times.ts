import { byLetters } from '../grouped.ts'
import { type Case, dayNumber, isLong } from './case.ts'

export interface Stretch {
  /** First and last day, null when none of its cases has one. */
  readonly from: number | null
  readonly to: number | null
  readonly cases: readonly Case[]
}

/**
 * Divide the cases of one ground where nothing was reported for more than `days`. A case without a day goes with its
 * document's others, else to the stretch with most cases. The toll of a long time is of all of it.
 */
export function stretches(cases: readonly Case[], days: number): Stretch[] {
  const dated = sorted(cases.filter(each => each.day !== null)).map(each => ({ each, ...spanOf(each) }))
  const found: { from: number; to: number; cases: Case[] }[] = []
  for (const { each, from, to } of dated.sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last !== undefined && from - last.to <= days) {
      last.cases.push(each)
      last.to = Math.max(last.to, to)
    } else found.push({ from, to, cases: [each] })
  }
  const undated = cases.filter(each => each.day === null)
  return withUndated(found, undated)
}

/** The first day that claims speak of, null when none has one. */
export function firstDay(cases: readonly Pick<Case, 'day' | 'since' | 'stated'>[]): string | null {
  let first: string | null = null
  for (const { day, since, stated } of cases) {
    const from = isLong({ from: since, to: stated }) ? since : day
    if (from !== null && (first === null || from < first)) first = from
  }
  return first
}

function spanOf({ day, since, stated }: Case): { readonly from: number; readonly to: number } {
  const to = dayNumber(day!)
  return { from: isLong({ from: since, to: stated }) ? dayNumber(since!) : to, to }
}

function withUndated(
  dated: readonly { from: number; to: number; cases: Case[] }[],
  undated: readonly Case[],
): Stretch[] {
  const found: { from: number | null; to: number | null; cases: Case[] }[] = dated.map(each => ({ ...each }))
  const home = new Map<string, { cases: Case[] }>()
  for (const stretch of [...found].sort((a, b) => a.cases.length - b.cases.length || b.from! - a.from!))
    for (const each of stretch.cases) home.set(each.document, stretch)
  const largest = found.reduce<(typeof found)[number] | null>(
    (best, each) => (best === null || each.cases.length > best.cases.length ? each : best),
    null,
  )
  // The counts above must not change while the undated ones are handed out, or their order would matter.
  const lost: Case[] = []
  for (const each of sorted(undated)) {
    const to = home.get(each.document) ?? largest
    if (to === null) lost.push(each)
    else to.cases.push(each)
  }
  if (lost.length > 0) found.push({ from: null, to: null, cases: lost })
  return found
}

function sorted(cases: readonly Case[]): Case[] {
  return [...cases].sort((a, b) => byLetters(a.day ?? '', b.day ?? '') || byLetters(a.key, b.key))
}
