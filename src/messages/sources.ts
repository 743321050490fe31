import { countWords, withoutTrade } from '../answers/wording.ts'
import type { Known } from '../index/store.ts'
import type { Message, Row } from './message.ts'
import { hasWords, moreLines, mostRows } from './narrow.ts'
import { notice } from './notice.ts'

const columns = [
  { name: 'Who', align: 'left' },
  { name: 'Claims', align: 'right', behind: [' claim', ' claims'] },
  { name: 'Documents', align: 'right', detail: true, behind: [' document', ' documents'] },
  { name: 'Latest', align: 'left', detail: true, before: 'latest ' },
] as const

/** Claimants, how often they are quoted and when last; `typed` narrows them to those whose name has the words. */
export function sourcesMessage(known: readonly Known[], typed: string | null): Message {
  const shown = known.filter(({ name, country }) => hasWords(typed, [name, country]))
  if (shown.length === 0)
    return typed === null
      ? notice('No claimant yet', [['The index holds no claims.']])
      : notice(`No claimant matches “${typed}”`, [
          [`The index knows ${known.length.toLocaleString('en-US')}: `, { code: '/sources' }],
        ])
  return {
    title: typed === null ? 'Who says it' : `Who says it: ${typed}`,
    parts: [
      {
        kind: 'table',
        heading: countWords(shown.length, 'claimant'),
        columns,
        rows: shown.slice(0, mostRows).map(row),
      },
      ...moreLines(shown.length, '/sources source:ministry'),
    ],
    controls: [],
    private: false,
    tone: 'answer',
    data: { claimants: shown },
  }
}

function row({ name, kind, claims, documents, latest }: Known): Row {
  const who = kind === 'outlet' && name === 'the outlet' ? 'documents themselves, nobody credited' : withoutTrade(name)
  return {
    cells: [[{ bold: who }], [claims.toLocaleString('en-US')], [documents.toLocaleString('en-US')], [{ date: latest }]],
    notes: [],
    mark: null,
  }
}
