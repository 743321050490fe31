import type { Text } from '../../text/text.ts'
import { wordTable } from '../../text/vocabulary.ts'
import { outbreakWords } from '../measures/words.ts'

/** What a document tells of as a whole: words that could mean anything else mean one thing in it. */
export interface Story {
  /** A disease that spreads: "cases" are sick people there, and those in hospital are no wounded. */
  readonly outbreak: boolean
  /** People on the run: those who "left", "crossed" or "arrived" have fled. */
  readonly exodus: boolean
  /** Forces that are sent and stationed: bare numbers of those who are sent are theirs. */
  readonly muster: boolean
}

const sorts = { outbreak: 1, exodus: 2, muster: 3 } as const

const musterWords =
  'troops soldiers peacekeepers contingent contingents deployment deployments deployed deploying deploy battalion battalions reinforcements garrison mercenaries'.split(
    ' ',
  )

const exodusWords =
  `displaced displacement refugee refugees fled flee fleeing evacuated evacuate evacuating evacuation evacuations evacuees exodus uprooted unhcr idps
  homeless shelters`.split(/\s+/)

const sortOf = wordTable<number>([
  ...outbreakWords.map(word => [word, sorts.outbreak] as const),
  ...exodusWords.map(word => [word, sorts.exodus] as const),
  ...musterWords.map(word => [word, sorts.muster] as const),
])

/** A text of fewer tokens says with one word what a longer one must say twice or more. */
const short = 150

/** What a document tells of: by two words of a disease or of flight, by four of forces, by half as many in a short text. */
export const storyOf = (text: Text): Story => {
  const share = text.tokens.length < short ? 1 : 2
  const seen = [0, 0, 0, 0]
  for (const token of text.tokens) {
    const sort = sortOf(token)
    if (sort !== undefined) seen[sort]!++
  }
  return {
    outbreak: seen[sorts.outbreak]! >= share,
    exodus: seen[sorts.exodus]! >= share,
    muster: seen[sorts.muster]! >= 2 * share,
  }
}
