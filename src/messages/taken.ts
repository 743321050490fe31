import { countWords, outletItself } from '../answers/wording.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import type { Document } from '../documents/document.ts'
import type { StoredClaim, Written } from '../index/store.ts'
import { claimData, documentData } from './claim-data.ts'
import { documentLine, documentName, shortTitle } from './document.ts'
import { figureInWords } from './figure.ts'
import { joinLines, plainLine } from './line.ts'
import type { Control, Line, Message, Part } from './message.ts'

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
    title: one ? `${titles[first.outcome]}: ${nameOf(first.document)}` : countWords(taken.length, 'document'),
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

/** The same for a terminal, as plain lines. */
export function takenLines({ document, outcome, claims, copies }: TakenDocument): readonly string[] {
  const count = claims.length === 0 ? 'no claim' : countWords(claims.length, 'claim')
  return [
    `${titles[outcome]}: ${nameOf(document)} (${count})`,
    ...(copies.length === 0 ? [] : [`  ${plainLine(copiesLine(copies))}`]),
    ...claims.slice(0, mostClaims).map(claim => `  ${claimCells(claim).slice(0, 3).map(plainLine).join(' · ')}`),
    ...(claims.length > mostClaims ? [`  … and ${(claims.length - mostClaims).toLocaleString('en-US')} more`] : []),
  ]
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
    ...(more > 0 ? [` and ${more.toLocaleString('en-US')} more`] : []),
    ': one origin.',
  ]
}

function claimsTable(claims: readonly StoredClaim[]): Part {
  const shown = claims.slice(0, mostClaims)
  const count = countWords(claims.length, 'claim')
  return {
    kind: 'table',
    heading: shown.length < claims.length ? `${count}, the first ${shown.length} of them` : count,
    columns,
    rows: shown.map(claim => ({ cells: claimCells(claim), notes: [], mark: null })),
  }
}

function claimCells(claim: StoredClaim): readonly Line[] {
  const { measure, counted, source, document, id } = claim
  return [
    [{ bold: figureInWords(claim) }],
    [counted.text === '' ? measureLabels[measure] : `${measureLabels[measure]}: ${counted.text}`],
    [source.kind === 'outlet' ? outletItself(document.outlet) : source.name],
    [{ code: id }],
  ]
}
