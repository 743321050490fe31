import type { Token } from '../../text/text.ts'

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** "may", "march" and "mar" in small letters are verbs as often as months. */
const verbs = new Set(['may', 'march', 'mar', 'dec', 'sep', 'jun'])

/** Whether a month's name stands there beyond doubt. */
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  months.has(token.lower) &&
  (token.text !== token.lower || !verbs.has(token.lower))

/** Whether a month's name may stand there, in text that has lost its capitals. */
export const mayBeMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && months.has(token.lower)
