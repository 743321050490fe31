import type { Scope } from '../../claims/claim.ts'
import type { Measure } from '../../claims/measures/measure.ts'
import { flagOf, listOf } from '../rows/value.ts'
import type { ClaimTable } from '../schema.ts'
import type { Case } from '../subjects/case.ts'

/** Columns that settling needs. */
export const caseColumns = [
  'tenant',
  'document',
  'id',
  'measure',
  'source_id',
  'low',
  'high',
  'scope',
  'subset',
  'as_of_from',
  'as_of_to',
  'day',
  'passage',
  'counted_text',
  'counted_id',
  'family',
  'event',
  'event_word',
  'anchor_place',
  'anchor_name',
  'anchor_country',
  'episode',
  'focus',
  'near',
  'within',
  'subject',
] as const

export type CaseRow = Pick<ClaimTable, (typeof caseColumns)[number]>

/** A claim of somebody's, as settling sees it. */
export interface Owned extends Case {
  readonly tenant: string
  readonly id: string
}

export const caseOf = (row: CaseRow): Owned => ({
  tenant: row.tenant,
  id: row.id,
  key: `${row.tenant} ${row.id}`,
  family: row.family,
  event: row.event,
  word: row.event_word,
  place: row.anchor_place,
  placeName: row.anchor_name,
  country: row.anchor_country,
  episode: row.episode,
  focus: row.focus,
  near: listOf(row.near),
  within: listOf(row.within),
  document: `${row.tenant} ${row.document}`,
  measure: row.measure as Measure,
  claimant: row.source_id,
  low: row.low,
  high: row.high,
  scope: row.scope as Scope,
  subset: flagOf(row.subset),
  since: row.as_of_from,
  stated: row.as_of_to ?? row.as_of_from,
  day: row.day,
  passage: row.passage,
  counted: row.counted_text,
  countedId: row.counted_id,
  subject: row.subject,
})
