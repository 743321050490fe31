import { slug } from './fold.ts'
import { idOf, itemsOf, peopleOf, rowsOf } from './spellings.ts'
import { countries, territories } from './tables/countries.ts'

/** How a country's people and what is theirs are called: "North Koreans", "North Korean". */
export interface Nation {
  readonly adjective: string
  readonly people: string
}

const nations: ReadonlyMap<string, Nation> = new Map(
  [...rowsOf(countries), ...rowsOf(territories)].flatMap(cells => {
    const { id, rest } = idOf(cells[0]!)
    const [adjective] = itemsOf(cells[1])
    if (adjective === undefined) return []
    const [people = `${adjective} people`] = [...itemsOf(cells[2]), ...peopleOf(adjective)]
    return [[id ?? slug(itemsOf(rest)[0]!), { adjective, people }] as const]
  }),
)

/** The words for what is of a country, by its id; null for a country without an adjective of its own. */
export const nationOf = (country: string): Nation | null => nations.get(country) ?? null
