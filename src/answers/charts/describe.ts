import { countWords, dayWords, listWords, periodWords } from '../wording.ts'
import type { Mark } from './chart.ts'

/** Platforms take so long a description of a picture: Discord 1,024 characters, Slack 1,000. */
export const longestDescription = 1000

/** Sentences put into one description, the later ones as far as there is room. */
export function described(sentences: readonly string[]): string {
  let words = ''
  for (const sentence of sentences) {
    const longer = words === '' ? sentence : `${words} ${sentence}`
    if (longer.length > longestDescription) {
      if (words === '') return `${sentence.slice(0, longestDescription - 1)}…`
      break
    }
    words = longer
  }
  return words
}

/** "NIS: about 300, 9 January 2025" for as many marks as there is room for, and how many more there are. */
export function listed(marks: readonly Mark[], room: number): string {
  const items: string[] = []
  let length = 0
  for (const mark of marks) {
    const item = `${mark.claimant}: ${mark.figure}, ${dayOf(mark)}`
    length += item.length + 2
    if (length > room) break
    items.push(item)
  }
  const left = marks.length - items.length
  if (items.length === 0) return ''
  return left === 0 ? `${items.join('; ')}.` : `${items.join('; ')}; and ${left} more.`
}

export function dayOf({ day }: Pick<Mark, 'day'>): string {
  if (day.to === null) return 'date unknown'
  return day.known === 'published' ? `by ${dayWords(day.to)}` : periodWords(day.from, day.to)
}

/** "1 single engagement and 2 parts" of what stands aside. */
export function asideCounts(roles: readonly Mark['role'][]): string {
  const count = (role: Mark['role']) => roles.filter(each => each === role).length
  const kinds = [
    ['incident', 'single engagement'],
    ['part', 'part of another figure', 'parts of other figures'],
    ['separate', 'figure counted apart', 'figures counted apart'],
    ['denied', 'denied figure'],
    ['superseded', 'replaced figure'],
  ] as const
  return listWords(
    kinds.flatMap(([role, one, many]) => (count(role) === 0 ? [] : [countWords(count(role), one, many)])),
  )
}
