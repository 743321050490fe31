import { fold, type PageElement } from './page.ts'

/** A cell that reaches over the rows below, and over how many more of them. */
export interface Spanning {
  readonly text: string
  left: number
}

/** No table of facts is wider; an attribute that says more is a mistake. */
const widest = 40

/** The words of a row by column: a cell over several rows is said in each, one over several columns leaves the others empty. */
export function rowCells(element: PageElement, spans: Spanning[]): string[] {
  const cells: string[] = []
  const fromAbove = (): void => {
    for (let span = spans[cells.length]; span !== undefined && span.left > 0; span = spans[cells.length]) {
      span.left--
      cells.push(span.text)
    }
  }
  for (const cell of element.children) {
    fromAbove()
    const text = fold(cell.textContent).trim()
    const [columns, rows] = [count(cell, 'colspan'), count(cell, 'rowspan')]
    for (let at = 0; at < columns && cells.length < widest; at++) {
      // A label is every row's; a number that several rows share is none of theirs.
      spans[cells.length] = { text: at === 0 && /\p{L}/u.test(text) ? text : '', left: rows - 1 }
      cells.push(at === 0 ? text : '')
    }
  }
  fromAbove()
  return cells
}

function count(cell: PageElement, attribute: string): number {
  const number = Number(cell.getAttribute(attribute) ?? 1)
  return Number.isInteger(number) && number > 1 ? Math.min(number, widest) : 1
}

/** A row of facts has several short cells, or one over all columns that heads the rows below; one that lays out a page has long ones or blocks in them. */
export function isDataRow(element: PageElement): boolean {
  const cells = [...element.children]
  const [first] = cells
  if (first === undefined || (cells.length === 1 && count(first, 'colspan') === 1)) return false
  const longest = cells.length === 1 ? 60 : 300
  return cells.every(
    cell => cell.textContent.length < longest && cell.querySelector('p + p, table, ul, ol, article') === null,
  )
}
