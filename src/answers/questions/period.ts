import { readDates } from '../../claims/dates/read.ts'
import { months, weekdays } from '../../claims/dates/words.ts'
import { readText } from '../../text/read.ts'
import { capitalised } from '../wording.ts'
import { lower, mark, type Sheet } from './sheet.ts'
import { figureNouns } from './vocabulary.ts'

export interface Period {
  readonly since: string | null
  readonly until: string | null
  /** It lies ahead: nobody can have counted anything then. */
  readonly ahead: boolean
}

/** The days a question asks about, of `today`; marks their words. */
export function periodOf(sheet: Sheet, today: string): Period {
  let since: string | null = null
  let until: string | null = null
  let ahead = false
  const { tokens } = sheet.text
  for (const date of readDates(readText(named(sheet)), today)) {
    if (date.from === null || date.to === null || date.value === 'PRESENT_REF' || date.value === 'PAST_REF') continue
    const from = tokens.findIndex(token => token.end > date.start)
    const to = tokens.findLastIndex(token => token.start < date.end) + 1
    if (from < 0 || to <= from) continue
    const edge = edgeBefore(sheet, from)
    if (date.from > today && edge.relation !== 'until') ahead = true
    // "from 13 to 15 January" is read in one.
    const isSpan = date.from !== date.to && /\bto\b|-/.test(date.text)
    if (edge.relation === 'since' && !isSpan) since ??= date.from
    else if (edge.relation === 'after') since ??= dayAfter(date.to, 1)
    else if (edge.relation === 'until') until ??= date.to
    else if (edge.relation === 'before') until ??= dayAfter(date.from, -1)
    else if (lower(sheet, from - 1) === 'between' && date.from === date.to) since ??= date.from
    else {
      since ??= date.from
      until ??= date.to
    }
    mark(sheet, edge.from, to, 'period')
  }
  // "between Saturday and Wednesday": each is read as the last one there was.
  if (since !== null && until !== null && since > until) since = dayAfter(since, -7)
  return { since, until: until !== null && until > today && since !== null ? null : until, ahead }
}

/** The question with its months and weekdays in capitals, as the dates grammar knows them; "may" only where it is one. */
function named({ text }: Sheet): string {
  let written = text.source
  for (const [index, { lower: word, start, end }] of text.tokens.entries()) {
    if (!months.has(word) && !weekdays.has(word)) continue
    const [before, next] = [text.tokens[index - 1], text.tokens[index + 1]]
    const isDated = before?.kind === 'number' || next?.kind === 'number' || beforeMonths.has(before?.lower ?? '')
    if ((word === 'may' || word === 'march') && !isDated) continue
    written = `${written.slice(0, start)}${capitalised(word)}${written.slice(end)}`
  }
  return written
}

const beforeMonths = new Set(
  'in since of until till by early mid late from last this before after during between and to'.split(' '),
)

type Relation = 'on' | 'since' | 'after' | 'until' | 'before'

const relations: ReadonlyMap<string, Relation> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['after', 'after'],
  ['post', 'after'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['by', 'until'],
  ['before', 'before'],
  ['to', 'until'],
])

const passed = new Set('the on around about end start beginning of early late'.split(' '))

/** How the words before a date fence the period, and where they begin. */
function edgeBefore(sheet: Sheet, at: number): { readonly relation: Relation; readonly from: number } {
  let from = at
  while (passed.has(lower(sheet, from - 1)) && from > at - 3) from--
  const word = lower(sheet, from - 1)
  if (word === 'as' && lower(sheet, from) === 'of') return { relation: 'until', from: from - 1 }
  const relation = relations.get(word)
  if (word === 'to' && lower(sheet, from - 2) !== 'up') return { relation: 'on', from }
  // "figures from last week"
  const isOfFigures = figureNouns.has(lower(sheet, from - 2))
  if (word === 'from' && (isOfFigures || /^(?:last|this|past)$/.test(lower(sheet, at))))
    return { relation: 'on', from: from - 1 }
  if (relation !== undefined) return { relation, from: from - 1 }
  return { relation: 'on', from: word === 'in' || word === 'during' || word === 'between' ? from - 1 : from }
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
