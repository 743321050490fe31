import type { Wording } from './answer.ts'
import { signsOf } from './units.ts'

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

/** A figure inside a sentence: "about 1,200", "more than 3,000", "10,000 to 12,000", "984 km²". */
export const figureWords = (figure: Wording): string => worded(figure, ' to ')

/** The same between "from" and "to", where the "to" of a range would be taken for theirs: "from 60–80 to about 110". */
export const dashedWords = (figure: Wording): string => worded(figure, '–')

function worded({ low, high, bound, unit }: Wording, joint: string): string {
  const { before, after } = signsOf(unit)
  const number = (value: number) => `${before}${grouped.format(value)}${after}`
  const one = low ?? high
  if (one === null) return 'an unknown number'
  const point =
    low !== null && high !== null && low !== high
      ? `${before}${grouped.format(low)}${joint}${number(high)}`
      : number(one)
  switch (bound) {
    case 'exact':
    case 'range':
      return point
    case 'approximate':
      return `about ${point}`
    case 'at-least':
    case 'vague':
      return `at least ${number(one)}`
    case 'more-than':
      return `more than ${number(one)}`
    case 'at-most':
      return `at most ${number(high ?? one)}`
    case 'less-than':
      return `fewer than ${number(high ?? one)}`
  }
}

export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${grouped.format(count)} ${count === 1 ? one : many}`

const months = 'January February March April May June July August September October November December'.split(' ')

/** "9 January 2025" */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}

/** The words as a sentence or a heading begins. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "a", "a and b", "a, b and c" */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** "9 January 2025", "14–15 December 2024", "30 December 2024 to 2 January 2025" */
export function periodWords(from: string | null, to: string): string {
  if (from === null || from === to) return dayWords(to)
  const together = from.slice(0, 7) === to.slice(0, 7)
  return together ? `${Number(from.slice(8))}–${dayWords(to)}` : `${dayWords(from)} to ${dayWords(to)}`
}

/** How a claimant is called inside a sentence: by its abbreviation where it has one. */
export function shortName(name: string): string {
  return /\(([^()\s]{2,12})\)$/.exec(name)?.[1] ?? withoutTrade(name)
}

/** "sources in the American newspaper The Post" -> "sources in The Post": the name says what it is. */
export const withoutTrade = (name: string): string =>
  name.replace(
    /\bthe (?:\p{Lu}[\p{L}.]+ )?(?:state |local |daily |online |business |private )?(?:newspaper|daily|weekly|magazine|broadcaster|news agency|news site|news website|website|portal|channel|TV channel|television channel|radio station|outlet|tabloid) (?=\p{Lu})/u,
    '',
  )

/** Who stands behind a figure that a document credits to nobody. */
export function outletItself(outlet: string | null): string {
  return outlet === null ? 'the document itself' : `${outlet} itself`
}
