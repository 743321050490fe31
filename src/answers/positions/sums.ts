import { grouped } from '../../index/grouped.ts'
import type { StoredClaim } from '../../index/store.ts'
import { changeOf } from './changes.ts'
import { voiceOf } from './voices.ts'

/** Smaller sums come about by chance. */
const smallestSum = 5
/** A document with more figures of one measure is a table, which says itself what its parts are. */
const mostFigures = 14

/**
 * Claims that are parts of another figure of their document, as the numbers prove: "13 were brought dead, 3 died in
 * hospital", in a story of 16 deaths. What the same speaker says in the same sentence about the wounded is then of the
 * same part, where the document gives a larger figure of theirs too. Ids of the claims.
 */
export function provenParts(claims: readonly StoredClaim[]): Set<string> {
  const found = new Set<string>()
  for (const told of grouped(claims, ({ tenant, document }) => JSON.stringify([tenant, document.id])).values()) {
    const parts = [...grouped(told, ({ measure, unit }) => `${measure} ${unit}`).values()].flatMap(partsOf)
    for (const part of parts) found.add(part.id)
    for (const part of parts)
      for (const other of told) if (!found.has(other.id) && isBeside(part, other, told)) found.add(other.id)
  }
  return found
}

interface Figure {
  readonly value: number
  readonly claim: StoredClaim
}

/** Two or three figures of one speaker, or one each of several, that make up another figure. */
function partsOf(claims: readonly StoredClaim[]): StoredClaim[] {
  const figures = claims.flatMap(claim => {
    const { low, high, bound, subset, stance } = claim
    const counts = low !== null && low > 0 && low === high && bound !== 'vague' && !subset && stance !== 'denied'
    return counts && changeOf(claim).age !== 'old' ? { value: low, claim } : []
  })
  const wholes = claims.filter(claim => !claim.subset && (claim.low ?? claim.high ?? 0) >= smallestSum)
  if (figures.length < 2 || figures.length > mostFigures) return []
  const found: StoredClaim[] = []
  for (const whole of wholes) {
    const total = whole.low ?? whole.high
    for (const [at, a] of figures.entries())
      for (const [next, b] of figures.slice(at + 1).entries()) {
        if (a.value + b.value === total && areParts(whole, [a, b])) found.push(a.claim, b.claim)
        for (const c of figures.slice(at + next + 2))
          if (a.value + b.value + c.value === total && areParts(whole, [a, b, c])) found.push(a.claim, b.claim, c.claim)
      }
  }
  return found
}

function areParts(whole: StoredClaim, parts: readonly Figure[]): boolean {
  const spans = new Set([whole, ...parts.map(each => each.claim)].map(({ figure }) => figure.start))
  if (spans.size !== parts.length + 1) return false
  const voices = new Set(parts.map(each => voiceOf(each.claim)))
  if (voices.size === 1) return true
  return voices.size === parts.length && !voices.has(voiceOf(whole)) && parts.every(each => each.value > 1)
}

/** The same speaker's figure of the same sentence, smaller than another one of its document. */
function isBeside(part: StoredClaim, other: StoredClaim, told: readonly StoredClaim[]): boolean {
  if (other.subset || other.measure === part.measure || other.quote.start !== part.quote.start) return false
  if (voiceOf(other) !== voiceOf(part)) return false
  const value = other.low ?? other.high ?? 0
  return told.some(each => each.measure === other.measure && !each.subset && (each.low ?? each.high ?? 0) > value)
}
