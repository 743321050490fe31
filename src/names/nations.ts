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

/** Every word of a country's names, of its people's and of its capital's, in small letters, by its id. */
const words: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(countries).map(cells => {
    const { id, rest } = idOf(cells[0]!)
    const names = [...itemsOf(rest), ...itemsOf(cells[1]), ...itemsOf(cells[2]), ...itemsOf(cells[3])]
    const own = names.flatMap(name => name.split(/[ =-]+/)).map(word => word.toLowerCase())
    return [id ?? slug(itemsOf(rest)[0]!), own] as const
  }),
)

/** Words that somebody may have meant who mistyped a country, its people or its capital; none for an unknown id. */
export const wordsOfNation = (country: string): readonly string[] => words.get(country) ?? []

/** The words for what is of a country, by its id; null for a country without an adjective of its own. */
export const nationOf = (country: string): Nation | null => nations.get(country) ?? null
