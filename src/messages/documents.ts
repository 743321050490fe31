import { countWords } from '../answers/wording.ts'
import type { StoredDocument } from '../index/store.ts'
import { documentData } from './claim-data.ts'
import { shortTitle } from './document.ts'
import type { Message, Row } from './message.ts'
import { hasWords, moreLines, mostRows } from './narrow.ts'
import { notice } from './notice.ts'

const columns = [
  { name: 'Document', align: 'left' },
  { name: 'Outlet', align: 'left' },
  { name: 'Published', align: 'left', detail: true },
  { name: 'Claims', align: 'right', detail: true, behind: [' claim', ' claims'] },
  { name: 'Indexed', align: 'left', detail: true, before: 'indexed ' },
] as const

/** The documents of the index, newest first; `typed` narrows them. */
export function documentsMessage(all: readonly StoredDocument[], typed: string | null): Message {
  const shown = all
    .filter(({ title, outlet, id }) => hasWords(typed, [title, outlet, id]))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
  if (shown.length === 0)
    return typed === null
      ? notice('No document yet', [['The index is empty.']])
      : notice(`No document matches “${typed}”`, [
          [`The index holds ${all.length.toLocaleString('en-US')}: `, { code: '/documents' }],
        ])
  return {
    title: typed === null ? 'Documents' : `Documents: ${typed}`,
    parts: [
      {
        kind: 'table',
        heading: countWords(shown.length, 'document'),
        columns,
        rows: shown.slice(0, mostRows).map(row),
      },
      ...moreLines(shown.length, '/documents text:flood'),
    ],
    controls: [],
    private: false,
    tone: 'answer',
    data: {
      documents: shown.map(each => ({ ...documentData(each), claims: each.claims, indexed: each.indexed })),
    },
  }
}

function row({ title, outlet, address, published, claims, id, indexed }: StoredDocument): Row {
  const name = title === null ? id : shortTitle(title)
  return {
    cells: [
      [address === null ? { bold: name } : { link: name, address }],
      [outlet ?? 'outlet unknown'],
      [{ date: published }],
      [claims.toLocaleString('en-US')],
      [{ instant: indexed, style: 'ago' }],
    ],
    notes: [],
    mark: null,
  }
}
