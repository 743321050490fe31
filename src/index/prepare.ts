import type { Claim } from '../claims/claim.ts'
import type { Document } from '../documents/document.ts'
import { splitHeader } from '../text/header.ts'
import { readParagraphs } from '../text/paragraphs.ts'
import type { Passage } from './copies/passages.ts'
import { foldedWords, passageHash } from './copies/shingles.ts'
import { type Evidence, paragraphRound } from './paragraph.ts'
import { claimColumns } from './rows/claim-row.ts'
import { listColumn } from './rows/value.ts'
import type { ClaimTable } from './schema.ts'
import { anchorsOf } from './subjects/anchors.ts'
import { spotOf } from './subjects/spot.ts'

/** A document's rows, all but the ids of its claims and their subjects. */
export interface Ready {
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly rows: readonly Omit<ClaimTable, 'id'>[]
  readonly paragraphs: readonly {
    tenant: string
    document: string
    version: string
    current: number
    start: number
    text: string
    passage: string
  }[]
  readonly passages: readonly Passage[]
}

/** Everything that can be known before the transaction begins, so that it is short. */
export function prepared(tenant: string, document: Document, all: readonly Claim[]): Ready {
  const claims = all.filter(claim => isProven(document.text, claim))
  // A date or a dateline on the first line is no part of the paragraph that follows it there.
  const blocks = splitHeader(document.text, readParagraphs(document.text))
  const evidence = claims.map(claim => paragraphRound(document.text, blocks, claim.quote))
  const anchors = anchorsOf(
    document,
    claims.map((claim, at) => ({ claim, paragraph: evidence[at]!.text })),
  )
  const paragraphs = new Map<number, { evidence: Evidence; passage: Passage }>()
  for (const each of evidence) {
    // Two windows into one endless paragraph may begin alike; the longer one holds both quotes.
    const held = paragraphs.get(each.start)
    if (held !== undefined && held.evidence.text.length >= each.text.length) continue
    const words = foldedWords(each.text)
    paragraphs.set(each.start, { evidence: each, passage: { hash: passageHash(words, document.id), words } })
  }
  const shared = { tenant, document: document.id, version: document.version, current: 1 }
  return {
    document,
    claims,
    rows: claims.map((claim, at) => ({
      ...shared,
      ...claimColumns(claim),
      paragraph: evidence[at]!.start,
      passage: paragraphs.get(evidence[at]!.start)!.passage.hash,
      day: claim.asOf?.to ?? claim.asOf?.from ?? document.published,
      family: anchors[at]!.family,
      event: anchors[at]!.event,
      event_word: anchors[at]!.word,
      anchor_place: anchors[at]!.place,
      anchor_name: anchors[at]!.placeName,
      anchor_country: anchors[at]!.country,
      episode: anchors[at]!.episode,
      focus: anchors[at]!.focus,
      near: listColumn(anchors[at]!.near),
      within: listColumn(anchors[at]!.within),
      spot: spotOf({ ...anchors[at]!, countedId: claim.counted.id }),
      subject: null,
    })),
    paragraphs: [...paragraphs.values()].map(({ evidence: { start, text }, passage }) => ({
      ...shared,
      start,
      text,
      passage: passage.hash,
    })),
    passages: [...new Map([...paragraphs.values()].map(({ passage }) => [passage.hash, passage])).values()],
  }
}

/** A claim whose quote does not stand in the document, letter for letter and with its figure inside, is no claim. */
function isProven(text: string, { quote, figure }: Claim): boolean {
  return quote.start <= figure.start && figure.end <= quote.end && text.slice(quote.start, quote.end) === quote.text
}
