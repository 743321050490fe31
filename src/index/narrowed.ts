import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type KnownKey, outletName } from './known.ts'
import { seenBy } from './rows/tenant.ts'
import type { Schema } from './schema.ts'
import type { ClaimQuery } from './store.ts'

export type Claims<Row> = SelectQueryBuilder<Schema, 'claim', Row>
type Where = ExpressionBuilder<Schema, 'claim'>

/** Present claims that a question asks for. Every field of it narrows. */
export function narrowed<Row>(claims: Claims<Row>, query: ClaimQuery): Claims<Row> {
  // Where subjects or documents are given, their few claims are looked at and not all that a tenant has.
  const isFew = query.subjects !== undefined || query.documents !== undefined
  let found = claims
    .where(isFew ? sql`coalesce(claim.tenant, '')` : 'claim.tenant', 'in', seenBy(query.tenant))
    .where('claim.current', '=', 1)
  const lists = [
    ['claim.measure', query.measures],
    ['claim.subject', query.subjects],
    ['claim.document', query.documents],
    ['claim.counted_text', query.counted],
    ['claim.place_id', query.places],
  ] as const
  for (const [column, list] of lists) if (list !== undefined) found = found.where(eb => among(eb, column, list))
  if (query.claimants !== undefined) found = found.where(eb => byClaimant(eb, query.claimants!))
  if (query.since !== undefined) found = found.where('claim.day', '>=', query.since)
  if (query.until !== undefined) found = found.where('claim.day', '<=', query.until)
  return found
}

/** An outlet that credits nobody is its own claimant, and every outlet another one. */
function byClaimant(eb: Where, keys: readonly KnownKey[]) {
  const outlets = keys.flatMap(key => outletName(key) ?? [])
  const others = keys.filter(key => outletName(key) === null)
  // Each alone where there is but one: engines use no index for either of two.
  if (outlets.length === 0) return among(eb, 'claim.source_id', others)
  const isOutlet = eb.and([eb('claim.source_kind', '=', 'outlet'), among(eb, 'claim.source_name', outlets)])
  return others.length === 0 ? isOutlet : eb.or([among(eb, 'claim.source_id', others), isOutlet])
}

type Listed = 'measure' | 'subject' | 'document' | 'counted_text' | 'place_id' | 'source_id' | 'source_name'

/** One of the values; an empty list matches nothing, and not every engine can say so itself. */
function among(eb: Where, column: `claim.${Listed}`, values: readonly string[]) {
  return values.length === 0 ? eb.or([]) : eb(column, 'in', values)
}
