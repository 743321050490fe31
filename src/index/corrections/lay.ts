import { claimOf } from '../rows/claim-row.ts'
import { listColumn } from '../rows/value.ts'
import type { ClaimTable } from '../schema.ts'
import { familyKind, familyOf } from '../subjects/family.ts'
import { spotOf } from '../subjects/spot.ts'
import { type Field, fields, type NamedSubject, type Reading } from './correction.ts'

/** A claim's row with a reading laid over it. Its subject is looked for elsewhere: who is counted may belong into another. */
export function laid(row: ClaimTable, put: Reading, published: string | null): ClaimTable {
  const { measure, source, via, counted, asOf, figure, subject } = put
  return {
    ...row,
    ...(measure === undefined ? {} : { measure }),
    ...(figure === undefined ? {} : { low: figure.low, high: figure.high, bound: figure.bound, unit: figure.unit }),
    ...(counted === undefined ? {} : countedColumns(row, counted)),
    ...(source === undefined
      ? {}
      : {
          source_id: source.id,
          source_name: source.name,
          source_text: source.text,
          source_kind: source.kind,
          source_country: source.country,
        }),
    ...(via === undefined ? {} : { via: listColumn(via) }),
    ...(asOf === undefined
      ? {}
      : { as_of_from: asOf?.from ?? null, as_of_to: asOf?.to ?? null, day: asOf?.to ?? asOf?.from ?? published }),
    ...(subject === undefined ? {} : { subject: subject.id }),
  }
}

function countedColumns(row: ClaimTable, counted: { readonly text: string; readonly id: string }) {
  const { event, anchor_place: place, anchor_country: country } = row
  // An engagement of forces is told by the campaign, everything else by its own event.
  const kind = familyKind(counted.id) === 'forces' && familyKind(row.counted_id) !== 'forces' ? 'war' : event
  return {
    counted_text: counted.text,
    counted_id: counted.id,
    family: familyOf(counted.id, country, counted.text).id,
    event: kind,
    spot: spotOf({ event: kind, place, country, countedId: counted.id }),
  }
}

/** What a row says in the fields named; `subject` is the one it is of. */
export function readingOf(row: ClaimTable, named: readonly Field[], subject: NamedSubject | null): Reading {
  const { measure, low, high, bound, unit, counted, source, via, asOf } = claimOf(row)
  const whole: Reading = {
    claim: true,
    figure: { low, high, bound, unit },
    measure,
    counted,
    source,
    via,
    asOf,
    ...(subject === null ? {} : { subject }),
  }
  return only(whole, named)
}

/** A reading with some of its fields. */
export function only(reading: Reading, named: readonly Field[]): Reading {
  return Object.fromEntries(named.flatMap(field => (reading[field] === undefined ? [] : [[field, reading[field]]])))
}

/** The fields in which a row reads otherwise than the machine's, in the order people are told of them. */
export function differences(machine: ClaimTable, row: ClaimTable, aside: boolean): Field[] {
  const none: NamedSubject = { id: '', name: '', nature: 'event' }
  const [a, b] = [machine, row].map(each => readingOf(each, fields, { ...none, id: each.subject ?? '' })) as [
    Reading,
    Reading,
  ]
  return fields.filter(field => (field === 'claim' ? aside : said(field, a) !== said(field, b)))
}

/** A claimant is who it is, whatever words name it. */
function said(field: Field, reading: Reading): string {
  if (field === 'source') return JSON.stringify([reading.source?.id, reading.source?.name])
  if (field === 'subject') return reading.subject?.id ?? ''
  return JSON.stringify(reading[field] ?? null)
}
