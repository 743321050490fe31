import { capitalised } from '../../answers/wording.ts'
import type { Store } from '../../index/store.ts'
import type { Line, Message, Part } from '../../messages/message.ts'

/** Subjects named in the summary: it stays on one screen however much there is. */
const mostSubjects = 5

/** What opens the terminal chat: what the index holds, and what to ask. */
export async function summaryMessage(store: Store, version: string, served: readonly string[]): Promise<Message> {
  const counts = await store.counts(null)
  const subjects = await store.subjects({ tenant: null, limit: mostSubjects })
  const facts = (['documents', 'claims', 'subjects', 'claimants'] as const).map(name => ({
    name: capitalised(name),
    value: [counts[name].toLocaleString('en-US')],
  }))
  const named: readonly Line[] = subjects
    .slice(0, mostSubjects)
    .map(({ name, claims }) => [
      '• ',
      { bold: name },
      ` (${claims.toLocaleString('en-US')} ${claims === 1 ? 'claim' : 'claims'})`,
    ])
  const more = counts.subjects - mostSubjects
  const rest: readonly Line[] = more > 0 ? [[`… and ${more.toLocaleString('en-US')} more subjects`]] : []
  const about: readonly Part[] =
    named.length > 0 ? [{ kind: 'text', lines: [['Most is claimed about'], ...named, ...rest] }] : []
  return {
    title: `Tallywire ${version}: every figure, and who says it`,
    parts: [
      { kind: 'facts', facts: [...facts, ...served.map(name => ({ name, value: ['connected'] }))] },
      ...about,
      { kind: 'text', lines: [['Ask ', { code: '/casualties' }, ', or ', { code: '/help' }, ' for every command.']] },
    ],
    controls: [],
    private: false,
    tone: 'answer',
    data: { index: counts, subjects: subjects.map(({ id, name, claims }) => ({ id, name, claims })) },
  }
}
