/**
 * Reads a CSV file by the grammar of RFC 4180 and by nothing more: lines end with CR LF, marks inside a plain cell are an
 * error. Null is an empty cell, an empty text one between quotation marks.
 */
export function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = []
  let at = 0
  while (at < text.length) {
    const row: (string | null)[] = []
    for (;;) {
      const [cell, next] = text[at] === '"' ? quoted(text, at + 1) : plain(text, at)
      row.push(cell)
      at = next
      if (text.startsWith('\r\n', at)) break
      if (text[at] !== ',')
        throw new Error(`Neither a comma nor the end of a line at ${at}: ${text.slice(at, at + 20)}`)
      at++
    }
    rows.push(row)
    at += 2
  }
  return rows
}

function quoted(text: string, from: number): [string, number] {
  let cell = ''
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') cell += text[++at]
    else return [cell, at + 1]
  }
  throw new Error('A quotation mark is not closed.')
}

function plain(text: string, from: number): [string | null, number] {
  let at = from
  for (; at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at); at++)
    if (/["\r\n]/.test(text[at]!)) throw new Error(`A mark in a plain cell at ${at}`)
  return [at === from ? null : text.slice(from, at), at]
}

/** The text of a cell, without the apostrophe that keeps spreadsheets from running it. */
export const textOf = (cell: string | null): string | null => cell?.replace(/^'/, '') ?? null
