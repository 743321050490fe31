import { expect } from 'vitest'
import type { Claim } from '../../../src/claims/claim.ts'
import { brief, claimsOf } from '../said.ts'

/** Before a table, so that it stands in a story and not at its top. */
const story = `Storm leaves trail of ruin

Rescuers worked through the night in the valley on Friday, and the road to the coast was closed, an officer said.

`

/**
 * The claims of a text that follows a line of prose, with all that is not so about a claim's place in it refused: its figure and its
 * quote stand letter for letter where they say, and the figure stands in the quote.
 */
export const tabledIn = (table: string): readonly Claim[] => {
  const text = `${story}${table}`
  const claims = claimsOf(text)
  for (const { figure, quote } of claims) {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text)
    expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    expect(figure.start).toBeGreaterThanOrEqual(quote.start)
    expect(figure.end).toBeLessThanOrEqual(quote.end)
  }
  return claims
}

/** "Kent: killed 3, wounded 12": the claims of a table by the first cell of the line they are quoted from, in order. */
export const byLine = (table: string): readonly string[] =>
  [...Map.groupBy(tabledIn(table), ({ quote }) => quote.text)].map(([line, claims]) => {
    const first = line.split(/ {2,}|[\t|]/).find(cell => cell.trim() !== '')
    return `${first?.trim()}: ${claims.map(brief).join(', ')}`
  })
