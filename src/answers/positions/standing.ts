import type { Measure } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import type { StoredClaim } from '../../index/store.ts'
import { accountOf } from './in-document.ts'
import { byPeriod, merged, newest } from './newest.ts'
import { type Said, saidFigures } from './said.ts'

/** Everything one voice says about one thing, told apart. */
export interface Voice {
  readonly present: readonly Said[]
  readonly past: readonly { readonly figure: Said; readonly by: Said }[]
  readonly parts: readonly Said[]
  readonly separate: readonly Said[]
}

type Fate = 'main' | 'old' | 'part' | 'separate'

/**
 * What one voice holds. First every document by itself, since only its words say which of its figures replaced which;
 * then what stands in each of them, the newest document's before the others'.
 */
export function standingOf(claims: readonly StoredClaim[], measure: Measure): Voice {
  const fates = fatesOf(claims, measure)
  const of = (fate: Fate): Said[] => saidFigures(claims.filter(claim => fates.get(numberOf(claim)) === fate))
  const held = newest(of('main'), measure)
  const [by] = held.present
  const old = of('old')
  return {
    present: by === undefined ? old : held.present,
    past: by === undefined ? held.past : [...held.past, ...old.map(figure => ({ figure, by }))],
    parts: of('part'),
    separate: of('separate'),
  }
}

const numberOf = ({ low, high }: StoredClaim): string => JSON.stringify([low, high])

/** What became of each number, over all documents that give it: what one of them tells apart, none makes a total. */
function fatesOf(claims: readonly StoredClaim[], measure: Measure): Map<string, Fate> {
  const found = new Map<string, Fate>()
  const order: readonly Fate[] = ['main', 'separate', 'part', 'old']
  const mark = (figures: readonly Said[], fate: Fate): void => {
    for (const figure of figures)
      for (const claim of figure.claims) {
        const before = found.get(numberOf(claim)) ?? 'main'
        found.set(numberOf(claim), order.indexOf(fate) > order.indexOf(before) ? fate : before)
      }
  }
  const certain = new Set<string>()
  for (const told of grouped(claims, ({ tenant, document }) => JSON.stringify([tenant, document.id])).values()) {
    for (const figures of byPeriod(merged(saidFigures(told)))) {
      if (figures.length === 1) {
        mark(figures, 'main')
        continue
      }
      const { main, old, parts, separate } = accountOf(figures, measure)
      mark([main], 'main')
      for (const claim of main.claims) certain.add(numberOf(claim))
      mark(old, 'old')
      mark(parts, 'part')
      mark(separate, 'separate')
    }
  }
  // A document that sets a figure above its others knows it for the whole.
  for (const number of certain) if (found.get(number) === 'separate') found.set(number, 'main')
  return found
}
