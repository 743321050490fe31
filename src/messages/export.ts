import { countWords } from '../answers/wording.ts'
import type { Format } from './exporting/formats.ts'
import type { Control, Message } from './message.ts'
import { notice } from './notice.ts'

/** Discord takes files of 10 MiB from everybody; a little is left for what goes with them. Slack and the terminal take more. */
export const largestFile = 10 * 1024 * 1024 - 64 * 1024

/** What was written: how many claims of how many subjects, and the file. */
export interface ExportedFile {
  readonly claims: number
  readonly subjects: number
  readonly content: string
}

/** An export as a file. */
export function exportMessage({ claims, subjects, content }: ExportedFile, { ending, type }: Format): Message {
  const name = `tallywire-claims.${ending}`
  return {
    title: `${countWords(claims, 'claim')} as ${ending.toUpperCase()}`,
    parts: [
      {
        kind: 'text',
        lines: [
          [`One row a claim, of ${countWords(subjects, 'subject')}, with quote, claimant, document and link.`],
          ['What each column holds stands in ', { code: 'docs/data.md' }, '.'],
        ],
      },
    ],
    controls: [],
    files: [{ name, type, content }],
    private: false,
    tone: 'answer',
    data: { export: { file: name, claims, subjects } },
  }
}

/** More than a message can carry: how to ask for less, and where all of it is to be had. */
export const tooLarge = (controls: readonly Control[]): Message =>
  notice(
    'That is more than a message can carry',
    [
      ['A file may have 10 MB here. Narrow it: a measure, who is counted, a place, who says it, or since when.'],
      ['Whoever runs the bot gets all of it with ', { code: 'npm run export' }, '.'],
    ],
    controls,
  )
