import type { Claim } from '../claims/claim.ts'
import type { Document } from '../documents/document.ts'
import { readParagraphs } from '../text/paragraphs.ts'
import { claimIds } from './claim-ids.ts'
import { findCarriers } from './copies/find-origins.ts'
import { dropPassages, keepPassages, type Passage } from './copies/passages.ts'
import { foldedWords, passageHash } from './copies/shingles.ts'
import { type Evidence, paragraphRound } from './paragraph.ts'
import { batches } from './rows/batches.ts'
import { claimColumns } from './rows/claim-row.ts'
import { documentRow } from './rows/document-row.ts'
import { operator, tenantColumn } from './rows/tenant.ts'
import { listColumn } from './rows/value.ts'
import type { Change, ClaimTable, Database } from './schema.ts'
import type { Entry, Tenant, Written } from './store.ts'
import { anchorsOf } from './subjects/anchors.ts'

/** Who reads and when: what a row remembers of it. */
export interface Reading {
  readonly tenant: Tenant
  /** Of the engine that found the claims. */
  readonly edition: string
  readonly now: Date
}

/** Write one version each of several documents with everything that belongs to them, all of it or nothing. */
export async function writeMany(db: Database, reading: Reading, entries: readonly Entry[]): Promise<Written[]> {
  const owner = tenantColumn(reading.tenant)
  const all = entries.map(({ document, claims }) => prepared(owner, document, claims))
  return await db.transaction().execute(async change => {
    const written: Written[] = []
    for (const ready of all) written.push(await write(change, reading, ready))
    return written
  })
}

async function write(change: Change, { tenant, edition, now }: Reading, ready: Ready): Promise<Written> {
  const { document } = ready
  const owner = tenantColumn(tenant)
  const before = await change
    .selectFrom('document')
    .select(['version', 'edition'])
    .where('tenant', '=', owner)
    .where('current', '=', 1)
    .where('id', '=', document.id)
    .executeTakeFirst()
  const isSame = before?.version === document.version
  if (isSame && before.edition === edition) return { outcome: 'unchanged' }
  const old = await retire(change, owner, document)
  await change
    .insertInto('document')
    .values(documentRow(owner, document, { claims: ready.claims.length, edition, now }))
    .execute()
  for (const part of batches(ready.paragraphs, 200)) await change.insertInto('paragraph').values(part).execute()
  const rows = (await withIds(change, owner, document.id, ready)).map(row => ({
    ...row,
    subject: old.subjects.get(said(row)) ?? null,
  }))
  for (const part of batches(rows, 100)) await change.insertInto('claim').values(part).execute()
  await keepPassages(change, owner, ready.passages)
  const kept = new Set(ready.passages.map(passage => passage.hash))
  await dropPassages(
    change,
    owner,
    old.passages.filter(hash => !kept.has(hash)),
  )
  await unsettle(change, owner, new Set([...old.families, ...rows.map(row => row.family)]))
  const copies = await findCarriers(change, tenant, [...kept], document.id)
  const outcome = before === undefined ? 'added' : isSame ? 'reread' : 'replaced'
  return { outcome, claims: rows.length, copies }
}

interface Ready {
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
function prepared(tenant: string, document: Document, all: readonly Claim[]): Ready {
  const claims = all.filter(claim => isProven(document.text, claim))
  const blocks = readParagraphs(document.text)
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
      near: listColumn(anchors[at]!.near),
      within: listColumn(anchors[at]!.within),
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

async function withIds(change: Change, tenant: string, document: string, ready: Ready): Promise<ClaimTable[]> {
  const wanted = claimIds(tenant, document, ready.claims, () => false)
  const taken = new Set<string>()
  for (const part of batches(wanted)) {
    const rows = await change
      .selectFrom('claim')
      .select('id')
      .where('id', 'in', part)
      .where(({ or, eb }) => or([eb('document', '!=', document), eb('tenant', '!=', tenant)]))
      .execute()
    for (const { id } of rows) taken.add(id)
  }
  const ids = taken.size === 0 ? wanted : claimIds(tenant, document, ready.claims, id => taken.has(id))
  return ready.rows.map((row, at) => ({ ...row, id: ids[at]! }))
}

/** Turn the present version, if there is one, into history; what it leaves behind is settled by the caller. */
async function retire(change: Change, tenant: string, document: Document): Promise<Retired> {
  const present = await change
    .selectFrom('claim')
    .select(['passage', 'family', 'measure', 'source_id', 'low', 'high', 'subject'])
    .where('tenant', '=', tenant)
    .where('document', '=', document.id)
    .where('current', '=', 1)
    .execute()
  for (const table of ['claim', 'paragraph'] as const)
    await change
      .updateTable(table)
      .set({ current: 0 })
      .where('tenant', '=', tenant)
      .where('document', '=', document.id)
      .where('current', '=', 1)
      .execute()
  await change
    .updateTable('document')
    .set({ current: 0 })
    .where('tenant', '=', tenant)
    .where('current', '=', 1)
    .where('id', '=', document.id)
    .execute()
  // An article that was changed back, or read anew: the same version becomes the present one again.
  await change
    .deleteFrom('document')
    .where('tenant', '=', tenant)
    .where('id', '=', document.id)
    .where('version', '=', document.version)
    .execute()
  return {
    passages: [...new Set(present.map(row => row.passage))],
    families: present.map(row => row.family),
    subjects: new Map(present.map(row => [said(row), row.subject])),
  }
}

interface Retired {
  readonly passages: readonly string[]
  readonly families: readonly string[]
  /** Subjects of the claims, by what they said: a figure that only moved within the article keeps its subject. */
  readonly subjects: ReadonlyMap<string, string | null>
}

const said = (row: Pick<ClaimTable, 'family' | 'measure' | 'source_id' | 'low' | 'high'>): string =>
  JSON.stringify([row.family, row.measure, row.source_id, row.low, row.high])

async function unsettle(change: Change, tenant: string, families: ReadonlySet<string>): Promise<void> {
  for (const part of batches([...families]))
    await change
      .insertInto('unsettled')
      .values(part.map(family => ({ tenant, family })))
      .onConflict(conflict => conflict.columns(['tenant', 'family']).doNothing())
      .execute()
  if (tenant !== operator) return
  // What tenants added beside the operator's claims is settled anew with them.
  for (const part of batches([...families])) {
    const others = await change
      .selectFrom('claim')
      .select(['tenant', 'family'])
      .distinct()
      .where('family', 'in', part)
      .where('tenant', '!=', operator)
      .where('current', '=', 1)
      .execute()
    for (const rows of batches(others))
      await change
        .insertInto('unsettled')
        .values(rows)
        .onConflict(conflict => conflict.columns(['tenant', 'family']).doNothing())
        .execute()
  }
}
