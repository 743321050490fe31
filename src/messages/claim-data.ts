import type { StoredClaim, StoredDocument } from '../index/store.ts'

/** A claim as --json prints it among others: everything but what its surroundings say. */
export function claimData(claim: StoredClaim): object {
  const { id, measure, low, high, bound, unit, figure, counted, source, via, stance, scope, asOf, place, subset } =
    claim
  return {
    id,
    measure,
    low,
    high,
    bound,
    unit,
    figure,
    counted,
    source,
    via,
    stance,
    scope,
    asOf,
    place,
    subset,
    quote: claim.quote,
    document: documentData(claim.document),
    origin: claim.origin,
    correction: claim.correction ?? null,
  }
}

/** One claim on its own: with its subject, its paragraph and the rules that made it. */
export function wholeClaimData(claim: StoredClaim): object {
  const { subject, paragraph, rules, replaced = false, aside = false } = claim
  return { ...claimData(claim), subject, paragraph, rules, replaced, aside }
}

/** What is known of a document; null where it does not say. */
export function documentData(document: Partial<StoredDocument> & Pick<StoredDocument, 'id'>): object {
  const { id, title = null, outlet = null, address = null, published = null, updated = null } = document
  return { id, title, outlet, address, published, updated }
}
