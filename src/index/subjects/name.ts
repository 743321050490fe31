import { nameById } from '../../names/lookup.ts'
import { byLetters, grouped, mostFrequent } from '../grouped.ts'
import { type Case, type Cluster, calendarUnit, noEvent } from './case.ts'
import { countedWords } from './counted-words.ts'
import { eventNoun } from './event-kinds.ts'
import { countedParts } from './family.ts'
import { isLoss } from './reports.ts'

/** Running counts that need no word for what goes on. */
const wars: ReadonlySet<string> = new Set(['war', 'epidemic', 'heat'])

/** A name for a subject, of its claims' own words: "North Korean soldiers in Kursk", "people in Kharkiv (strike, 9 January 2025)". */
function subjectName(cluster: Cluster): string {
  const who = countedWords(cluster.cases)
  const where = placeWords(cluster)
  const plainName = where === null || who.includes(where) ? who : `${who} in ${where}`
  const name = plainName.charAt(0).toUpperCase() + plainName.slice(1)
  if (cluster.nature === 'running' && wars.has(cluster.event)) return name
  const notes = [eventWord(cluster), eventDay(cluster)].filter(note => note !== null)
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
}

/**
 * The names of one family's subjects. Of two running counts with one name, the less spoken of is told by its years:
 * "People in Harbor City (1999)".
 */
export function subjectNames(clusters: readonly Cluster[]): string[] {
  const names = clusters.map(subjectName)
  const same = grouped(clusters.keys(), at => names[at]!)
  for (const [name, list] of same) {
    const [, ...others] = list.sort((a, b) => clusters[b]!.cases.length - clusters[a]!.cases.length || a - b)
    for (const at of others) {
      const days = clusters[at]!.cases.flatMap(each => each.day ?? []).sort(byLetters)
      if (clusters[at]!.nature === 'running' && days.length > 0 && !name.endsWith(')'))
        names[at] = `${name} (${years(days[0]!, days.at(-1)!)})`
    }
  }
  return names
}

function eventWord({ cases, event }: Cluster): string | null {
  if (event === noEvent) return null
  const words = cases.filter(each => each.event === event).flatMap(each => each.word ?? [])
  return eventNoun(event, mostFrequent(words) ?? '')
}

/** The place of at least half of the claims that name one. */
function placeWords({ cases }: Cluster): string | null {
  const named = cases.filter(each => each.place !== null)
  const near = named.filter(each => each.place !== each.country)
  const from = near.length > 0 ? near : named
  let best: { name: string; count: number } | null = null
  for (const [id, list] of [...grouped(from, each => each.place!)].sort(([a], [b]) => byLetters(a, b)))
    if (best === null || list.length > best.count) {
      const name = mostFrequent(list.flatMap(each => each.placeName ?? [])) ?? nameById(id)?.name ?? id
      best = { name, count: list.length }
    }
  return best !== null && best.count * 2 >= from.length ? best.name : null
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** Kinds of event that are told apart by their day. */
const singleDay = new Set(['attack', 'accident', 'none'])

/** The day of a single event, the month of one that lasts, and no more than is known of either. */
function eventDay({ cases, event, nature }: Cluster): string | null {
  // The day of a report says nothing of what happened long before it.
  const told = cases.filter(each => each.episode >= 0 || each.stated !== null)
  const dated = told.filter(each => each.scope === 'incident' && each.stated !== null)
  // An arrest or a rescue is not the day of the attack.
  const losses = told.some(each => isLoss(each.measure))
  const pinned = dated.filter(each => !losses || isLoss(each.measure)).sort(byDay)
  const [first] = pinned.length > 0 ? pinned : [...told].filter(each => each.day !== null).sort(byDay)
  if (first === undefined) return null
  if (nature === 'running') return years(first.since ?? first.day!, first.day!)
  const unit = calendarUnit({ from: first.since, to: first.stated })
  const [year, month, day] = first.day!.split('-').map(Number)
  if (unit === 'year') return String(year)
  const monthName = `${months[(month ?? 1) - 1]} ${year}`
  if (unit === 'month' || !singleDay.has(event)) return monthName
  return `${pinned.length > 0 ? '' : 'reported '}${day} ${monthName}`
}

const byDay = (a: Case, b: Case): number => byLetters(a.day!, b.day!) || byLetters(a.key, b.key)

const years = (from: string, to: string): string =>
  from.slice(0, 4) === to.slice(0, 4) ? to.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`

/** "Russian soldiers" are soldiers of Russia, not soldiers in it: nationality has a word of its own. */
export const ofCountry = (country: string): string => `of:${country}`

/** Folded words by which a subject is found: who is counted, where, in which event, under any wording its claims use. */
export function subjectWords({ cases, event }: Cluster): string[] {
  const found = new Set<string>([event])
  for (const each of cases) {
    for (const text of [each.counted, each.placeName ?? '', each.word ?? ''])
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}.'’-]+/u)) if (word !== '') found.add(word)
    const { country } = countedParts(each.countedId)
    if (country !== null) found.add(ofCountry(country))
    for (const id of [each.place, each.country, ...each.within, ...each.countedId.split(':')]) if (id) found.add(id)
  }
  return [...found].sort(byLetters)
}
