import { shareDocument } from '../comparable.ts'
import { figure, name, type Side } from './side.ts'

/**
 * A figure without a date is set against the others as one of the same time, since most documents give none; what could
 * change that is said with the verdict. Figures of one document are of one time.
 */
export function unlessOlder(a: Side, b: Side): string | null {
  if (shareDocument(a, b)) return null
  const unknown = [a, b].filter(({ day }) => day.known === 'unknown')
  if (unknown.length === 0) return null
  return unknown.length === 2
    ? 'one of them is older: neither has a date'
    : `one of them is older: ${name(unknown[0]!)}'s ${figure(unknown[0]!)} has no date`
}
