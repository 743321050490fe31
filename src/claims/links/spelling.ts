/** "trekkers", "jihadists", "vaqueros": nouns made of what people do, as far as their endings tell. */
export const isAgent = (lower: string): boolean =>
  lower.length > 6 &&
  /(?:ers|ors|ists|ians|ees|men|women|ites|folk)$/.test(lower) &&
  !/(?:registers|corners|borders|rivers|barriers|towers|clusters|posters|chambers|helicopters|layers|filters|containers|numbers|papers|computers|letters|matters|orders|powers|sensors|tractors|reactors|motors|factors|errors|mirrors|trailers|boilers|cylinders|trees|fees|degrees|guarantees)$/.test(
    lower,
  )

/** A word without a capital. */
export const isLower = (text: string): boolean => text === text.toLowerCase()

/** A mark that ends a quotation. */
export const isQuote = (lower: string): boolean => lower === '"' || lower === '”' || lower === "''"

/** A hyphen in any of its forms. */
export const isDash = (lower: string): boolean => lower === '-' || lower === '‑' || lower === '‐'

/** A plural, as far as its ending tells. */
export const looksPlural = (lower: string): boolean =>
  (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us')) || lower.endsWith('men')
