import { slug } from '../../names/fold.ts'
import { nameById, nameOf } from '../../names/lookup.ts'
import type { Name, NameMention } from '../../names/name.ts'
import type { Cast } from './cast.ts'
import type { Description } from './description.ts'

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

/** The town or region the article names most, the first of several; null when it names none that the tables know. */
export const sceneOf = (names: readonly NameMention[]): Name | null => {
  const counts = new Map<string, number>()
  let scene: Name | null = null
  let most = 0
  for (const { name } of names) {
    if (name.kind !== 'place') continue
    const count = (counts.get(name.id) ?? 0) + 1
    counts.set(name.id, count)
  }
  for (const { name } of names) {
    const count = name.kind === 'place' ? (counts.get(name.id) ?? 0) : 0
    if (count > most) {
      most = count
      scene = name
    }
  }
  return scene
}

/** Nouns of what a whole country has one of; others belong to a town. */
const national = new Set(
  'ministry government army military navy administration cabinet parliament senate congress presidency regime minister president premier'.split(
    ' ',
  ),
)

/** "Veria's army" is "army of Veria", as long as nothing else is said of whose it is. */
const owned =
  /^(?=[^'’]*\p{Lu})([\p{L}-]+(?: [\p{L}-]+){0,3})['’]s ((?!.*\b(?:in|at|on|for|from|to|of|with)\b)\p{Ll}[\p{Ll} -]*)$/u

/** The id of somebody without a name: the words, and the place or country they belong to, so that "police" of two towns are two. */
export const idOfUnnamed = (cast: Cast, { text, noun, kind }: Description, placed: boolean): string => {
  // A report or a channel belongs to no town.
  const anywhere = placed || noun === null || kind === 'paper' || kind === 'media'
  const where = anywhere ? null : national.has(noun) ? cast.home : (cast.scene ?? cast.home)
  const words = text.length < 80 ? text.replace(owned, '$2 of $1') : text
  return slug(where === null ? words : `${words} ${where.id}`)
}

/** No article describes more bodies than this; a hostile one is not looked up for ever. */
const mostBodies = 200

/** The body that "state television" or "the country's disaster agency" is in the article's country; null when none is known. */
export const bodyAtHome = (cast: Cast, words: string): Name | null =>
  cast.home === null
    ? null
    : bodyIn(
        cast,
        cast.home,
        words.replace(/^(?:country|nation|state|government|territory|enclave|republic|kingdom|island)['’]?s /i, ''),
      )

/** The body that "Hamas-run health ministry in Gaza" is: its plain words beside the place it belongs to. */
export const bodyOf = (cast: Cast, description: Description): Name | null => {
  const owner = description.within.find(mention => mention.name.kind === 'country' || mention.name.kind === 'place')
  if (owner === undefined || description.core === '') return null
  return bodyIn(cast, owner.name, description.core)
}

const bodyIn = (cast: Cast, owner: Name, words: string): Name | null => {
  const key = `${owner.id} ${words}`
  const { atHome } = cast
  const known = atHome.get(key)
  if (known !== undefined) return known
  const found = atHome.size < mostBodies && words.length < 60 ? nameOf(`${owner.name}'s ${words}`) : null
  const body =
    found !== null && found.kind !== 'place' && found.kind !== 'country' && found.id !== owner.id ? found : null
  atHome.set(key, body)
  return body
}
