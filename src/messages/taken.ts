import { measureLabels } from '../claims/measures/measure.ts'
import type { Document } from '../documents/document.ts'
import type { StoredClaim, Written } from '../index/store.ts'
import { claimData, documentData } from './claim-data.ts'
import { documentLine, documentName, shortTitle } from './document.ts'
import { figureInWords } from './figure.ts'
import { joinLines } from './line.ts'
import type { Control, Line, Message, Part } from './message.ts'
import { outletItself } from './position.ts'

/** A document that was taken in, as the index has it now. */
export interface TakenDocument {
  readonly document: Document
  readonly outcome: Written['outcome']
  readonly claims: readonly StoredClaim[]
  /** Documents that print the same story. */
  readonly copies: readonly Document[]
}

const columns = [
  { name: 'Figure', align: 'right' },
  { name: 'Of', align: 'left' },
  { name: 'Who says it', align: 'left' },
  { name: 'Claim', align: 'left', detail: true },
] as const

/** More claims than this are counted; the tables show them all. */
const mostClaims = 10

const titles: Readonly<Record<Written['outcome'], string>> = {
  added: 'Added',
  replaced: 'Updated',
  reread: 'Read again',
  unchanged: 'Known already',
}

/** What came of adding something: each document with the claims found in it and the documents it copies. */
export function takenMessage(taken: readonly TakenDocument[], controls: readonly Control[]): Message {
  const [first] = taken
  const one = taken.length === 1 && first !== undefined
  return {
    title: one ? `${titles[first.outcome]}: ${nameOf(first.document)}` : `${taken.length} documents`,
    parts: taken.flatMap(each => documentParts(each, one)),
    controls,
    private: false,
    tone: 'answer',
    data: { added: taken.map(takenData) },
  }
}

/** What --json prints of one document. */
export function takenData({ document, outcome, claims, copies }: TakenDocument): object {
  return {
    outcome,
    document: documentData(document),
    claims: claims.map(claimData),
    copies: copies.map(documentData),
  }
}

export function nameOf(document: Pick<Document, 'title' | 'id'>): string {
  return document.title === null ? documentName(document.id) : shortTitle(document.title)
}

function documentParts(taken: TakenDocument, alone: boolean): readonly Part[] {
  const { document, outcome, claims, copies } = taken
  const about: Line = [
    ...documentLine({ ...document, outlet: document.outlet ?? 'outlet unknown' }),
    ', ',
    { date: document.published },
    ...(document.updated === null ? [] : [', updated ', { date: document.updated }]),
  ]
  const lines: Line[] = [
    ...(alone ? [] : [[{ bold: nameOf(document) }, `: ${titles[outcome].toLowerCase()}`]]),
    about,
    ...(copies.length === 0 ? [] : [copiesLine(copies)]),
    ...(claims.length === 0
      ? [['No claim in it: no figure of the kinds I read, or none that says who is counted.']]
      : []),
  ]
  return [{ kind: 'text', lines }, ...(claims.length === 0 ? [] : [claimsTable(claims)])]
}

function copiesLine(copies: readonly Document[]): Line {
  const shown = copies.slice(0, 5).map(documentLine)
  const more = copies.length - shown.length
  return [
    'It prints, at least in part, the same story as ',
    ...joinLines(shown, ', '),
    ...(more > 0 ? [` and ${more} more`] : []),
    ': one origin.',
  ]
}

function claimsTable(claims: readonly StoredClaim[]): Part {
  const shown = claims.slice(0, mostClaims)
  const count = claims.length === 1 ? '1 claim' : `${claims.length.toLocaleString('en-US')} claims`
  return {
    kind: 'table',
    heading: shown.length < claims.length ? `${count}, the first ${shown.length} of them` : count,
    columns,
    rows: shown.map(claim => ({
      cells: [
        [{ bold: figureInWords(claim) }],
        [`${measureLabels[claim.measure]}: ${claim.counted.text}`],
        [claim.source.kind === 'outlet' ? outletItself(claim.document.outlet) : claim.source.name],
        [{ code: claim.id }],
      ],
      notes: [],
      mark: null,
    })),
  }
}
