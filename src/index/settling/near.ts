import { inserts } from '../rows/batches.ts'
import { recurring } from '../rows/recurring.ts'
import { listOf } from '../rows/value.ts'
import type { Change, ClaimTable, Reader } from '../schema.ts'
import { isLong, noEvent } from '../subjects/case.ts'
import { eventKind } from '../subjects/event-kinds.ts'
import { withoutSide } from '../subjects/spellings.ts'
import { allKinds, placeKey, placeWord, spotIn } from '../subjects/spot.ts'
import { turns } from '../turns.ts'

/** A subject of which some claim stands near a new one, and whose claim that is. */
export interface Near {
  readonly tenant: string
  readonly subject: string
}

/** What is looked up for a new claim. */
export type Seed = Pick<
  ClaimTable,
  | 'family'
  | 'event'
  | 'anchor_place'
  | 'anchor_country'
  | 'counted_id'
  | 'near'
  | 'within'
  | 'day'
  | 'as_of_from'
  | 'as_of_to'
  | 'low'
  | 'passage'
  | 'spot'
>

/** Claims of one event stand no further apart than this; events that last are found by their own days. */
const days = 12
/** So many subjects of one place and time are looked at; there may be more where a war's daily reports name one city. */
const mostOfSpot = 30
const mostOfFigure = 12
const mostOfKind = 16
/** Smaller figures agree by chance too often to look for. */
const telling = 5
/** A document with more lookups than this is a list of many events. */
const mostLookups = 400

/**
 * Subjects of one family that the new claims may belong to or bring together: those near in place and time, those that
 * tell the same figure then, those of the same passage, and those of its kind that reach over a whole country. Bounded by the new
 * claims alone, however many the index holds.
 */
export async function subjectsNear(change: Change, family: string, seeds: readonly Seed[]): Promise<Near[]> {
  const found = new Map<string, Near>()
  const keep = (rows: readonly { tenant: string; subject: string | null }[]): void => {
    for (const { tenant, subject } of rows) if (subject !== null) found.set(`${tenant} ${subject}`, { tenant, subject })
  }
  const turn = turns()
  keep(await ofPassages(change, family, seeds))
  for (const { spot, day } of lookups(seeds, spotsRound)) {
    await turn()
    keep(await ofSpot(change, family, spot, day))
    keep(await ofParts(change, family, spot, day))
  }
  for (const { figure, day } of lookups(seeds, figuresOf)) {
    await turn()
    keep(await ofFigure(change, family, figure, day))
  }
  for (const { kind, from, day } of lookups(seeds, kindsOf)) keep(await ofKind(change, family, kind, from ?? day, day))
  return [...found.values()]
}

type Lookup = { readonly day: string | null }

/** Every lookup once. */
function lookups<One extends object>(seeds: readonly Seed[], of: (seed: Seed) => One[]): (One & Lookup)[] {
  const found = new Map<string, One & Lookup>()
  for (const seed of seeds)
    for (const one of of(seed)) {
      const lookup = { ...one, day: seed.day }
      if (found.size < mostLookups) found.set(JSON.stringify(lookup), lookup)
    }
  return [...found.values()]
}

/** The claim's own place, what holds it, and no place at all; events of no kind may be any kind's in their place. */
function spotsRound(seed: Seed): { spot: string }[] {
  const own = placeKey({
    event: seed.event,
    place: seed.anchor_place,
    country: seed.anchor_country,
    countedId: seed.counted_id,
  })
  const kind = seed.event ?? noEvent
  const side = seed.anchor_place === null ? null : withoutSide(seed.anchor_place)
  const round = [...listOf(seed.within), ...listOf(seed.near).filter(id => id === side)].map(placeWord)
  const kinds = own === '' ? [] : kind === noEvent ? allKinds : doubtful
  return [
    ...new Set([...[own, ...round, ''].map(place => spotIn(kind, place)), ...kinds.map(each => spotIn(each, own))]),
  ].map(spot => ({ spot }))
}

/** Kinds whose words may mean another kind, or none. */
const doubtful: readonly string[] = [noEvent, 'accident', 'attack', 'wildfire']

const figuresOf = ({ low }: Seed): { figure: number }[] => (low !== null && low >= telling ? [{ figure: low }] : [])

/** The toll of a long time is of all of it. */
function kindsOf({ event, as_of_from, as_of_to }: Seed): { kind: string; from: string | null }[] {
  if (event === null || eventKind(event).reach === 'place') return []
  return [{ kind: event, from: isLong({ from: as_of_from, to: as_of_to }) ? as_of_from : null }]
}

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

const undatedOfSpot = recurring(reader => nearSpot(reader).where('day', 'is', null).limit(mostOfSpot))
const datedOfSpot = recurring(reader =>
  nearSpot(reader).where('day', '>=', '').where('day', '<=', '').limit(mostOfSpot),
)

const nearSpot = (reader: Reader) =>
  reader
    .selectFrom('claim')
    .select(['tenant', 'subject'])
    .distinct()
    .where('family', '=', '')
    .where('spot', '=', '')
    .where('current', '=', 1)

