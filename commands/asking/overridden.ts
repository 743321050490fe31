import type { Understanding } from '../../src/answers/questions/understanding.ts'
import type { OptionValues } from '../../src/chat/command.ts'
import { firstDay, lastDay } from '../../src/chat/day.ts'
import { measures } from '../../src/claims/measures/measure.ts'

/** Takes away what the question says: "source:any". */
export const any = 'any'

/** Years beyond which nothing narrows: they take a period away that the question says. */
export const earliest = '1900'
export const latest = '2100'

/** What was understood, with what the options say in its place. */
export function overridden(read: Understanding, options: OptionValues): Understanding {
  const words = (name: string): string | null | undefined => {
    const value = options[name]
    return typeof value !== 'string' ? undefined : value === any ? null : value
  }
  const measure = words('measure')
  const source = words('source')
  const [since, until] = [words('since'), words('until')]
  const instead = <Value>(value: Value | undefined, own: Value): Value => (value === undefined ? own : value)
  return {
    ...read,
    measures: instead(measure === undefined ? undefined : measures.filter(each => each === measure), read.measures),
    sources: instead(
      source === undefined ? undefined : source === null ? [] : source.split(';').map(each => each.trim()),
      read.sources,
    ),
    who: instead(words('who'), read.who),
    place: instead(words('place'), read.place),
    since: instead(since == null ? since : since <= earliest ? null : firstDay(since), read.since),
    until: instead(
      until == null ? until : until >= latest ? null : lastDay(until),
      since === undefined ? read.until : null,
    ),
  }
}
