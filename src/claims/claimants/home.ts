import { nameById, nameOf } from '../../names/lookup.ts'
import type { Name, NameMention } from '../../names/name.ts'
import type { Cast } from './cast.ts'

/** The country most of the article's countries and places belong to; null when none has the greater part. */
export const homeOf = (names: readonly NameMention[]): Name | null => {
  const counts = new Map<string, number>()
  let total = 0
  for (const { name } of names) {
    if (name.country === null || name.kind === 'outlet' || name.kind === 'person') continue
    counts.set(name.country, (counts.get(name.country) ?? 0) + 1)
    total++
  }
  let home: string | null = null
  for (const [country, count] of counts) if (count > 1 && count > total * 0.55) home = country
  return home === null ? null : nameById(home)
}

/** No article describes more bodies than this; a hostile one is not looked up for ever. */
const mostBodies = 200

/** The body that "state television" or "the health ministry" is in the article's country; null when none is known. */
export const bodyAtHome = (cast: Cast, words: string): Name | null => {
  const { home, atHome } = cast
  if (home === null) return null
  const known = atHome.get(words)
  if (known !== undefined) return known
  const found = atHome.size < mostBodies && words.length < 60 ? nameOf(`${home.name}'s ${words}`) : null
  const body =
    found !== null && found.country === home.country && found.kind !== 'place' && found.kind !== 'country'
      ? found
      : null
  atHome.set(words, body)
  return body
}
