import { grouped } from '../grouped.ts'
import { insertRows } from '../rows/recurring.ts'
import { tenantColumn } from '../rows/tenant.ts'
import { listColumn, listOf } from '../rows/value.ts'
import type { Change, SubjectTable } from '../schema.ts'
import { caseOf } from '../settling/cases.ts'
import { latestOf, replaceSupport, supportOf } from '../settling/support.ts'
import { foldedName, keepWords, nameWord, rankOf } from '../settling/words.ts'
import { noEvent } from '../subjects/case.ts'
import { subjectWords } from '../subjects/name.ts'
import { firstDay } from '../subjects/times.ts'
import type { NamedSubject } from './correction.ts'

/** No counted group has this family: settling never meets a subject of it. */
export const madeFamily = '+'

/** Make a subject that only corrections give claims to, unless it is there. */
export async function makeSubject(change: Change, tenant: string | null, subject: NamedSubject): Promise<void> {
  const held = await change.selectFrom('subject').select('id').where('id', '=', subject.id).executeTakeFirst()
  if (held !== undefined) return
  const row: SubjectTable = {
    tenant: tenantColumn(tenant),
    id: subject.id,
    family: madeFamily,
    name: subject.name,
    nature: subject.nature,
    reach: subject.reach ?? 'country',
    words: listColumn([]),
    event: noEvent,
    first: null,
    last: null,
    claims: 0,
    rank: 0,
  }
  await insertRows(change, 'subject', [row])
}

/** The machine has claims of its own again for a subject that was made in its place: the made one makes way. Gives the ids of others. */
export async function makeWay(change: Change, ids: readonly string[]): Promise<string[]> {
  const held = await change.selectFrom('subject').selectAll().where('id', 'in', ids).execute()
  for (const subject of held) if (subject.family === madeFamily) await drop(change, subject)
  return held.filter(({ family }) => family !== madeFamily).map(({ id }) => id)
}

/** Bring made subjects among these up to date with the claims that corrections give them; those without any go. */
export async function refreshMade(change: Change, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const made = await change
    .selectFrom('subject')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .where('family', '=', madeFamily)
    .execute()
  for (const subject of made) await refresh(change, subject)
}

async function refresh(change: Change, subject: SubjectTable): Promise<void> {
  const { id } = subject
  const rows = await change
    .selectFrom('corrected')
    .selectAll()
    .where('subject', '=', id)
    .where('current', '=', 1)
    .where('aside', '=', 0)
    .execute()
  const before = { words: listOf(subject.words), rank: subject.rank }
  if (rows.length === 0) return await drop(change, subject)
  await change.deleteFrom('subject_support').where('subject', '=', id).execute()
  let documents = 0
  for (const [owner, list] of grouped(rows, row => row.owner)) {
    const support = supportOf(id, owner, list.map(caseOf))
    documents = Math.max(documents, support[0]!.documents)
    await replaceSupport(change, support)
  }
  const cases = rows.map(caseOf)
  const said = subjectWords({ nature: 'event', reach: 'place', event: noEvent, anchor: [], cases })
  const words = [...new Set([...said, ...foldedName(subject.name).split(' '), nameWord(subject.name)])]
  const rank = rankOf(documents)
  await change
    .updateTable('subject')
    .set({
      words: listColumn(words),
      rank,
      claims: rows.length,
      first: firstDay(cases),
      last: latestOf(cases.map(each => each.day)),
    })
    .where('id', '=', id)
    .execute()
  await keepWords(change, id, before, { words, rank })
}

async function drop(change: Change, { id, words, rank }: SubjectTable): Promise<void> {
  await change.deleteFrom('subject_support').where('subject', '=', id).execute()
  await keepWords(change, id, { words: listOf(words), rank }, { words: [], rank })
  await change.deleteFrom('subject').where('id', '=', id).execute()
}
