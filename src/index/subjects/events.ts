import { byLetters } from '../grouped.ts'
import { type Figures, type Gathered, gather, gathered, mayGrow, sharedFigure, striking } from './figures.ts'
import type { Report } from './reports.ts'

/** One event of one place: the reports that tell of it. */
export interface Event {
  readonly from: number | null
  readonly to: number | null
  readonly long: boolean
  readonly figures: Figures
  readonly reports: readonly Report[]
}

/** How far apart the days of two reports of one event may be, by what is known of them. */
export interface Reach {
  /** Days behind the event within which any report that fits is of it. */
  readonly free: number
  /** Days within which one with the same or hardly changed figures is. */
  readonly alike: number
}

/** A toll that has hardly changed: "last week's bombing, which killed 41". */
const hardly = { least: 0.9, most: 1.3 } as const
/** Early tolls are low, later ones grow, and are lowered only a little. */
const sameDay = { least: 0.1, most: 10 } as const
const laterDay = { least: 0.7, most: 5 } as const
/** "Overnight" is dated yesterday or today; two strikes on two days in a row are told apart by their tolls. */
const overnight = { least: 0.5, most: 2 } as const

/** An event while its reports come together. */
interface Open {
  readonly figures: Gathered
  readonly reports: Report[]
}

/**
 * Bring together the reports of one place that tell of one event. Two events that one document tells apart stay apart,
 * as do tolls that cannot have grown out of each other. A function of the set of reports alone.
 */
export function eventsOf(reports: readonly Report[], reach: Reach): Event[] {
  const found: Open[] = []
  for (const report of reports.filter(each => each.from !== null).sort(byFirstDay)) {
    const event = bestOf(found, report, reach)
    if (event === null) found.push(opened(report))
    else add(event, report)
  }
  return [...withUndated(found, reports.filter(each => each.from === null).sort(byKey))].map(asEvent)
}

function opened(report: Report): Open {
  const event: Open = { figures: gathered(), reports: [] }
  add(event, report)
  return event
}

function add(event: Open, report: Report): void {
  event.reports.push(report)
  gather(event.figures, report.figures)
}

/** More events than this in one place at one time are a list, and none of them is told apart by its day. */
const mostOpen = 60

/** Of the events that fit, the one that gives the same figures, else the latest. */
function bestOf(events: readonly Open[], report: Report, reach: Reach): Open | null {
  let best: Open | null = null
  let shared = -1
  for (let at = events.length - 1; at >= Math.max(0, events.length - mostOpen); at--) {
    const found = fits(events[at]!, report, reach)
    if (found <= shared) continue
    best = events[at]!
    shared = found
  }
  return best
}

/** How well a report fits an event: the largest figure they share, 0 when they share none, -1 when it is of another. */
function fits({ reports, figures }: Open, report: Report, reach: Reach): number {
  const first = reports[0]!
  const gap = report.from! - first.from!
  if (gap > reach.alike) return -1
  if (first.long || report.long) return first.long && report.long && gap === 0 && first.to === report.to ? 0 : -1
  if (reports.some(each => each.document === report.document)) return -1
  const shared = sharedFigure(figures, report.figures)
  // A market and a hospital of one place are two events, unless one number is told of both.
  if (shared < striking && areApart(reports, report)) return -1
  // What a document tells beside its own event is the same as another's only when the figures say so.
  if (report.episode > 0 && shared === 0) return -1
  const bothPinned = report.pinned && reports.some(each => each.pinned)
  if (bothPinned && gap > 1) return -1
  const limits = gap === 0 ? sameDay : bothPinned ? overnight : gap <= reach.free ? laterDay : hardly
  return mayGrow(figures, report.figures, limits.least, limits.most) ? shared : -1
}

function areApart(reports: readonly Report[], { focuses }: Report): boolean {
  const told = reports.filter(each => each.focuses.size > 0)
  return focuses.size > 0 && told.length > 0 && told.every(each => each.focuses.isDisjointFrom(focuses))
}

/** An undated report is of the one event of which it gives a figure; undated ones with one figure are of one event. */
function withUndated(dated: readonly Open[], undated: readonly Report[]): Report[][] {
  const events = dated.map(each => each.reports)
  const telling = new Map<string, Set<Report[]>>()
  const tell = (event: Report[], { told }: Figures): void => {
    for (const key of told) telling.set(key, (telling.get(key) ?? new Set()).add(event))
  }
  for (const { figures, reports } of dated) tell(reports, figures)
  const alone: Report[][] = []
  for (const report of undated) {
    const homes = new Set([...report.figures.told].flatMap(key => [...(telling.get(key) ?? [])]))
    const [home] = homes
    if (homes.size === 1 && home!.every(each => each.document !== report.document)) home!.push(report)
    else {
      alone.push([report])
      if (homes.size === 0) tell(alone.at(-1)!, report.figures)
    }
  }
  return [...events, ...alone]
}

export function asEvent(reports: readonly Report[]): Event {
  const from = reports.flatMap(each => each.from ?? [])
  const to = reports.flatMap(each => each.to ?? [])
  const figures = gathered()
  for (const report of reports) gather(figures, report.figures)
  return {
    from: from.length === 0 ? null : Math.min(...from),
    to: to.length === 0 ? null : Math.max(...to),
    long: reports.some(each => each.long),
    figures,
    reports,
  }
}

/** Of one day, dated incidents first, then the largest toll: what follows is measured against it. */
const byFirstDay = (a: Report, b: Report): number =>
  a.from! - b.from! ||
  Number(a.long) - Number(b.long) ||
  a.episode - b.episode ||
  Number(b.pinned) - Number(a.pinned) ||
  largest(b) - largest(a) ||
  byKey(a, b)

const byKey = (a: Report, b: Report): number => byLetters(a.key, b.key)

const largest = ({ figures }: Report): number => {
  let most = 0
  for (const value of figures.largest.values()) most = Math.max(most, value)
  return most
}
