import type { Exported } from '../../answers/exporting/walk.ts'
import { columns } from './columns.ts'
import { byteOrderMark, csvLine } from './csv.ts'

/** How an export is written: its beginning, one piece a row, and its end. */
export interface Format {
  readonly ending: string
  /** MIME type. */
  readonly type: string
  readonly opening: string
  readonly row: (row: Exported, first: boolean) => string
  readonly closing: string
}

export const formatNames = ['csv', 'json'] as const
export type FormatName = (typeof formatNames)[number]

export const formats: Readonly<Record<FormatName, Format>> = {
  csv: {
    ending: 'csv',
    type: 'text/csv',
    opening: byteOrderMark + csvLine(columns.map(({ name }) => name)),
    row: row => csvLine(columns.map(({ read }) => read(row))),
    closing: '',
  },
  // One array, and still one object a line.
  json: {
    ending: 'json',
    type: 'application/json',
    opening: '[',
    row: (row, first) => `${first ? '' : ','}\n${JSON.stringify(objectOf(row))}`,
    closing: '\n]\n',
  },
}

/** A row as an object, its keys in the order of the columns. */
const objectOf = (row: Exported): object => Object.fromEntries(columns.map(({ name, read }) => [name, read(row)]))
