import type { Position, Table } from '../answer.ts'
import { approximately, shownValue } from '../relations/interval.ts'
import { signsOf } from '../units.ts'
import { figureWords, outletItself, withoutTrade } from '../wording.ts'
import type { Mark } from './chart.ts'

/** The positions of a table that have a number, as marks, in its order. */
export function marksOf(positions: readonly Position[], relations: Table['relations']): Mark[] {
  const conflicts = new Map<string, Set<string>>()
  const note = (one: string, other: string) => conflicts.set(one, (conflicts.get(one) ?? new Set()).add(other))
  const drawn = positions.filter(hasNumber)
  const ids = new Set(drawn.map(({ id }) => id))
  for (const { a, b, verdict } of relations) {
    if (verdict !== 'conflict' || !ids.has(a) || !ids.has(b)) continue
    note(a, b)
    note(b, a)
  }
  return drawn.map(each => ({
    id: each.id,
    series: each.claimant.id,
    claimant: claimantOf(each),
    figure: figureOf(each),
    brief: briefOf(each),
    point: shownValue(each),
    ...barOf(each),
    bound: each.bound,
    day: each.day,
    role: each.role,
    sources: [
      ...new Set(
        each.carriers.map(({ outlet, title, id }) => outlet ?? titled(title) ?? id.replace(/\.[a-z]{2,5}$/, '')),
      ),
    ],
    origins: each.origins,
    conflicts: [...(conflicts.get(each.id) ?? [])],
  }))
}

const hasNumber = ({ low, high }: Position): boolean => Number.isFinite(low ?? high ?? Number.NaN)

/** The ends of a figure's bar: "about" reaches as far as relations let it, an open bound has no end. */
function barOf({ low, high, bound }: Position): { readonly low: number | null; readonly high: number | null } {
  if (bound !== 'approximate' || low === null || high === null) return { low, high }
  return { low: low - Math.abs(low) * approximately, high: high + Math.abs(high) * approximately }
}

const claimantOf = ({ claimant, claim }: Position): string =>
  claimant.kind === 'outlet' ? outletItself(claim.document.outlet) : withoutTrade(claimant.name)

/** A vague figure keeps its own words: "dozens (24 or more)". */
function figureOf({ role, low, high, bound, claim }: Position): string {
  if (bound !== 'vague' || role === 'derived') return figureWords({ low, high, bound, unit: claim.unit })
  const least = figureWords({ low, high: low, bound: 'exact', unit: claim.unit })
  return `${claim.figure.text.toLowerCase()} (${least} or more)`
}

const short = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

function briefOf({ low, high, bound, claim: { unit } }: Position): string {
  const { before, after } = signsOf(unit)
  const number = (value: number | null) => `${before}${short.format(value ?? 0)}`
  const one = `${number(low ?? high)}${after}`
  switch (bound) {
    case 'exact':
      return low === high ? one : `${number(low)}–${number(high)}${after}`
    case 'range':
      return `${number(low)}–${number(high)}${after}`
    case 'approximate':
      return low === high ? `~${one}` : `~${number(low)}–${number(high)}${after}`
    case 'at-least':
    case 'vague':
      return `${one}+`
    case 'more-than':
      return `>${one}`
    case 'at-most':
      return `≤${number(high ?? low)}${after}`
    case 'less-than':
      return `<${number(high ?? low)}${after}`
  }
}

/** Characters of a title that are enough to find the document by. */
const longestTitle = 60

function titled(title: string | null): string | null {
  if (title === null || title.trim() === '') return null
  return title.length <= longestTitle ? `“${title}”` : `“${title.slice(0, longestTitle).replace(/\s+\S*$/, '')}…”`
}
