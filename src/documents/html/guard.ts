/**
 * Pages past these sizes are read without a document tree: building and weighing one costs seconds where elements
 * nest thousands deep. Ten times what the longest news pages have.
 */
const most = {
  characters: 8_000_000,
  marks: 150_000,
  depth: 400,
  weight: 1_500_000,
  /** Of one element. */
  attributes: 500,
  /** Each is a piece of text of its own, and a text of tens of thousands of pieces breaks the tree. */
  entities: 40_000,
  /** <meta> and <link> together: they are compared with each other. */
  metas: 3000,
}

/** Elements that hold nothing, or that the next of their kind closes: they nest no deeper, however many there are. */
const flat = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** Whether a page is safe to build a tree of. One pass over its marks. */
export function isSafe(html: string): boolean {
  if (html.length > most.characters) return false
  if (!hasAtMost(html, '&', most.entities)) return false
  let marks = 0
  let metas = 0
  let depth = 0
  let weight = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++marks > most.marks) return false
    const closing = html.charCodeAt(at + 1) === 47
    const name = nameAt(html, at + (closing ? 2 : 1))
    if (name === '') continue
    if ((name === 'meta' || name === 'link') && ++metas > most.metas) return false
    if (closing) {
      if (!flat.has(name)) depth = Math.max(0, depth - 1)
    } else {
      if (hasManyAttributes(html, at + 1 + name.length)) return false
      weight += depth
      if (!flat.has(name)) depth++
      if (depth > most.depth || weight > most.weight) return false
    }
  }
  return true
}

function hasAtMost(html: string, mark: string, count: number): boolean {
  let at = -1
  for (let found = 0; found <= count; found++) {
    at = html.indexOf(mark, at + 1)
    if (at < 0) return true
  }
  return false
}

/** Counts the words of a tag that stand outside quotes; a tree compares each attribute with all others of its element. */
function hasManyAttributes(html: string, start: number): boolean {
  let count = 0
  let apart = false
  for (let at = start; at < html.length; at++) {
    const mark = html[at]!
    // The next tag is looked at when its turn comes: no part of a page is walked twice.
    if (mark === '>' || mark === '<') return false
    if (mark === '"' || mark === "'") {
      const end = html.indexOf(mark, at + 1)
      if (end < 0) return false
      at = end
      apart = true
    } else if (mark <= ' ' || mark === '/') apart = true
    else {
      if (apart && ++count > most.attributes) return true
      apart = false
    }
  }
  return false
}

function nameAt(html: string, start: number): string {
  let end = start
  while (end < start + 12 && isLetterOrDigit(html.charCodeAt(end))) end++
  return html.slice(start, end).toLowerCase()
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
