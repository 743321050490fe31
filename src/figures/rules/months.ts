import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'

const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** "may", "march" and "mar" in small letters are verbs as often as months. */
const verbs = wordSet(['may', 'march', 'mar', 'dec', 'sep', 'jun'])

/** Whether a month's name stands there beyond doubt. */
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && months(token) && (token.text !== token.lower || !verbs(token))

/** Whether a month's name may stand there, in text that has lost its capitals. */
export const mayBeMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && months(token)
