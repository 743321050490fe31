import { eventKinds } from '../../index/subjects/event-kinds.ts'
import { alike, type Term } from './terms.ts'

const kindsByWord: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const { id, nouns, words } of eventKinds)
    for (const word of `${nouns} ${words}`.split(' ')) found.set(word, [...(found.get(word) ?? []), id])
  // A fire in the hills is as often called so as one in a house.
  return found.set('fire', ['accident', 'wildfire'])
})()

/** The kinds of event that a word may name: "ferry", "quakes"; none for other words. */
export const kindsOfEvent = (word: string): readonly string[] =>
  kindsByWord.get(word) ?? kindsByWord.get(word.replace(/s$/, '')) ?? []

/** Words for an event, as terms: any word of its kind means it as well. */
export const eventTerms = (words: string): Term[] =>
  words
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({ typed: word, any: new Set([...alike(word), ...kindsOfEvent(word)]), all: [] }))

/** In wars there are strikes, and strikes tell of a war: neither speaks against the other. */
const ofWar = ['war', 'attack', 'unrest']

/** A term that other kinds of event have than those the words may name. */
export function otherEvents(words: string): Term {
  const named = new Set(words.split(' ').flatMap(kindsOfEvent))
  const isNear = (id: string) => named.has(id) || (ofWar.includes(id) && ofWar.some(each => named.has(each)))
  const others = eventKinds.map(({ id }) => id).filter(id => !isNear(id))
  return { typed: words, any: new Set(others), all: [] }
}
