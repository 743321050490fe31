import type { Stance } from '../../claims/attributions/attribution.ts'
import type { Claim, Claimant, Scope } from '../../claims/claim.ts'
import type { Measure } from '../../claims/measures/measure.ts'
import type { Bound } from '../../figures/figure.ts'
import type { ClaimTable } from '../schema.ts'
import { flagColumn, flagOf, listColumn, listOf } from './value.ts'

type Columns = Omit<
  ClaimTable,
  'tenant' | 'document' | 'version' | 'current' | 'id' | 'paragraph' | 'passage' | 'day' | 'subject' | SettlingColumn
>
type SettlingColumn =
  | 'family'
  | 'event'
  | 'event_word'
  | 'anchor_place'
  | 'anchor_name'
  | 'anchor_country'
  | 'episode'
  | 'near'
  | 'within'
  | 'spot'
  | 'focus'

/** The columns that say what a claim says. */
export function claimColumns(claim: Claim): Columns {
  const { figure, counted, source, place, asOf, quote } = claim
  return {
    measure: claim.measure,
    low: claim.low,
    high: claim.high,
    bound: claim.bound,
    unit: claim.unit,
    figure_start: figure.start,
    figure_end: figure.end,
    figure_text: figure.text,
    counted_text: counted.text,
    counted_id: counted.id,
    source_id: source.id,
    source_name: source.name,
    source_text: source.text,
    source_kind: source.kind,
    source_country: source.country,
    via: listColumn(claim.via),
    stance: claim.stance,
    place_id: place?.id ?? null,
    place_name: place?.name ?? null,
    place_country: place?.country ?? null,
    scope: claim.scope,
    as_of_from: asOf?.from ?? null,
    as_of_to: asOf?.to ?? null,
    subset: flagColumn(claim.subset),
    quote_start: quote.start,
    quote_end: quote.end,
    quote_text: quote.text,
    rules: listColumn(claim.rules),
  }
}

/** The claim that `claimColumns` wrote. */
export function claimOf(row: Columns): Claim {
  const { place_id, place_name, as_of_from, as_of_to } = row
  return {
    measure: row.measure as Measure,
    low: row.low,
    high: row.high,
    bound: row.bound as Bound,
    unit: row.unit,
    figure: { start: row.figure_start, end: row.figure_end, text: row.figure_text },
    counted: { text: row.counted_text, id: row.counted_id },
    source: {
      id: row.source_id,
      name: row.source_name,
      text: row.source_text,
      kind: row.source_kind as Claimant['kind'],
      country: row.source_country,
    },
    via: listOf(row.via),
    stance: row.stance as Stance,
    place:
      place_id === null || place_name === null ? null : { id: place_id, name: place_name, country: row.place_country },
    scope: row.scope as Scope,
    // A period without either day says nothing.
    asOf: as_of_from === null && as_of_to === null ? null : { from: as_of_from, to: as_of_to },
    subset: flagOf(row.subset),
    quote: { start: row.quote_start, end: row.quote_end, text: row.quote_text },
    rules: listOf(row.rules),
  }
}
