import type { Day, Position } from '../answers/answer.ts'
import { countWords, outletItself, shortName, withoutTrade } from '../answers/wording.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import type { StoredClaim } from '../index/store.ts'
import type { Span } from '../text/text.ts'
import { periodInWords } from './day.ts'
import { figureDashed, figureInWords } from './figure.ts'
import { joinLines, plainLine } from './line.ts'
import type { Inline, Line, Row } from './message.ts'
import { printedLine } from './printed.ts'

/** Paragraphs longer than this are shown round the quote; /claim shows them whole. */
const paragraphLimit = 900

export interface RowView {
  /** The positions of the row's table, which marks speak of. */
  readonly all: readonly Position[]
  readonly quotes: boolean
  /** The claimant was named in full above: its abbreviation is enough. */
  readonly named: boolean
}

/** One position as a row: figure, claimant with relays, day, documents, id to open it by. */
export function positionRow(position: Position, { all, quotes, named }: RowView): Row {
  return {
    cells: [
      [{ bold: shownFigure(position) }],
      [claimantWords(position, named)],
      [dayOf(position.day)],
      carriersLine(position),
      idsLine(position),
    ],
    notes: quotes ? quoteNotes(position) : [],
    mark: marksOf(position, all),
  }
}

/** The figure as its newest, best dated claim words it. */
export function shownFigure(position: Position): string {
  return figureInWords({ ...position, unit: position.claim.unit, ...vagueWords(position) })
}

/** The same between "from" and "to". */
export const dashedFigure = (position: Position): string =>
  figureDashed({ ...position, unit: position.claim.unit, ...vagueWords(position) })

/** The words of the claim, unless the figure was derived from several. */
function vagueWords({ role, bound, claim }: Position): { figure?: { text: string } } {
  return role !== 'derived' && bound === 'vague' ? { figure: claim.figure } : {}
}

/** What a claimant is called inside a line: by its abbreviation where it has one. */
export function briefClaimant({ claimant, claim }: Position): string {
  return claimant.kind === 'outlet' ? outletItself(claim.document.outlet) : shortName(claimant.name)
}

/** Who says it and through whom; relays go by their abbreviations ("via AFP"). */
export function claimantWords(position: Position, named: boolean): string {
  const { claimant, claims } = position
  const name = named || claimant.kind === 'outlet' ? briefClaimant(position) : withoutTrade(claimant.name)
  const relays = [...new Set(claims.flatMap(({ via }) => via))].filter(relay => relay !== claimant.name)
  return relays.length === 0 ? name : `${name}, via ${relays.map(shortName).join(', ')}`
}

/** "9 Jan 2025"; the day a document appeared only fences the figure in: "by 12 Jan 2025". */
export function dayOf(day: Day): string {
  return periodInWords(day)
}

/** Where the shown claim stands, and how many documents more print the figure. */
export function carriersLine({ claim, carriers, origins }: Position): Line {
  const [first, ...others] = carriers
  const own = printedLine(claim)
  if (!first || others.length === 0) return own
  const copies = origins === 1 ? 'one origin' : countWords(origins, 'origin')
  return [...own, ` and ${others.length.toLocaleString('en-US')} more (${copies})`]
}

/** So many documents are named behind one figure. */
const mostDocuments = 4

/** The documents that print a figure, each with its link, as far as anybody reads them. */
export function documentsLine({ claim, claims, origins }: Position): Line {
  const printed = new Map([claim, ...claims].map(each => [each.document.id, each]))
  const shown = [...printed.values()].slice(0, mostDocuments)
  const labels = shown.map(each => plainLine(printedLine(each)))
  // Two reports of one outlet are told apart by their days.
  const named = shown.map((each, index): Line => {
    const alike = labels.filter(label => label === labels[index]).length > 1
    return alike ? [...printedLine(each), ' (', { date: each.document.published }, ')'] : printedLine(each)
  })
  const left = printed.size - named.length
  const copies = origins === 1 ? 'one origin' : countWords(origins, 'origin')
  return [
    ...joinLines(named, ', '),
    ...(left > 0 ? [` and ${left.toLocaleString('en-US')} more`] : []),
    ...(printed.size > 1 ? [` (${copies})`] : []),
  ]
}

/** The ids by which its claims are opened. */
export function idsLine({ role, claim, derivedFrom }: Position): Line {
  const ids = role === 'derived' && derivedFrom.length > 0 ? derivedFrom : [claim.id]
  return ids.flatMap((id, index): Line => (index === 0 ? [{ code: id }] : [' + ', { code: id }]))
}

