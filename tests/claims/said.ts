import type { Claim } from '../../src/claims/claim.ts'
import { read } from '../../src/claims/read.ts'

export const published = '2025-01-12'

/** The claims of a text, in order. */
export const claimsOf = (text: string): readonly Claim[] => read({ text, published, outlet: 'The Courier' }).claims

const value = ({ low, high }: Claim): string => {
  if (low === high) return `${low}`
  return low !== null && high !== null ? `${low}-${high}` : low === null ? `-${high}` : `${low}+`
}

/** A claim in a few words: "killed 12", "wounded 3 of them" for a part. */
export const brief = (claim: Claim): string =>
  `${claim.measure} ${value(claim)}${claim.unit === null ? '' : ` ${claim.unit}`}${claim.subset ? ' of them' : ''}`

/** All claims of a text in a few words, in order. */
export const briefs = (text: string): string => claimsOf(text).map(brief).join(', ')
