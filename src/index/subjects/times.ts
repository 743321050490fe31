import { byLetters, grouped } from '../grouped.ts'
import { type Case, dayNumber } from './case.ts'

export interface Stretch {
  /** First and last day, null when none of its cases has one. */
  readonly from: number | null
  readonly to: number | null
  readonly cases: readonly Case[]
}

/**
 * Divide the cases of one ground where nothing was reported for more than `days`. A case without a day goes with its
 * document's others, else to the stretch with most cases.
 */
export function stretches(cases: readonly Case[], days: number): Stretch[] {
  const dated = sorted(cases.filter(each => each.day !== null))
  const found: { from: number; to: number; cases: Case[] }[] = []
  for (const each of dated) {
    const day = dayNumber(each.day!)
    const last = found.at(-1)
    if (last !== undefined && day - last.to <= days) {
      last.cases.push(each)
      last.to = day
    } else found.push({ from: day, to: day, cases: [each] })
  }
  const undated = cases.filter(each => each.day === null)
  return withUndated(found, undated, 'largest')
}

/** Reports of one event in one place may call it "overnight", yesterday's or today's: two days that touch are one event. */
const touching = 1
/** A count that is no more dated than its document's day belongs to an event of the days before it. */
const reportDays = 2
/** "The toll of last week's strike has risen": a later total still belongs to it. */
const totalDays = 7

/**
 * Divide the cases of one place into single events. Figures whose text states the day pin the events; two such days are
 * two events when one document names both. Everything else joins the event it most likely reports on.
 */
export function singleEvents(cases: readonly Case[], days: number): Stretch[] {
  const pinned = cases.filter(each => each.scope === 'incident' && each.stated !== null)
  const found = pins(pinned)
  const floating: Case[] = []
  for (const each of sorted(cases)) {
    if (each.scope === 'incident' && each.stated !== null) continue
    if (each.day === null) continue
    const day = dayNumber(each.day)
    const within = each.scope === 'incident' ? reportDays : totalDays
    const near = found.filter(event => event.from <= day && day - event.to <= within).at(-1)
    if (near === undefined) floating.push(each)
    else near.cases.push(each)
  }
  const chained = stretches(floating, days).map(({ from, to, cases: list }) => ({
    from: from!,
    to: to!,
    cases: [...list],
  }))
  const events = [...found, ...chained].sort((a, b) => a.from - b.from)
  return withUndated(
    events,
    cases.filter(each => each.day === null),
    'only',
  )
}

function pins(cases: readonly Case[]): { from: number; to: number; cases: Case[] }[] {
  const ordered = [...grouped(cases, each => dayNumber(each.stated!))].sort(([a], [b]) => a - b)
  const found: { from: number; to: number; cases: Case[] }[] = []
  for (const [day, list] of ordered) {
    const last = found.at(-1)
    const together = last !== undefined && day - last.from <= touching && !shareDocument(last.cases, list)
    if (together) {
      last.cases.push(...list)
      last.to = day
    } else found.push({ from: day, to: day, cases: list })
  }
  return found
}

function shareDocument(a: readonly Case[], b: readonly Case[]): boolean {
  const documents = new Set(a.map(each => each.document))
  return b.some(each => documents.has(each.document))
}

function withUndated(
  dated: readonly { from: number; to: number; cases: Case[] }[],
  undated: readonly Case[],
  otherwise: 'largest' | 'only',
): Stretch[] {
  const found: { from: number | null; to: number | null; cases: Case[] }[] = dated.map(each => ({ ...each }))
  const home = new Map<string, { cases: Case[] }>()
  for (const stretch of [...found].sort((a, b) => a.cases.length - b.cases.length || b.from! - a.from!))
    for (const each of stretch.cases) home.set(each.document, stretch)
  const largest = found.reduce<(typeof found)[number] | null>(
    (best, each) => (best === null || each.cases.length > best.cases.length ? each : best),
    null,
  )
  const only = found.length === 1 ? found[0]! : null
  const fallback = otherwise === 'largest' ? largest : only
  // The counts above must not change while the undated ones are handed out, or their order would matter.
  const lost: Case[] = []
  for (const each of sorted(undated)) {
    const to = home.get(each.document) ?? fallback
    if (to === null || to === undefined) lost.push(each)
    else to.cases.push(each)
  }
  if (otherwise === 'largest') {
    if (lost.length > 0) found.push({ from: null, to: null, cases: lost })
    return found
  }
  for (const list of grouped(lost, each => each.document).values()) found.push({ from: null, to: null, cases: list })
  return found
}

function sorted(cases: readonly Case[]): Case[] {
  return [...cases].sort((a, b) => byLetters(a.day ?? '', b.day ?? '') || byLetters(a.key, b.key))
}
