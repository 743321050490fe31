import { sameClaimant } from './claimant.ts'
import { figureSpan, type GoldClaim, type GoldDocument } from './read.ts'

/** What the score looks at in a row of `extract --layer claims`. */
export type FoundClaim = {
  document: string
  measure: string
  low: number | null
  high: number | null
  bound: string
  figure: { start: number; end: number }
  source: { name: string | null; text?: string | null; kind: string } | null
}

export type Score = { precision: number; recall: number; f1: number; right: number; gold: number; found: number }

/** What one document's rows come to: gold claims that were met, those that were not, and claims nobody asked for. */
export type Comparison = { met: GoldClaim[]; missed: GoldClaim[]; surplus: FoundClaim[] }

type Agrees = (document: GoldDocument, gold: GoldClaim, found: FoundClaim) => boolean

function overlaps(document: GoldDocument, gold: GoldClaim, found: FoundClaim): boolean {
  const span = figureSpan(document, gold)
  return found.figure.start < span.end && span.start < found.figure.end
}

function sameMeasure(gold: GoldClaim, found: FoundClaim): boolean {
  return found.measure === gold.measure || (gold.measureAlso ?? []).includes(found.measure)
}

function equal(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)))
}

/** The same number, whichever side the bound leaves open; a range must have both its ends. */
function sameValue(gold: GoldClaim, found: FoundClaim): boolean {
  if (equal(found.low, gold.low) && equal(found.high, gold.high)) return true
  if (gold.bound === 'range') return false
  const number = gold.low ?? gold.high
  return (
    (equal(found.low, number) && (found.high === null || equal(found.high, number))) ||
    (found.low === null && equal(found.high, number))
  )
}

/** "At least 30" and "more than 29.9" differ by less than readers do: open ends on one side count as one. */
const folded: Record<string, string> = { 'more-than': 'at-least', 'less-than': 'at-most' }

function sameBound(gold: GoldClaim, found: FoundClaim): boolean {
  const fold = (bound: string) => folded[bound] ?? bound
  return [gold.bound, ...(gold.boundAlso ?? [])].some(bound => fold(bound) === fold(found.bound))
}

/** An outlet that counts for itself (a monitor's bulletin) may be found as the outlet or by its name. */
function sameSource(document: GoldDocument, gold: GoldClaim, found: FoundClaim): boolean {
  const name = found.source?.name ?? ''
  const silent = found.source === null || found.source.kind === 'outlet' || name === ''
  const phrase = `${name} ${found.source?.text ?? ''}`
  return [gold.source, ...(gold.sourceAlso ?? [])].some(source => {
    if (source === 'outlet') return silent || sameClaimant(document.outlet, phrase)
    return !silent && sameClaimant(source, phrase)
  })
}

/** What must agree for a claim to count, from lenient to strict. */
export const levels = {
  figureAndMeasure: (document, gold, found) =>
    overlaps(document, gold, found) && sameMeasure(gold, found) && sameValue(gold, found),
  joint: (document, gold, found) =>
    levels.figureAndMeasure(document, gold, found) && sameBound(gold, found) && sameSource(document, gold, found),
} satisfies Record<string, Agrees> as Record<'figureAndMeasure' | 'joint', Agrees>

/** Lays what was found beside what is there. Each gold claim is met by one found claim at most. */
export function compare(document: GoldDocument, found: readonly FoundClaim[], agrees: Agrees): Comparison {
  const required = document.claims.filter(claim => !claim.optional)
  const left = [...found]
  const met: GoldClaim[] = []
  const missed: GoldClaim[] = []
  for (const gold of required) {
    const match = left.findIndex(claim => agrees(document, gold, claim))
    if (match >= 0) left.splice(match, 1)
    ;(match >= 0 ? met : missed).push(gold)
  }
  const surplus = left.filter(claim => !excused(document, required, claim))
  return { met, missed, surplus }
}

/**
 * Whether an optional row covers a claim that met no required one. An optional row that shares its figure with a required
 * one stands for a second claimant, so there the claimant must be right: it excuses no wrong reading of the first.
 */
function excused(document: GoldDocument, required: readonly GoldClaim[], claim: FoundClaim): boolean {
  return document.claims.some(gold => {
    if (!gold.optional || !overlaps(document, gold, claim) || !sameMeasure(gold, claim)) return false
    const twin = required.some(other => other.find === gold.find && other.figure === gold.figure)
    return !twin || (sameValue(gold, claim) && sameSource(document, gold, claim))
  })
}

/** Precision, recall and F1 (0 to 100) over a whole corpus at one level of agreement. */
export function score(documents: readonly GoldDocument[], found: readonly FoundClaim[], agrees: Agrees): Score {
  const byDocument = Map.groupBy(found, claim => claim.document)
  const sums = { right: 0, gold: 0, found: 0 }
  for (const document of documents) {
    const { met, missed, surplus } = compare(document, byDocument.get(document.id) ?? [], agrees)
    sums.right += met.length
    sums.gold += met.length + missed.length
    sums.found += met.length + surplus.length
  }
  const precision = percent(sums.right, sums.found)
  const recall = percent(sums.right, sums.gold)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, ...sums }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
