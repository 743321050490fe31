import {
  agencyLines,
  furnitureEndings,
  furnitureOpenings,
  inlineRelated,
  officeEndings,
  relatedHeadings,
} from './furniture.ts'
import type { Look } from './look.ts'

// Every paragraph is asked: the tables lie under the first character of an opening, under the last of an ending.
const openings = Map.groupBy(furnitureOpenings, ([opening]) => opening[0])
const byLast = (endings: readonly string[]): ReadonlyMap<string | undefined, readonly string[]> =>
  Map.groupBy(endings, ending => ending.at(-1))
const endingsOfFurniture = byLast(furnitureEndings)
const endingsOfOffices = byLast(officeEndings)

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const date = new RegExp(
  String.raw`^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:${month} \d{1,2}(?:st|nd|rd|th)?,? (?:20|19)\d\d|\d{1,2}(?:st|nd|rd|th)? ${month},? (?:20|19)\d\d|(?:20|19)\d\d-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.](?:20|19)\d\d)\b`,
)
/** "Wednesday, April 14". */
const weekday = new RegExp(
  String.raw`^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:${month} \d{1,2}|\d{1,2} ${month})(?=$|[ ,.])`,
)
const stamp =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)|time of publication)\b[:,]? ?(?:(?:on|at|by)\b|:|\d|today|yesterday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/

const clockWords = new Set(
  'at am pm a p m gmt utc ist est edt et cet cest eet eest bst pst pdt updated published local time t z msk edition'.split(
    ' ',
  ),
)

/** What stands behind a date on a line of its own: a time, a zone, and nothing else. */
const isClock = (rest: string): boolean =>
  rest.split(/[^a-z0-9]+/).every(word => word === '' || clockWords.has(word) || /^\d{1,4}$/.test(word))

const isDateline = (look: Look): boolean => {
  if (look.words > 12) return false
  const { opening } = look
  const found = date.exec(opening)
  if (weekday.test(opening) && isClock(opening.replace(weekday, ''))) return true
  return (found !== null && isClock(opening.slice(found[0].length))) || (!look.ended && stamp.test(opening))
}

const endsAs = ({ ending }: Look, endings: ReturnType<typeof byLast>): boolean =>
  endings.get(ending.at(-1))?.some(each => ending.endsWith(each)) === true

const isByline = (look: Look): boolean => {
  if (look.words > 14 || look.ended) return false
  if (look.words <= 4 && agencyLines.has(look.opening.trim())) return true
  // "AFP Beirut".
  if (look.words === 2 && /^(?:afp|ap|reuters|upi|dpa|efe|pti|ani|ians|xinhua) [a-z]+$/.test(look.opening)) return true
  if (look.words <= 10 && endsAs(look, endingsOfOffices)) return true
  return /^by [a-z][a-z.'-]+ [a-z]/.test(look.opening) && look.capital
}

/** Bylines, datelines, captions, comment forms, notices and share bars. */
export const isFurniture = (look: Look): boolean => {
  if (isDateline(look) || isByline(look)) return true
  if (look.credited && look.words <= 60) return true
  if (look.words <= 40 && endsAs(look, endingsOfFurniture)) return true
  const list = openings.get(look.first)
  if (list === undefined) return false
  const { opening: head } = look
  return (
    list.some(([opening, longest]) => {
      if (look.words > longest || !head.startsWith(opening)) return false
      const next = head[opening.length] ?? ' '
      if (next >= 'a' && next <= 'z') return false
      return !look.ended || opening.includes(' ') || /[^a-z]$/.test(opening)
    }) === true
  )
}

/** Headings that name where the teasers come from: "More from the Example". */
const openHeadings =
  /^(?:more from|more must|more on|more about|related posts|related articles|recommended|read more|also in|latest from|most read|most popular) /

const trailingMarks = /[\s"”'’)\].:!?…*|>»]+$/

/** A heading over teasers of other stories. */
export const isRelatedHeading = (look: Look): boolean =>
  look.words <= 8 &&
  !look.ended &&
  (relatedHeadings.has(look.opening.replace(trailingMarks, '')) || (look.words <= 6 && openHeadings.test(look.opening)))

/** A teaser of another story inside this one: "READ MORE: ...". */
export const isInlineTeaser = (look: Look): boolean =>
  look.words <= 40 && inlineFirst.has(look.first) && opensInline(look.opening)

const inlineFirst = new Set(inlineRelated.map(opening => opening[0]!))

const opensInline = (head: string): boolean =>
  inlineRelated.some(opening => head.startsWith(opening) && /^\s*[:|–—-]/.test(head.slice(opening.length)))
