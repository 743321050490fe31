import { nameById } from '../../names/lookup.ts'
import { byLetters, grouped, mostFrequent } from '../grouped.ts'
import { type Case, type Cluster, noEvent } from './case.ts'
import { eventNoun } from './event-kinds.ts'
import { countedParts, familyKind } from './family.ts'

/** A name for a subject, of its claims' own words: "North Korean soldiers in Kursk", "people in Kharkiv (strike, 9 January 2025)". */
export function subjectName(cluster: Cluster): string {
  const who = countedWords(cluster)
  const where = placeWords(cluster)
  const plainName = where === null || who.includes(where) ? who : `${who} in ${where}`
  const name = plainName.charAt(0).toUpperCase() + plainName.slice(1)
  if (cluster.nature === 'running') return name
  const notes = [eventWord(cluster), eventDay(cluster)].filter(note => note !== null)
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
}

function eventWord({ cases, event }: Cluster): string | null {
  if (event === noEvent) return null
  const words = cases.filter(each => each.event === event).flatMap(each => each.word ?? [])
  return eventNoun(event, mostFrequent(words) ?? '')
}

/** What most of its claims call those who are counted; for a force, words that say whose it is. */
function countedWords({ cases }: Cluster): string {
  const whole = cases.filter(each => !each.subset)
  const texts = (whole.length > 0 ? whole : cases).map(each => plain(each.counted)).filter(text => text !== '')
  if (!cases.some(each => familyKind(each.countedId) === 'forces')) return peopleWords(whole, texts)
  const naming = texts.filter(text => /\p{Lu}/u.test(text))
  if (naming.length > 0) return mostFrequent(naming)!
  // "Soldiers in Kursk" would not say whose they are.
  const whose = mostFrequent(cases.flatMap(each => countedParts(each.countedId).country ?? []))
  const country = whose === null ? null : nameById(whose)
  return `${mostFrequent(texts) ?? 'soldiers'}${country === null ? '' : ` of ${country.name}`}`
}

/** One word for all that are counted: children and men together are people, Palestinians stay Palestinians. */
function peopleWords(cases: readonly Case[], texts: readonly string[]): string {
  const people = cases.some(each => familyKind(each.countedId) === 'people')
  const several = people ? texts.filter(isPlural) : texts
  const most = mostFrequent(several) ?? kindWords(cases)
  const kinds = new Set(cases.map(each => countedParts(each.countedId).kind))
  return kinds.has('people') && kinds.size > 1 && !/^\p{Lu}/u.test(most) ? 'people' : most
}

/** "Woman" and "one" are no heading for a table. */
const isPlural = (text: string): boolean =>
  /(?:s|people|children|women|men|police|cattle)$/i.test(text) && !/^others?$/i.test(text)

/** For claims that leave out who is counted ("the death toll is 16"). */
function kindWords(cases: readonly Case[]): string {
  const kind = mostFrequent(cases.map(each => countedParts(each.countedId).kind)) ?? ''
  if (kind === 'territory') return kind
  return familyKind(`:${kind}`) === 'things' && kind !== '' ? `${kind}s` : 'people'
}

const longestWords = 5

/** Words as they can stand at the head of a table: without articles, without the state they are found in. */
function plain(text: string): string {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word, _, all) => all.length === 1 || !(passing.has(word.toLowerCase()) || /^\d/.test(word)))
  return words.slice(-longestWords).join(' ')
}

const passing = new Set(
  'the a an its their his her these those two three another other more captured wounded injured killed dead missing detained about some'.split(
    ' ',
  ),
)

/** The place of at least half of the claims that name one. */
function placeWords({ cases }: Cluster): string | null {
  const named = cases.flatMap(each => (each.ownPlace === null ? [] : { ...each.ownPlace, country: each.country }))
  const near = named.filter(place => place.id !== place.country)
  const from = near.length > 0 ? near : named
  const names = grouped(from, place => place.id)
  let best: { name: string; count: number } | null = null
  for (const [id, list] of [...names].sort(([a], [b]) => byLetters(a, b)))
    if (best === null || list.length > best.count)
      best = { name: mostFrequent(list.map(place => place.name)) ?? id, count: list.length }
  return best !== null && best.count * 2 >= from.length ? best.name : null
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The day of a single event, or the month when its claims spread over more. */
function eventDay({ cases, event }: Cluster): string | null {
  const pinned = cases.filter(each => each.scope === 'incident').flatMap(each => each.stated ?? [])
  const days = (pinned.length > 0 ? pinned : cases.flatMap(each => each.day ?? [])).sort(byLetters)
  const first = days[0]
  if (first === undefined) return null
  const [year, month, day] = first.split('-').map(Number)
  const monthName = `${months[(month ?? 1) - 1]} ${year}`
  return pinned.length > 0 && singleDay.has(event) ? `${day} ${monthName}` : monthName
}

/** Kinds of event that are told apart by their day. */
const singleDay = new Set(['attack', 'accident', 'none'])

/** "Russian soldiers" are soldiers of Russia, not soldiers in it: nationality has a word of its own. */
export const ofCountry = (country: string): string => `of:${country}`

/** Folded words by which a subject is found: who is counted, where, in which event, under any wording its claims use. */
export function subjectWords({ cases, event }: Cluster): string[] {
  const found = new Set<string>([event])
  for (const each of cases) {
    for (const text of [each.counted, each.ownPlace?.name ?? '', each.word ?? ''])
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}.'’-]+/u)) if (word !== '') found.add(word)
    const { country } = countedParts(each.countedId)
    if (country !== null) found.add(ofCountry(country))
    for (const id of [each.ownPlace?.id, each.place, each.country, ...each.countedId.split(':')]) if (id) found.add(id)
  }
  return [...found].sort(byLetters)
}
