import { dayOf } from '../answers/day.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import { type Field, fields, type Note, type Reading } from '../index/corrections/correction.ts'
import type { StoredClaim } from '../index/store.ts'
import { periodInWords } from './day.ts'
import { figureInWords } from './figure.ts'
import type { Line } from './message.ts'

/** What the fields of a claim are called where they are put right. */
export const fieldNames: Readonly<Record<Field, string>> = {
  claim: 'Claim',
  figure: 'Figure',
  measure: 'Measure',
  counted: 'Who is counted',
  source: 'Who says it',
  via: 'Via',
  asOf: 'As of',
  subject: 'Subject',
}

/** What a reading says in one field. */
export function fieldWords(field: Field, reading: Reading): string {
  switch (field) {
    case 'claim':
      return reading.claim === false ? 'no claim' : 'a claim'
    case 'figure':
      return reading.figure === undefined ? '' : figureInWords(reading.figure)
    case 'measure':
      return reading.measure === undefined ? '' : measureLabels[reading.measure]
    case 'counted':
      return reading.counted?.text || 'not said'
    case 'source':
      return reading.source?.name ?? ''
    case 'via':
      return reading.via?.join(', ') || 'nobody'
    case 'asOf':
      return reading.asOf == null ? 'not said' : periodInWords(reading.asOf)
    case 'subject':
      return reading.subject?.name ?? ''
  }
}

/** The fields that a reading has. */
export const fieldsOf = (reading: Reading): readonly Field[] => fields.filter(field => reading[field] !== undefined)

/** "Measure: killed → missing" */
export const changeLine = (field: Field, before: Reading, after: Reading): Line => [
  { bold: fieldNames[field] },
  `: ${fieldWords(field, before)} → `,
  { bold: fieldWords(field, after) },
]

/** "measure: killed", a field each: for where there is no room to set two readings side by side. */
export const readingLines = (reading: Reading): readonly string[] =>
  fieldsOf(reading).map(field => `${fieldNames[field].toLowerCase()}: ${fieldWords(field, reading)}`)

/** How a claim reads, whole. */
export const readingOfClaim = (claim: StoredClaim): Reading => {
  const { low, high, bound, unit, measure, counted, source, via, asOf, subject, document } = claim
  const day = dayOf(claim)
  const published = asOf === null && day.known === 'published' ? null : asOf
  const name = source.kind === 'outlet' ? (document.outlet ?? source.name) : source.name
  return {
    claim: claim.aside !== true,
    figure: { low, high, bound, unit },
    measure,
    counted,
    source: { ...source, name },
    via,
    asOf: published,
    subject,
  }
}

/** "corrected by anna" */
export const correctedBy = ({ by }: Note): string => `corrected by ${by}`
