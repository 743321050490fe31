import type { Value } from './columns.ts'

/** Tells spreadsheets that the file is UTF-8; without it some take it for the machine's old code page. */
export const byteOrderMark = '\ufeff'

/** How RFC 4180 ends a line. */
const lineEnd = '\r\n'

/**
 * Spreadsheets take a cell that begins with one of these for a formula, and what a document says must never be run. The
 * apostrophe stands here too, so that taking one off the beginning of a text always gives the text itself.
 */
const formula = /^['=+\-@\t\r＝＋－＠]/

/** What must stand between quotation marks; semicolons and tabs since some spreadsheets part cells at them. */
const special = /[",;\t\r\n]|^\s|\s$/

/** One line of a CSV file by RFC 4180: nulls are empty, lists are joined by "; ". */
export const csvLine = (values: readonly Value[]): string => values.map(cell).join(',') + lineEnd

function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return value.length === 0 ? '' : cell(value.join('; '))
  const safe = formula.test(value) ? `'${value}` : value
  // An empty text is told from what is not known.
  return safe === '' || special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
