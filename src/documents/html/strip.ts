const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  shy: '',
}

/** Elements whose content is never text. */
const silent = /^(?:script|style|noscript|template|svg|head|nav|footer|form|iframe|textarea|select)$/
const inline = /^(?:a|abbr|b|bdi|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/

/**
 * The text of a page without building a tree of it: one pass over its marks, for pages that are too large or too deep.
 * Knows nothing of menus and teasers; what is text and what is furniture is left to the text stage.
 */
export function stripMarks(html: string): string {
  const lines: string[] = []
  /** Silent elements without an end: they would hide the rest of the page, so their content counts as text. */
  const leftOpen = new Set<string>()
  let line = ''
  let at = 0
  const flush = (): void => {
    const words = decodeEntities(line)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (words !== '') lines.push(words)
    line = ''
  }
  // One lower-case copy for searching. Case folding must not move positions, so only A-Z is folded.
  const lower = html.replace(/[A-Z]+/g, letters => letters.toLowerCase())
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const next = html[open + 1] ?? ''
    line += html.slice(at, open < 0 ? html.length : open)
    if (open < 0) break
    if (!/[a-z/!?]/i.test(next)) {
      line += '<'
      at = open + 1
      continue
    }
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4)
      if (close < 0) break
      at = close + 3
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    at = close + 1
    const name = /^[a-z0-9]+/.exec(lower.slice(open + 1, open + 20))?.[0] ?? ''
    const end = silent.test(name) && !leftOpen.has(name) ? lower.indexOf(`</${name}`, at) : -1
    if (end >= 0) at = end
    else if (silent.test(name)) leftOpen.add(name)
    const closed = /^\/([a-z0-9]+)/.exec(lower.slice(open + 1, open + 20))?.[1]
    if (!inline.test(closed ?? name)) flush()
  }
  flush()
  return lines.join('\n\n')
}

export function decodeEntities(words: string): string {
  return words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
