import type { Exported } from '../../answers/exporting/walk.ts'
import { figureAddress } from '../printed.ts'
import { readingLines } from '../reading.ts'

/** What a cell holds; a list only where the format has lists. */
export type Value = string | number | boolean | null | readonly string[]

interface Column {
  readonly name: string
  readonly read: (row: Exported) => Value
}

const column = (name: string, read: Column['read']): Column => ({ name, read })

/**
 * The columns of an export, in their order. They are a contract with whoever reads the files: new ones come at the end,
 * none goes, moves or changes its meaning; docs/data.md says what each holds.
 */
export const columns: readonly Column[] = [
  column('claim', ({ claim }) => claim.id),
  column('subject_id', ({ claim }) => claim.subject.id),
  column('subject', ({ claim }) => claim.subject.name),
  column('measure', ({ claim }) => claim.measure),
  column('figure', ({ claim }) => claim.figure.text),
  column('low', ({ claim }) => claim.low),
  column('high', ({ claim }) => claim.high),
  column('bound', ({ claim }) => claim.bound),
  column('unit', ({ claim }) => claim.unit),
  column('counted', ({ claim }) => claim.counted.text),
  column('counted_id', ({ claim }) => claim.counted.id),
  column('claimant_id', ({ claim }) => claim.source.id),
  column('claimant', ({ claim }) => claim.source.name),
  column('claimant_kind', ({ claim }) => claim.source.kind),
  column('claimant_country', ({ claim }) => claim.source.country),
  column('relays', ({ claim }) => claim.via),
  column('stance', ({ claim }) => claim.stance),
  column('scope', ({ claim }) => claim.scope),
  column('subset', ({ claim }) => claim.subset),
  column('place_id', ({ claim }) => claim.place?.id ?? null),
  column('place', ({ claim }) => claim.place?.name ?? null),
  column('place_country', ({ claim }) => claim.place?.country ?? null),
  column('as_of_from', ({ claim }) => claim.asOf?.from ?? null),
  column('as_of_to', ({ claim }) => claim.asOf?.to ?? null),
  column('role', ({ role }) => role?.role ?? null),
  column('superseded_by', ({ role }) => role?.supersededBy ?? null),
  column('origin', ({ claim }) => claim.origin),
  column('document_id', ({ claim }) => claim.document.id),
  column('title', ({ claim }) => claim.document.title),
  column('outlet', ({ claim }) => claim.document.outlet),
  column('address', ({ claim }) => claim.document.address),
  column('published', ({ claim }) => claim.document.published),
  column('updated', ({ claim }) => claim.document.updated),
  column('quote', ({ claim }) => claim.quote.text),
  column('quote_start', ({ claim }) => claim.quote.start),
  column('quote_end', ({ claim }) => claim.quote.end),
  column('link', ({ claim }) => figureAddress(claim)),
  column('corrected_by', ({ claim }) => claim.correction?.by ?? null),
  column('corrected_at', ({ claim }) => claim.correction?.at ?? null),
  column('machine_reading', ({ claim }) =>
    claim.correction === undefined ? null : readingLines(claim.correction.machine),
  ),
]
