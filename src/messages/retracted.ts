import type { StoredDocument } from '../index/store.ts'
import { documentData } from './claim-data.ts'
import { documentLine } from './document.ts'
import type { Control, Message } from './message.ts'
import { notice } from './notice.ts'
import { nameOf } from './taken.ts'

const its = (claims: number): string =>
  claims === 1 ? 'Its one claim' : `Its ${claims.toLocaleString('en-US')} claims`

/** Asked before a document is taken out. */
export function retractQuestion(document: StoredDocument, sure: Control): Message {
  const { claims } = document
  return notice(
    `Take out “${nameOf(document)}”?`,
    [
      [...documentLine(document), ', ', { date: document.published }],
      [
        claims === 0
          ? 'It gave no claim.'
          : `${its(claims)} will no longer count. Whoever was alerted of a figure in it is told.`,
      ],
      ['It can be added again.'],
    ],
    [sure],
  )
}

export function retractedMessage(document: StoredDocument, claims: number, undo: readonly Control[]): Message {
  return {
    title: `Taken out: ${nameOf(document)}`,
    parts: [
      {
        kind: 'text',
        lines: [
          [claims === 0 ? 'It gave no claim.' : `${its(claims)} no longer ${claims === 1 ? 'counts' : 'count'}.`],
          ['To undo it, add the document again.'],
        ],
      },
    ],
    controls: undo,
    private: false,
    tone: 'answer',
    data: { retracted: documentData(document), withdrawn: claims },
  }
}
