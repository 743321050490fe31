import type { Measure } from '../../claims/measures/measure.ts'
import { growing } from '../growing.ts'
import { firstValue } from '../relations/interval.ts'
import { changeOf } from './changes.ts'
import type { Said } from './said.ts'

/** What one speaker says in one document, figure by figure. */
export interface Account {
  /** The figure that stands. */
  readonly main: Said
  /** Figures that the words or their days say it has replaced. */
  readonly old: readonly Said[]
  /** Figures of some of those counted. */
  readonly parts: readonly Said[]
  /** Figures beside it: of others, or nobody can tell of whom. */
  readonly separate: readonly Said[]
}

/** A smaller figure that a risen one leaves behind is not many times smaller. */
const leastRise = 0.25

/**
 * A speaker who gives several figures in one document has changed none of them unless the words say so ("rose to",
 * "earlier") or one is of a later day: what is left counts something else, or some of them.
 */
export function accountOf(figures: readonly Said[], measure: Measure): Account {
  const told = figures.map(figure => ({ figure, ...markOf(figure) }))
  const present = told.filter(each => each.age !== 'old')
  const whole = present.filter(each => each.share === null)
  const risen = present.filter(each => each.age === 'new')
  const from = [risen, whole, present, told].find(list => list.length > 0)!
  const main = best(
    from.map(each => each.figure),
    measure,
  )
  const found = { main, old: [] as Said[], parts: [] as Said[], separate: [] as Said[] }
  for (const { figure, age, share } of told) {
    if (figure === main) continue
    if (age === 'old') found.old.push(figure)
    else if (share === 'part') found.parts.push(figure)
    else if (share === 'more') found.separate.push(figure)
    else if (isReplaced(figure, main, risen.length > 0, measure)) found.old.push(figure)
    else found.separate.push(figure)
  }
  return found
}

function markOf({ claims }: Said): { age: 'new' | 'old' | null; share: 'more' | 'part' | null } {
  const changes = claims.map(changeOf)
  const age = changes.find(change => change.age !== null)?.age ?? null
  return { age, share: changes.every(change => change.share !== null) ? (changes[0]?.share ?? null) : null }
}

const value = (figure: Said): number => firstValue(figure.figures[0]!)

const statedDay = ({ day }: Said): string | null => (day.known === 'stated' ? day.to : null)

/** The largest; of numbers that also fall the newest. */
function best(figures: readonly Said[], measure: Measure): Said {
  return figures.reduce((one, other) => {
    if (!growing[measure]) {
      const [a, b] = [statedDay(one), statedDay(other)]
      if (a !== null && b !== null && a !== b) return b > a ? other : one
    }
    return value(other) > value(one) ? other : one
  })
}

function isReplaced(figure: Said, main: Said, risen: boolean, measure: Measure): boolean {
  const [before, now] = [statedDay(figure), statedDay(main)]
  if (before !== null && now !== null && before !== now)
    return before < now && (!growing[measure] || value(figure) <= value(main))
  // "14 were hurt. Later the number climbed to 17."; "36, not 38".
  return risen && (value(figure) > value(main) || value(figure) >= leastRise * value(main))
}