function ofSpot(change: Change, family: string, spot: string, day: string | null) {
  if (day === null) return undatedOfSpot(change, [family, spot, 1, mostOfSpot])
  return datedOfSpot(change, [family, spot, 1, shifted(day, -days), shifted(day, days), mostOfSpot])
}

const parts = recurring(reader =>
  reader
    .selectFrom('spot_part')
    .select(['tenant', 'document'])
    .where('family', '=', '')
    .where('spot', '=', '')
    .where('day', '>=', '')
    .where('day', '<=', '')
    .limit(mostOfSpot),
)

/** Behind every day. */
const never = '9999'

/** Claims about what lies in a place: "Saltivka, a district of Kharkiv" is found from Kharkiv. */
async function ofParts(change: Change, family: string, spot: string, day: string | null) {
  const [from, to] = day === null ? ['', never] : [shifted(day, -days), shifted(day, days)]
  const rows = await parts(change, [family, spot, from, to, mostOfSpot])
  if (rows.length === 0) return []
  const found = await change
    .selectFrom('claim')
    .select(['tenant', 'subject', 'family'])
    .where('document', 'in', [...new Set(rows.map(row => row.document))])
    .where('current', '=', 1)
    .execute()
  return found.filter(row => row.family === family)
}

/** Remember the places that hold those of new claims. */
export async function keepParts(change: Change, claims: readonly ClaimTable[]): Promise<void> {
  const rows = claims.flatMap(({ tenant, document, family, event, day, within }) =>
    listOf(within).map(place => ({
      family,
      spot: spotIn(event ?? noEvent, placeWord(place)),
      day: day ?? '',
      tenant,
      document,
    })),
  )
  for (const part of inserts(rows))
    await change
      .insertInto('spot_part')
      .values(part)
      .onConflict(conflict => conflict.columns(['family', 'spot', 'day', 'tenant', 'document']).doNothing())
      .execute()
}

const nearFigure = (reader: Reader) =>
  reader
    .selectFrom('claim')
    .select(['tenant', 'subject'])
    .distinct()
    .where('family', '=', '')
    .where('low', '=', 0)
    .where('current', '=', 1)

const ofAnyDay = recurring(reader => nearFigure(reader).limit(mostOfFigure))
const dated = recurring(reader => nearFigure(reader).where('day', '>=', '').where('day', '<=', '').limit(mostOfFigure))
const undated = recurring(reader => nearFigure(reader).where('day', 'is', null).limit(mostOfFigure))

/** Undated claims are told by their figures alone. */
async function ofFigure(change: Change, family: string, figure: number, day: string | null) {
  if (day === null) return await ofAnyDay(change, [family, figure, 1, mostOfFigure])
  return [
    ...(await dated(change, [family, figure, 1, shifted(day, -days), shifted(day, days), mostOfFigure])),
    ...(await undated(change, [family, figure, 1, mostOfFigure])),
  ]
}

/** Events that reach over a country: those most spoken of whose time may be the claim's. */
function ofKind(change: Change, family: string, kind: string, from: string | null, to: string | null) {
  if (from === null || to === null) return kindAnyTime(change, [family, kind, mostOfKind])
  const reach = eventKind(kind).days
  return kindThen(change, [family, kind, shifted(from, -reach), shifted(to, reach), mostOfKind])
}

const ofEvent = (reader: Reader) =>
  reader.selectFrom('subject').select(['tenant', 'id as subject']).where('family', '=', '').where('event', '=', '')

const kindAnyTime = recurring(reader => ofEvent(reader).orderBy('claims', 'desc').orderBy('id').limit(mostOfKind))
const kindThen = recurring(reader =>
  ofEvent(reader)
    .where(({ or, and, eb }) => or([and([eb('last', '>=', ''), eb('first', '<=', '')]), eb('last', 'is', null)]))
    .orderBy('claims', 'desc')
    .orderBy('id')
    .limit(mostOfKind),
)

async function ofPassages(change: Change, family: string, seeds: readonly Seed[]) {
  const passages = [...new Set(seeds.map(seed => seed.passage))]
  const found: Near[] = []
  for (let at = 0; at < passages.length; at += 100) {
    const carriers = await change
      .selectFrom('paragraph')
      .select('document')
      .where('passage', 'in', passages.slice(at, at + 100))
      .where('current', '=', 1)
      .limit(mostOfSpot)
      .execute()
    if (carriers.length === 0) continue
    const rows = await change
      .selectFrom('claim')
      // Of a few documents; by the family, SQLite would look at all of its claims.
      .select(['tenant', 'subject', 'passage', 'family'])
      .where('document', 'in', [...new Set(carriers.map(each => each.document))])
      .where('current', '=', 1)
      .execute()
    const wanted = new Set(passages)
    for (const { tenant, subject, passage, family: own } of rows)
      if (subject !== null && own === family && wanted.has(passage)) found.push({ tenant, subject })
  }
  return found
}
