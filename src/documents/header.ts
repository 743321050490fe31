import { statedDay } from './day.ts'
import { type Facts, mergeFacts, readFact, webAddress } from './facts.ts'
import { labelledFact } from './labels.ts'
import { isOutletLine } from './outlet-words.ts'
import { wires } from './wires.ts'

/** A header is over after so many lines, prose or not. */
const longestHeader = 15

const bullet = /^[-–—*•·>#]+\s+/
const label = /^([\p{L}][\p{L} _-]{1,30}?)\s*[:：]\s*(\S.*)$/u
/** "Published January 11, 2025", "Last updated on 11 January 2025 10:30 GMT" */
const datedWord =
  /^(?:(published|posted|date|first published|created)|(?:last\s+)?(updated|modified))(?:\s+on|\s+at)?[\s:]+(\S.*)$/i
/** " date 2025-01-12 Ukraine captured ...": the date is labelled, and the text goes on behind it. */
const openingDate = /^\s*(?:date|published|posted)[\s:]+(\d{4}-\d{2}-\d{2})(?=[\sT]|$)/i
/** "KYIV, Ukraine, Jan 11 (Reuters) - " */
const dateline = /^[\p{Lu}][\p{L}\p{M}'’.\- ]{1,40}(?:[,/][^()]{0,60})?\s*\(([^()]{2,30})\)\s*[-–—:]/u
const datelineDay = /,\s*([A-Za-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Za-z]{3,9}\.?\s+\d{4})\s*\(/

interface Line {
  readonly text: string
  readonly blankBefore: boolean
}

/** What a plain text says about itself above its prose (and in a labelled address below it). Nothing is guessed. */
export function readHeader(text: string): Facts {
  const lines = firstLines(text).map((line, at) => (at === 0 ? { ...line, text: withoutDate(line.text) } : line))
  const found: Partial<Facts>[] = []
  const opening = openingDate.exec(text.slice(0, 80))
  if (opening?.[1]) found.push({ published: statedDay(opening[1]) })
  const labelled = lines.filter(line => factLabel(line.text) !== null).length
  const titles: string[] = []
  for (const [at, { text: line }] of lines.entries()) {
    if (isProse(line) || runsOn(lines, at)) {
      found.push(readDateline(line))
      break
    }
    const facts = readLine(line, labelled > 1)
    if (facts) found.push(facts)
    else if (isTitle(line)) titles.push(line)
  }
  // A section's name ("World News") may stand above the title. A lone line is no title of anything.
  const title = titles.find(line => line.split(/\s+/).length > 3) ?? titles[0]
  if (title && lines.length > 1) found.push({ title: readFact('title', title) })
  // Beside a date and a title a paper's name is the paper's; alone it may be anything.
  const outlet = found.some(facts => facts.published) ? titles.find(line => line !== title && isOutletLine(line)) : null
  if (outlet) found.push({ outlet: readFact('outlet', outlet) })
  found.push(readLastLine(text))
  return mergeFacts(...found)
}

/** "date 2025-01-08 Fire in a mill": the words behind the date are the line; a line that is nothing else stays. */
function withoutDate(line: string): string {
  const date = openingDate.exec(line)?.[0]
  const rest = date === undefined ? '' : line.slice(date.length).replace(/^T\S*/, '').trim()
  return /^["“'‘]?[\p{Lu}\d]/u.test(rest) && /\p{L}.*\s.*\p{L}/u.test(rest) ? rest : line
}

function firstLines(text: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let at = 0
  while (at < text.length && lines.length < longestHeader) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    const line = text
      .slice(at, Math.min(stop, at + 2000))
      .trim()
      .replace(bullet, '')
    if (line !== '') lines.push({ text: line, blankBefore })
    blankBefore = line === ''
    at = stop + 1
  }
  return lines
}

/** A paragraph wrapped by hand: one of the lines right below goes on in small letters. */
function runsOn(lines: readonly Line[], at: number): boolean {
  for (const { text, blankBefore } of lines.slice(at + 1, at + 4)) {
    if (blankBefore) return false
    if (/^\p{Ll}/u.test(text)) return true
  }
  return false
}

function factLabel(line: string): { fact: keyof Facts; words: string; name: string } | null {
  const match = label.exec(line)
  const fact = match?.[1] ? labelledFact(match[1]) : null
  return fact && match?.[1] && match[2] ? { fact, words: match[2], name: match[1].toLowerCase() } : null
}

/** The facts of one header line; null when it holds none. */
function readLine(line: string, amongLabels: boolean): Partial<Facts> | null {
  const stated = factLabel(line)
  if (stated) {
    if (stated.name === 'source' && !amongLabels && !webAddress(stated.words)) return {}
    const fact = stated.fact === 'outlet' && webAddress(stated.words) ? 'address' : stated.fact
    if (readFact(fact, stated.words)) return { [fact]: readFact(fact, stated.words) }
  }
  if (webAddress(line)) return { address: webAddress(line) }
  const parts = line.split(/\s+[|•·]\s+/)
  const dates = parts.map(readDated)
  const byline = /^by\s+\S/i.test(parts[0] ?? '')
  if (dates.every(date => date === null) && !byline) return null
  // "By Jane Smith | The Guardian | January 11, 2025": the part that is neither the writer nor a date is the outlet.
  const others = byline ? parts.filter((part, at) => at > 0 && dates[at] === null && /^\p{Lu}/u.test(part)) : []
  const outlet = others.length === 1 && others[0] ? readFact('outlet', others[0]) : null
  return mergeFacts(...dates.map(date => date ?? {}), { outlet })
}

function readDated(words: string): Partial<Facts> | null {
  const bare = statedDay(words.replace(/\s+by\s+.{1,60}$/i, ''))
  if (bare) return { published: bare }
  const match = datedWord.exec(words)
  const day = match?.[3] ? statedDay(match[3]) : null
  if (!day) return null
  return match?.[2] ? { updated: day } : { published: day }
}

/** A sentence or a paragraph: the header ends before it. */
function isProse(line: string): boolean {
  if (line.length > 220) return true
  const words = line.split(/\s+/).length
  return words >= 8 && /[.!?…]["'”’)]*$/.test(line) && !/^by\s/i.test(line)
}

/** Lines above the prose that are about the page. */
const aboutPage = /^(?:by|updated|published|posted|last updated|share|photo|image|advertisement|listen|watch)\b/i

/** A line of a few words that does not end as a sentence does. */
function isTitle(line: string): boolean {
  return (
    !aboutPage.test(line) && !/[.,;:]["'”’)]*$/.test(line) && /\p{L}.*\s.*\p{L}/u.test(line) && factLabel(line) === null
  )
}

function readDateline(line: string): Partial<Facts> {
  const head = line.slice(0, 160)
  const match = dateline.exec(head)
  if (!match?.[1]) return {}
  const day = datelineDay.exec(match[0])?.[1]
  return { outlet: wires[match[1]] ?? null, published: day ? statedDay(day) : null }
}

/** "URL: https://..." or "Source: https://..." at the end of the text. */
function readLastLine(text: string): Partial<Facts> {
  const tail = text.slice(-2000).trimEnd()
  const last = tail.slice(tail.lastIndexOf('\n') + 1).trim()
  const stated = factLabel(last)
  const named = stated?.fact === 'address' || stated?.fact === 'outlet'
  return { address: named ? webAddress(stated.words) : null }
}
