import type { Day, Position } from '../answers/answer.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import type { StoredClaim } from '../index/store.ts'
import { periodInWords } from './day.ts'
import { documentLine } from './document.ts'
import { figureInWords } from './figure.ts'
import { joinLines } from './line.ts'
import type { Line, Row } from './message.ts'

/** Paragraphs longer than this are shown round the quote; /claim shows them whole. */
const paragraphLimit = 900

/** One position as a row: figure, claimant with relays, day, documents, id to open it by. `all` are its table's. */
export function positionRow(position: Position, all: readonly Position[], quotes: boolean): Row {
  return {
    cells: [
      [{ bold: shownFigure(position) }],
      claimantLine(position),
      [dayOf(position.day)],
      carriersLine(position),
      idsLine(position),
    ],
    notes: quotes ? quoteNotes(position) : [],
    mark: marksOf(position, all),
  }
}

/** The figure as its newest, best dated claim words it. */
function shownFigure(position: Position): string {
  return figureInWords({ ...position, unit: position.claim.unit, ...vagueWords(position) })
}

/** The words of the claim, unless the figure was derived from several. */
function vagueWords({ role, bound, claim }: Position): { figure?: { text: string } } {
  return role !== 'derived' && bound === 'vague' ? { figure: claim.figure } : {}
}

function claimantLine({ claimant, claim, claims }: Position): Line {
  if (claimant.kind === 'outlet') return [outletItself(claim.document.outlet)]
  const relays = [...new Set(claims.flatMap(({ via }) => via))].filter(relay => relay !== claimant.name)
  return relays.length === 0 ? [claimant.name] : [claimant.name, `, via ${relays.join(', ')}`]
}

/** Who stands behind a figure that a document credits to nobody. */
export function outletItself(outlet: string | null): string {
  return outlet === null ? 'the document itself' : `${outlet} itself`
}

/** "9 Jan 2025"; the day a document appeared only fences the figure in: "by 12 Jan 2025". */
export function dayOf(day: Day): string {
  return periodInWords(day)
}

function carriersLine({ claim, carriers, origins }: Position): Line {
  const [first, ...others] = carriers
  const own = documentLine(claim.document)
  if (!first || others.length === 0) return own
  const copies = origins === 1 ? 'one origin' : `${origins} origins`
  return [...own, ` and ${others.length} more (${copies})`]
}

function idsLine({ role, claim, derivedFrom }: Position): Line {
  const ids = role === 'derived' && derivedFrom.length > 0 ? derivedFrom : [claim.id]
  return ids.flatMap((id, index): Line => (index === 0 ? [{ code: id }] : [' + ', { code: id }]))
}

/** What must be known beside the figure: how else it is worded, and whether it stands. */
function marksOf(position: Position, all: readonly Position[]): string | null {
  const marks = [alsoWorded(position), standing(position, all)].filter(mark => mark !== null)
  return marks.length > 0 ? marks.join('; ') : null
}

/** "also: at least 300", where the same claimant is quoted with another bound. */
function alsoWorded(position: Position): string | null {
  const others = position.figures.map(figureInWords).filter(words => words !== shownFigure(position))
  return others.length > 0 ? `also: ${[...new Set(others)].join(', ')}` : null
}

function standing(position: Position, all: readonly Position[]): string | null {
  switch (position.role) {
    case 'standing':
      return position.claim.stance === 'alleged' ? 'alleged' : null
    case 'superseded': {
      const newer = all.find(({ id }) => id === position.supersededBy)
      return newer ? `superseded by ${figureInWords({ ...newer, unit: newer.claim.unit })}` : 'superseded'
    }
    case 'incident':
      return 'one engagement, not a total'
    case 'part':
      return 'part of a larger figure'
    case 'denied':
      return 'denied'
    case 'derived':
      return derivedMark(position)
  }
}

/** "derived: about 300 killed + 2,700 wounded". */
function derivedMark({ derivedFrom, claims }: Position): string {
  const parts = derivedFrom.flatMap(id => claims.find(claim => claim.id === id) ?? [])
  const words = parts.map(part => `${figureInWords(part)} ${measureLabels[part.measure]}`)
  return words.length > 0 ? `derived: ${words.join(' + ')}` : 'derived sum'
}

/** One note a paragraph: where copies of one story say the same, it is quoted once, with all who print it. */
function quoteNotes({ claims }: Position): readonly Line[] {
  const byWords = new Map<string, StoredClaim[]>()
  for (const claim of claims) {
    const words = shownParagraph(claim)
      .text.replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
    byWords.set(words, [...(byWords.get(words) ?? []), claim])
  }
  return [...byWords.values()].map(quoteNote)
}

/** The paragraph in quotation marks, the figure in bold, and where it stands. */
function quoteNote(copies: readonly StoredClaim[]): Line {
  const [claim] = copies
  if (!claim) return []
  const { text, start } = shownParagraph(claim)
  const from = claim.figure.start - start
  const to = claim.figure.end - start
  const printed = new Map(copies.map(({ document }) => [document.id, document]))
  const sources = [...printed.values()].map(
    (document): Line => [...documentLine(document), ', ', { date: document.published }],
  )
  return [
    `“${text.slice(0, from)}`,
    { bold: text.slice(from, to) },
    `${text.slice(to)}” — `,
    ...joinLines(sources, '; '),
  ]
}

function shownParagraph({ paragraph, quote }: StoredClaim): { readonly text: string; readonly start: number } {
  return paragraph.text.length <= paragraphLimit ? paragraph : { text: quote.text, start: quote.start }
}