/** What must be known beside the figure: whether it stands, and how else it is worded. */
function marksOf(position: Position, all: readonly Position[]): string | null {
  const marks = [standing(position, all), alsoWorded(position), corrected(position)].filter(mark => mark !== null)
  return marks.length > 0 ? marks.join('; ') : null
}

/** "corrected by anna", where somebody put one of its claims right. */
export function corrected({ claims }: Position): string | null {
  const names = [...new Set(claims.flatMap(({ correction }) => correction?.by ?? []))]
  return names.length > 0 ? `corrected by ${names.join(', ')}` : null
}

/** "also: at least 300", where the same claimant is quoted with another bound. */
export function alsoWorded(position: Position): string | null {
  const [own, ...figures] = position.figures.map(figureInWords)
  const others = figures.filter(words => words !== own && words !== shownFigure(position))
  return others.length > 0 ? `also: ${[...new Set(others)].join(', ')}` : null
}

/** Whether and why it does not count among what stands; null where it does. */
export function standing(position: Position, all: readonly Position[]): string | null {
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
      return `part of a larger figure${whoIsCounted(position, all)}`
    case 'separate':
      return `counted apart from a larger figure${whoIsCounted(position, all)}`
    case 'denied':
      return 'denied'
    case 'derived':
      return derivedMark(position)
  }
}

/** ": children in Elm", where the table is about others or elsewhere. */
function whoIsCounted({ claim: { counted, place } }: Position, all: readonly Position[]): string {
  const head = all[0]?.claim
  const who = counted.text === '' || counted.id === head?.counted.id ? null : counted.text
  const where = place === null || place.id === head?.place?.id ? null : `in ${place.name}`
  const words = [who, where].filter(each => each !== null)
  return words.length === 0 ? '' : `: ${words.join(' ')}`
}

/** "derived: about 300 killed + 2,700 wounded". */
function derivedMark({ derivedFrom, claims }: Position): string {
  const parts = derivedFrom.flatMap(id => claims.find(claim => claim.id === id) ?? [])
  const words = parts.map(part => `${figureInWords(part)} ${measureLabels[part.measure]}`)
  return words.length > 0 ? `derived: ${words.join(' + ')}` : 'derived sum'
}

/**
 * One note a paragraph: where copies of one story say the same, it is quoted once, with all who print it. A lone quote
 * from the one document that the row names needs no source of its own.
 */
export function quoteNotes({ claims, carriers, claim }: Position): readonly Line[] {
  const byWords = new Map<string, StoredClaim[]>()
  for (const each of claims) {
    const words = shownParagraph(each)
      .text.replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
    byWords.set(words, [...(byWords.get(words) ?? []), each])
  }
  const named =
    byWords.size === 1 && carriers.length === 1 && claims.every(each => each.document.id === claim.document.id)
  return [...byWords.values()].map(copies => quoteNote(copies, !named))
}

/** The paragraph in quotation marks, its figures in bold, and where it stands. */
function quoteNote(copies: readonly StoredClaim[], sourced: boolean): Line {
  const [claim] = copies
  if (!claim) return []
  const printed = new Map(copies.map(copy => [copy.document.id, copy]))
  const sources = [...printed.values()].map(
    (copy): Line => [...printedLine(copy), ', ', { date: copy.document.published }],
  )
  const figures = copies.filter(({ document }) => document.id === claim.document.id).map(({ figure }) => figure)
  return [
    '“',
    ...emboldened(shownParagraph(claim), figures),
    '”',
    ...(sourced ? [' — ', ...joinLines(sources, '; ')] : []),
  ]
}

/** A stretch of a document with its figures in bold: a derived sum has two of them in one paragraph. */
function emboldened(
  { text, start }: { readonly text: string; readonly start: number },
  figures: readonly Span[],
): Line {
  const pieces: Inline[] = []
  let at = 0
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const [from, to] = [figure.start - start, figure.end - start]
    if (from < at) continue
    pieces.push(text.slice(at, from), { bold: text.slice(from, to) })
    at = to
  }
  return [...pieces, text.slice(at)]
}

function shownParagraph({ paragraph, quote }: StoredClaim): { readonly text: string; readonly start: number } {
  return paragraph.text.length <= paragraphLimit ? paragraph : { text: quote.text, start: quote.start }
}
