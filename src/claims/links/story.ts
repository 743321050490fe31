import type { Text } from '../../text/text.ts'
import { wordTable } from '../../text/vocabulary.ts'
import { outbreakWords } from '../measures/words.ts'

/** What a document tells of as a whole: words that could mean anything else mean one thing in it. */
export interface Story {
  /** A disease that spreads: "cases" are sick people there, and those in hospital are no wounded. */
  readonly outbreak: boolean
  /** People on the run: those who "left", "crossed" or "arrived" have fled. */
  readonly exodus: boolean
}

const sorts = { outbreak: 1, exodus: 2 } as const

const exodusWords =
  `displaced displacement refugee refugees fled flee fleeing evacuated evacuate evacuating evacuation evacuations evacuees exodus uprooted unhcr idps
  homeless shelters`.split(/\s+/)

const sortOf = wordTable<number>([
  ...outbreakWords.map(word => [word, sorts.outbreak] as const),
  ...exodusWords.map(word => [word, sorts.exodus] as const),
])

/** A text of fewer tokens says with one word what a longer one must say twice or more. */
const short = 150

/** What a document tells of: by two words of a disease, by three of flight, by fewer in a short text. */
export const storyOf = (text: Text): Story => {
  const brief = text.tokens.length < short
  const needed = { outbreak: brief ? 1 : 2, exodus: brief ? 1 : 2 }
  let outbreak = 0
  let exodus = 0
  for (const token of text.tokens) {
    const sort = sortOf(token)
    if (sort === undefined) continue
    if (sort === sorts.outbreak) outbreak++
    else exodus++
    if (outbreak >= needed.outbreak && exodus >= needed.exodus) break
  }
  return { outbreak: outbreak >= needed.outbreak, exodus: exodus >= needed.exodus }
}
