import { readParagraphs } from '../../text/paragraphs.ts'
import { foldedWords, passageHash } from '../copies/shingles.ts'
import { paragraphRound } from '../paragraph.ts'
import type { Change, ClaimTable } from '../schema.ts'
import type { Place } from './anchor.ts'

/** The document in which a claim is to stand. */
export interface Stage {
  readonly tenant: string
  readonly id: string
  readonly version: string
  readonly text: string
}

/**
 * A claim that people put right and that the machine does not read any more, as it stands in the present version; its
 * paragraph is kept with it.
 */
export async function revived(
  change: Change,
  { tenant, id: document, version, text }: Stage,
  read: ClaimTable,
  place: Place,
): Promise<ClaimTable> {
  const moved = placed(text, read, place)
  const quote = { start: moved.quote_start, end: moved.quote_end }
  const paragraph = paragraphRound(text, readParagraphs(text), quote)
  const passage = passageHash(foldedWords(paragraph.text), document)
  await change
    .insertInto('paragraph')
    .values({ tenant, document, version, current: 1, start: paragraph.start, text: paragraph.text, passage })
    .onConflict(conflict => conflict.columns(['tenant', 'document', 'version', 'start']).doNothing())
    .execute()
  return { ...moved, version, current: 1, paragraph: paragraph.start, passage }
}

/** The spans of a claim where its words stand now. */
function placed(text: string, read: ClaimTable, place: Place): ClaimTable {
  const inside = Math.max(0, read.figure_text.search(/[\p{L}\p{N}]/u))
  const by = place.figure.start - inside - read.figure_start
  const whole = { ...read, quote_start: read.quote_start + by, quote_end: read.quote_end + by }
  if (text.slice(whole.quote_start, whole.quote_end) === read.quote_text)
    return { ...whole, figure_start: read.figure_start + by, figure_end: read.figure_end + by }
  // Marks between the words have changed: the words alone are the quote.
  return {
    ...read,
    quote_start: place.start,
    quote_end: place.end,
    quote_text: text.slice(place.start, place.end),
    figure_start: place.figure.start,
    figure_end: place.figure.end,
    figure_text: text.slice(place.figure.start, place.figure.end),
  }
}
