import { byLetters, grouped } from '../grouped.ts'
import { type Case, dayNumber, isLong } from './case.ts'
import { type Figures, figuresOf } from './figures.ts'

/** What one document tells of one event in one place. */
export interface Report {
  /** Unique among the reports settled together. */
  readonly key: string
  readonly document: string
  /** 0 is the event its document is about. */
  readonly episode: number
  /** Days of the event as far as the document tells, null when neither it nor its publication is dated. */
  readonly from: number | null
  readonly to: number | null
  /** True when a figure's text states the day on which it happened. */
  readonly pinned: boolean
  /** True when it is the toll of a long time, not of an event. */
  readonly long: boolean
  readonly figures: Figures
  /** What was hit, in the words of its sentences. */
  readonly focuses: ReadonlySet<string>
  readonly cases: readonly Case[]
}

/** Figures of one document so many days behind an event it dates, or behind each other, are still of that event. */
const following = 10

/**
 * Divide what one document says about one place into the events it tells of. Figures whose text states the day of an
 * incident pin the events; everything else goes with the pinned event before it.
 */
export function reportsOf(cases: readonly Case[]): Report[] {
  return [...grouped(cases, each => each.episode).values()].flatMap(ofEpisode)
}

function ofEpisode(cases: readonly Case[]): Report[] {
  const long = cases.filter(isLongToll)
  const short = cases.filter(each => !isLongToll(each))
  // Where there are losses, those date the event.
  const losses = short.some(each => isLoss(each.measure))
  const pins = pinned(short.filter(each => isPinned(each) && (!losses || isLoss(each.measure))))
  const held = new Set(pins.flatMap(pin => pin.cases))
  const chains: Days[] = []
  const undated: Case[] = []
  for (const each of short.filter(other => !held.has(other)).sort(byDay)) {
    // What is long past is not of the day of its document.
    const told = each.episode < 0 ? each.stated : each.day
    if (told === null) undated.push(each)
    else place(dayNumber(told), each, pins, chains)
  }
  const first = pins[0] ?? chains[0]
  if (first !== undefined) first.cases.push(...undated)
  return [
    ...pins.map(pin => report({ ...pin, pinned: true, long: false })),
    ...chains.map(chain => report({ ...chain, pinned: false, long: false })),
    ...(first === undefined && undated.length > 0
      ? [report({ from: null, to: null, pinned: false, long: false, cases: undated })]
      : []),
    ...[...grouped(long, each => `${each.since} ${each.stated}`).values()].map(list =>
      report({
        from: dayNumber(list[0]!.since!),
        to: dayNumber(list[0]!.stated!),
        pinned: false,
        long: true,
        cases: list,
      }),
    ),
  ]
}

interface Days {
  from: number
  to: number
  readonly cases: Case[]
}

/** A figure of a day goes with the pinned event before it, or the next one; without any, with what is near its day. */
function place(day: number, each: Case, pins: readonly Days[], chains: Days[]): void {
  const pin =
    pins.filter(({ from, to }) => from <= day && day - to <= following).at(-1) ??
    pins.find(({ from }) => from > day && from - day <= following)
  const chain = chains.at(-1)
  if (pin !== undefined) pin.cases.push(each)
  else if (chain !== undefined && day - chain.to <= following) {
    chain.cases.push(each)
    chain.to = day
  } else chains.push({ from: day, to: day, cases: [each] })
}

/** Arrests, rescues and flights go on for days after what happened. */
const aftermath = new Set(['captured', 'displaced', 'affected', 'deployed'])

export const isLoss = (measure: string): boolean => !aftermath.has(measure)

const isPinned = ({ scope, stated }: Case): boolean => scope === 'incident' && stated !== null

/** The toll of months or years is no single event's, even where its words name one. */
const isLongToll = ({ since, stated }: Case): boolean => isLong({ from: since, to: stated })

/** Days that a document states for incidents; those that overlap are one event's. */
function pinned(cases: readonly Case[]): Days[] {
  const days = cases.map(each => {
    const to = dayNumber(each.stated!)
    return { from: each.since === null ? to : dayNumber(each.since), to, each }
  })
  const found: Days[] = []
  for (const { from, to, each } of days.sort(
    (a, b) => a.from - b.from || a.to - b.to || byLetters(a.each.key, b.each.key),
  )) {
    const last = found.at(-1)
    if (last === undefined || from > last.to) found.push({ from, to, cases: [each] })
    else {
      last.cases.push(each)
      last.to = Math.max(last.to, to)
    }
  }
  return found
}

function report(told: Pick<Report, 'from' | 'to' | 'pinned' | 'long' | 'cases'>): Report {
  const { cases } = told
  const { document, episode } = cases[0]!
  const key = cases.reduce((least, each) => (each.key < least ? each.key : least), cases[0]!.key)
  return {
    ...told,
    key,
    document,
    episode,
    figures: figuresOf(cases),
    focuses: new Set(cases.flatMap(each => each.focus ?? [])),
  }
}

const byDay = (a: Case, b: Case): number => byLetters(a.day ?? '', b.day ?? '') || byLetters(a.key, b.key)
