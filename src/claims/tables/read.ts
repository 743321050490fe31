import type { Figure } from '../../figures/figure.ts'
import type { NameMention } from '../../names/name.ts'
import { reused } from '../../text/reused.ts'
import type { Text } from '../../text/text.ts'
import { homeOf } from '../claimants/home.ts'
import type { DateMention } from '../dates/date.ts'
import { readDates } from '../dates/read.ts'
import type { Range } from '../links/counting.ts'
import { firstFrom } from '../links/order.ts'
import { only } from './amounts.ts'
import { type Caption, readCaption } from './captions.ts'
import { isRefused, type Known } from './labels.ts'
import { type Line, readLines } from './lines.ts'
import { headingsOf, readLists } from './lists.ts'
import type { Page } from './page.ts'
import { readListCounts } from './read-list.ts'
import { labelCells, readSheetCounts } from './read-sheet.ts'
import { readSheet, type Sheet } from './sheets.ts'
import type { Tabled, Tables } from './tabled.ts'

/** A cell of more tokens is prose, and read as such. */
const longestCell = 9

/** Whether a line stands among teasers of other stories. */
const isElsewhere = (text: Text, { start }: Line): boolean => {
  const block = text.blocks[firstFrom(text.blocks, one => one.end > start)]
  return block?.kind === 'related'
}

/** The tables of a document, one behind the other, with their captions. */
const findSheets = (page: Page): { readonly sheet: Sheet; readonly caption: Caption }[] => {
  const { text, lines, names } = page
  const found: { sheet: Sheet; caption: Caption }[] = []
  let free = 0
  for (let at = 0; at < lines.length - 1; at++) {
    const taken = (line: number): boolean => line < free
    const sheet = readSheet(text, names, lines, at, () => readCaption(page, at, at + 1, taken).about)
    if (sheet === null || isElsewhere(text, lines[at]!)) continue
    const { from, to } = sheet.grid
    const caption = readCaption(page, from, to, taken)
    found.push({ sheet, caption })
    // "Source: ..." under one table is nothing over the next.
    free = to + caption.below
    at = to - 1
  }
  return found
}

/**
 * Reads the tables and lists of bare numbers in a document: column tables, rows of measures, labels with their values, an army's
 * losses. Figures that stand in one are not prose's any more. Linear in the document's length.
 */
export const readTables = (
  text: Text,
  figures: readonly Figure[],
  names: readonly NameMention[],
  dates: readonly DateMention[],
  published: string | null,
): Tables => {
  const lines = readLines(text.source)
  const page: Page = { text, lines, names, dates, published }
  const covered = coveredFor(text.tokens.length)
  const tabled: Tabled[] = []
  const knownFor = (labels: readonly Range[]): Known => ({
    text,
    names,
    dates: labels.length === 0 ? [] : readDates(only(text, labels), published),
    published,
    home: homeOf(names)?.id ?? null,
  })

  const sheets = findSheets(page)
  if (sheets.length > 0) {
    const cells = sheets.map(({ sheet }) => sheet)
    const known = knownFor(cells.flatMap(sheet => labelCells(text, sheet)).sort((a, b) => a.from - b.from))
    for (const { sheet, caption } of sheets) {
      const counts = readSheetCounts(known, sheet, caption)
      if (counts.length === 0) continue
      tabled.push(...counts)
      coverSheet(text, sheet, lines, covered)
    }
  }

  const lists = readLists(text, figures, ({ from, to }) => covered[from] === 1 || covered[to - 1] === 1)
  const read = lists.flatMap(list => {
    const first = lineIndex(lines, text.tokens[list.entries[0]!.item.from]!.start)
    const after = lineIndex(lines, text.tokens[list.entries.at(-1)!.item.to - 1]!.start) + 1
    const caption = readCaption(page, first, after, () => false, list.leadIn)
    const headings = headingsOf(text, names, list, caption)
    return headings === null ? [] : [{ list, caption, headings }]
  })
  if (read.length > 0) {
    const known = knownFor(read.flatMap(({ list }) => list.entries.map(({ item }) => item.label)))
    for (const { list, caption, headings } of read) {
      const counts = readListCounts(known, list, headings, caption, at => lines[lineIndex(lines, at)]!)
      if (counts.length === 0) continue
      tabled.push(...counts)
      // What an item without a heading says is left to the reader of prose, but for shares, lengths and money.
      for (const [at, { item }] of list.entries.entries())
        if (headings[at] != null || isRefused(text, item.label)) covered.fill(1, item.from, item.to)
    }
  }
  return { tabled, ...part(figures, covered, tabled) }
}

const coveredFor = reused(length => new Uint8Array(length))

const lineIndex = (lines: readonly Line[], position: number): number => firstFrom(lines, line => line.end > position)

const coverSheet = (text: Text, { grid }: Sheet, lines: readonly Line[], covered: Uint8Array): void => {
  const from = firstFrom(text.tokens, token => token.start >= lines[grid.from]!.start)
  const to = firstFrom(text.tokens, token => token.start >= lines[grid.to - 1]!.end)
  covered.fill(1, from, to)
  for (const { cells } of grid.rows)
    for (const cell of cells)
      if (cell !== null && cell.to - cell.from > longestCell) covered.fill(0, cell.from, cell.to)
}

/** Parts the figures of tables from those of prose. */
const part = (
  figures: readonly Figure[],
  covered: Uint8Array,
  tabled: readonly Tabled[],
): Pick<Tables, 'others' | 'passed'> => {
  if (tabled.length === 0) return { others: figures, passed: [] }
  const starts = new Set(tabled.map(({ figure }) => figure.start))
  const others: Figure[] = []
  const passed: { figure: Figure; why: string }[] = []
  for (const figure of figures) {
    let inside = false
    for (let at = figure.from; at < figure.to; at++) if (covered[at] === 1) inside = true
    if (!inside) others.push(figure)
    else if (!starts.has(figure.start)) passed.push({ figure, why: 'in a table, under nothing that counts' })
  }
  return { others, passed }
}
