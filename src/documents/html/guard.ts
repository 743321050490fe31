/**
 * Pages past these sizes are read without a document tree: building and weighing one costs seconds where elements
 * nest thousands deep. Ten times what the longest news pages have.
 */
const most = { characters: 8_000_000, marks: 150_000, depth: 400, weight: 1_500_000 }

/** Elements that hold nothing, or that the next of their kind closes: they nest no deeper, however many there are. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** Whether a page is safe to build a tree of. One pass over its marks. */
export function isSafe(html: string): boolean {
  if (html.length > most.characters) return false
  let marks = 0
  let depth = 0
  let weight = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++marks > most.marks) return false
    const closing = html.charCodeAt(at + 1) === 47
    const name = nameAt(html, at + (closing ? 2 : 1))
    if (name === '') continue
    if (closing) {
      if (!flat.has(name)) depth = Math.max(0, depth - 1)
    } else {
      weight += depth
      if (!flat.has(name)) depth++
      if (depth > most.depth || weight > most.weight) return false
    }
  }
  return true
}

function nameAt(html: string, start: number): string {
  let end = start
  while (end < start + 12 && isLetterOrDigit(html.charCodeAt(end))) end++
  return html.slice(start, end).toLowerCase()
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
