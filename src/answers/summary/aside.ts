import { grouped } from '../../index/grouped.ts'
import type { Position } from '../answer.ts'
import { dated, figureOf, nameOf, namesOf, someWords, spokenOf } from './spoken.ts'

/** A table without any total. */
export function asideWords(positions: readonly Position[]): string {
  const single = positions.filter(each => each.role === 'incident')
  if (single.length === 0) return `no current total${leftOver(positions)}.`
  const lists = [...grouped(single, figureOf)].map(
    ([figure, list]) => `${figure} (${someWords(namesOf(list))}, ${dated(firstStated(list) ?? list[0]!)})`,
  )
  return `no running total, only single engagements: ${someWords(lists)}.`
}

/** What there is where nobody gives a total: parts of one, and denials. */
function leftOver(positions: readonly Position[]): string {
  const denied = positions.filter(each => each.role === 'denied')
  const parts = positions.filter(each => each.role !== 'denied')
  const words = [
    parts.length === 0 ? null : `only ${someWords(parts.map(each => spokenOf(each)))}`,
    denied.length === 0 ? null : someWords(denied.map(each => `${nameOf(each)} denies ${figureOf(each)}`)),
  ].filter(each => each !== null)
  return words.length === 0 ? '' : `, ${words.join('; ')}`
}

/** The engagement happened on the first of the days that are stated for it. */
const firstStated = (positions: readonly Position[]): Position | undefined =>
  positions.filter(each => each.day.known === 'stated').sort((a, b) => (a.day.to! < b.day.to! ? -1 : 1))[0]
