import { countWords } from '../answers/wording.ts'
import type { Change, Correction } from '../index/corrections/correction.ts'
import type { StoredClaim } from '../index/store.ts'
import type { Control, Line, Message, Part, Row } from './message.ts'
import { moreLines, mostRows } from './narrow.ts'
import { notice } from './notice.ts'
import { changeLine, fieldNames, fieldsOf, fieldWords, readingOfClaim } from './reading.ts'

/** What a correction changed: before and after, who did it, and the way back. */
export function correctedMessage(correction: Correction, lead: string, controls: readonly Control[]): Message {
  const { id, by, at, undone, change } = correction
  return {
    title: `${lead}: ${aboutWords(change)}`,
    parts: [
      { kind: 'text', lines: [...(undone === null ? [] : [['This no longer holds:']]), ...changeLines(change)] },
      {
        kind: 'text',
        lines: [
          [
            { italic: `${undone === null ? 'By' : 'Taken back by'} ${undone?.by ?? by}, ` },
            { instant: undone?.at ?? at },
            ' · ',
            { code: id },
          ],
        ],
      },
    ],
    controls,
    private: false,
    tone: 'answer',
    data: { correction: correctionData(correction) },
  }
}

const columns = [
  { name: 'Correction', align: 'left' },
  { name: 'What', align: 'left' },
  { name: 'By', align: 'left', detail: true },
  { name: 'When', align: 'left', detail: true },
] as const

/** Everything that was put right, newest first. `own` says which of them can be taken back from here. */
export function correctionsMessage(all: readonly Correction[], own: (correction: Correction) => boolean): Message {
  if (all.length === 0)
    return notice('Nothing has been put right yet', [
      ['Open a claim and press Correct, or say ', { code: '/correct' }, ' with its id.'],
    ])
  const holding = all.filter(({ undone }) => undone === null)
  const choices = holding
    .filter(own)
    .map(({ id, change }) => ({ label: `${id}: ${aboutWords(change)}`, command: `/corrections undo id:${id}` }))
  return {
    title: 'Corrections',
    parts: [
      {
        kind: 'table',
        heading: `${countWords(holding.length, 'stands', 'stand')}, ${(all.length - holding.length).toLocaleString('en-US')} taken back`,
        columns,
        rows: all.slice(0, mostRows).map(each => row(each, own(each))),
      },
      ...moreLines(all.length, '/corrections list text:killed'),
    ],
    controls: choices.length > 0 ? [{ kind: 'select', label: 'Undo a correction', choices }] : [],
    private: false,
    tone: 'answer',
    data: { corrections: all.map(correctionData) },
  }
}

function row({ id, by, at, undone, idle, change }: Correction, isOwn: boolean): Row {
  const marks = [
    ...(isOwn ? [] : ["the operator's"]),
    ...(undone === null ? [] : [`taken back by ${undone.by}`]),
    ...(idle ? ['changes nothing now'] : []),
  ]
  return {
    cells: [[{ code: id }], [aboutWords(change)], [by], [{ instant: at }]],
    notes: changeLines(change),
    mark: marks.length === 0 ? null : marks.join('; '),
  }
}

/** What a correction is about, in a few words. */
export function aboutWords(change: Change): string {
  switch (change.kind) {
    case 'merge':
      return `${change.from.name} with ${change.into.name}`
    case 'alias':
      return `${change.from.name} is ${change.as.name}`
    case 'claim':
    case 'split': {
      const [first, ...others] = change.claims
      const whole = change.places.filter(({ anchor }) => anchor === null)
      const lead = change.made === null ? '' : `${change.made.name}: `
      if (first === undefined) return `${lead}all of ${whole.map(({ document }) => document).join(', ')}`
      return `${lead}${first.words}${others.length === 0 ? '' : ` and ${others.length} more`}`
    }
  }
}

function changeLines(change: Change): Line[] {
  switch (change.kind) {
    case 'merge':
      return [[{ bold: 'Subject' }, `: ${change.from.name} → `, { bold: change.into.name }]]
    case 'alias':
      return [[{ bold: fieldNames.source }, `: ${change.from.name} → `, { bold: change.as.name }]]
    case 'claim':
    case 'split':
      return fieldsOf(change.put).map(field => changeLine(field, change.before, change.put))
  }
}

/** Both readings of a claim that was put right; nothing for others. */
export function machinePart({ correction, ...claim }: StoredClaim): readonly Part[] {
  if (correction === undefined) return []
  const { by, at, machine, ids } = correction
  const now = readingOfClaim(claim)
  const lines = fieldsOf(machine).map(
    (field): Line => [
      { bold: fieldNames[field] },
      `: ${fieldWords(field, now)}, read by the machine as `,
      { italic: fieldWords(field, machine) },
    ],
  )
  const last = ids.at(-1) ?? ''
  return [
    { kind: 'text', lines: [[{ bold: `Corrected by ${by}` }, ', ', { instant: at }, ' · ', { code: last }], ...lines] },
  ]
}

/** What a claim reads now, and the command lines that put it right: asked for without saying what is wrong. */
export function correctQuestion(claim: StoredClaim, line: string, controls: readonly Control[]): Message {
  const reading = readingOfClaim(claim)
  return {
    title: 'What is wrong with this claim?',
    parts: [
      { kind: 'text', lines: [['“', claim.quote.text, '”']] },
      {
        kind: 'facts',
        facts: fieldsOf(reading)
          .filter(field => field !== 'claim')
          .map(field => ({ name: fieldNames[field], value: [fieldWords(field, reading)] })),
      },
      { kind: 'text', lines: [['Change in this line what is wrong, leave out what is right: '], [{ code: line }]] },
    ],
    controls,
    private: true,
    tone: 'answer',
    data: { claim: claim.id, line },
  }
}

/** What --json prints of a correction. */
export function correctionData({ number: _, tenant, change, ...shared }: Correction): object {
  const whose = { ...shared, operator: tenant === null, kind: change.kind }
  switch (change.kind) {
    case 'merge':
      return { ...whose, from: change.from, into: change.into }
    case 'alias':
      return { ...whose, from: change.from, as: change.as }
    case 'claim':
    case 'split': {
      const documents = [...new Set(change.places.map(({ document }) => document))]
      return { ...whose, claims: change.claims, documents, before: change.before, after: change.put }
    }
  }
}
