import { sentenceOpeners } from './abbreviations.ts'
import type { Paragraph } from './paragraphs.ts'
import type { BlockKind } from './text.ts'

/** A paragraph whose kind the header already settles (`as`), or leaves open (null). */
export interface HeaderParagraph extends Paragraph {
  readonly as: BlockKind | null
}

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const year = String.raw`(?:19|20)\d\d`
const anyYear = /(?:19|20)\d\d/
const dated = String.raw`(?:${day},? )?(?:${month} \d{1,2}(?:st|nd|rd|th)?,? ${year}|\d{1,2}(?:st|nd|rd|th)? ${month},? ${year}|${year}-\d\d-\d\d)(?!\w)`
const label =
  '(?:date(?: of publication)?|published(?: on| at)?|publication date|posted(?: on)?|(?:last )?updated(?: on)?)'
const agency =
  '(?:AFP|AP|Reuters|REUTERS|UPI|DPA|dpa|EFE|Xinhua|TASS|Interfax|ANSA|PTI|ANI|IANS|Anadolu|AA|KUNA|WAFA|SANA|Yonhap|Kyodo|NNA|Al Jazeera)'

/** Metadata at the very start of a text, with prose behind it on the same line: " date 2025-01-12 Ukraine captured ...". */
const leading = new RegExp(`^(?:${label}:? *)?${dated}(?: *[|–—:,-])?(?= +["“'‘]?[A-Z0-9])`, 'i')

/** Metadata inside a first line, between headline and prose: "... blast NGO AFP Sunday 6 Apr 2014 At least 29 ...". */
const inner = new RegExp(`(?<!\\w)(?:${agency} )?(?:${label}:? *)?${dated}(?= +["“'‘]?[A-Z0-9])`, 'gi')

/** An agency's name between headline and prose: "... State media AFP A barrage of ...". */
const credited = new RegExp(String.raw` (${agency}) (["“'‘]?[A-Z][a-z]*)\b`, 'g')

/** "KYIV, Ukraine (AP) — ", "SAN SALVADOR, 10 JAN 90 (EFE) -- [TEXT] ", "GENEVA, Jan 5 (Reuters) - ". */
const dateline =
  /^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?: ?\([A-Z][A-Za-z ]{2,20}\))?(?:, ?[A-Za-z0-9.' ]{2,24}){0,3} ?(?:\([^()]{2,70}\))?(?: (?:--|—|–|-)| ?—)(?=\s)(?:\s+\[(?:TEXT|EXCERPTS?|REPORT|INTERVIEW|COMMUNIQUE|STATION COMMENTARY)\])*/

const monthName = '(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*'
const dayInCapitals = new RegExp(String.raw`\(|\d ${monthName}\b|\b${monthName}\.? \d`)

/** In text all in capitals only a date or an agency tells a dateline from a headline with a dash in it ("BLAST, 31 DEAD - MAYOR"). */
const isDateline = (found: string, rest: string): boolean => dayInCapitals.test(found) || /[a-z]{3}/.test(rest)

const prepositions =
  /(?:\b(?:on|since|in|by|of|until|till|from|dated|and|to|after|before|between|through|for|the|late|early|mid)|[,(–-])\s*$/i

const opensProse = (text: string): boolean =>
  /^\d/.test(text) || sentenceOpeners.has(text.replace(/^["“'‘]/, '').toLowerCase())

interface Cut {
  /** Offset in the paragraph where the metadata begins, and where it ends. */
  readonly from: number
  readonly to: number
}

/** Metadata inside the first 240 characters, with a headline of three words or more and no end of sentence before it. */
const innerCut = (head: string): Cut | null => {
  const fits = (from: number): boolean => {
    const before = head.slice(0, from)
    return !/[.!?]["”'’]?\s/.test(before) && !prepositions.test(before) && before.trim().split(/\s+/).length >= 3
  }
  // The pattern is long; a glance tells that there is no date.
  for (const found of anyYear.test(head) ? head.matchAll(inner) : []) {
    if (fits(found.index) && /^["“'‘]?[A-Z0-9]/.test(head.slice(found.index + found[0].length).trimStart())) {
      return { from: found.index, to: found.index + found[0].length }
    }
  }
  for (const found of head.search(credited) >= 0 ? head.matchAll(credited) : []) {
    const from = found.index + 1
    if (fits(from) && opensProse(found[2]!)) return { from, to: from + found[1]!.length }
  }
  return null
}

const part = (source: string, paragraph: Paragraph, { from, to }: Cut): HeaderParagraph[] => {
  const start = paragraph.start + from
  let rest = paragraph.start + to
  while (rest < paragraph.end && source.charCodeAt(rest) <= 32) rest++
  if (rest >= paragraph.end) return [{ ...paragraph, as: null }]
  let before = start
  while (before > paragraph.start && source.charCodeAt(before - 1) <= 32) before--
  const headline: HeaderParagraph[] = before > paragraph.start ? [{ ...paragraph, end: before, as: 'headline' }] : []
  return [
    ...headline,
    { start, end: paragraph.start + to, blankBefore: true, as: 'furniture' },
    { start: rest, end: paragraph.end, blankBefore: true, as: null },
  ]
}

/** The first paragraph: metadata before the prose, then metadata between a headline and the prose. */
const splitFirst = (source: string, paragraph: Paragraph): HeaderParagraph[] => {
  const head = source.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 240))
  const found = anyYear.test(head) ? leading.exec(head) : null
  // A sentence may begin with a date too: what follows metadata is a new beginning, in capitals.
  const opened = found !== null && /^["“'‘A-Z0-9]/.test(head.slice(found[0].length).trimStart())
  const pieces: HeaderParagraph[] = opened
    ? part(source, paragraph, { from: 0, to: found[0].length })
    : [{ ...paragraph, as: null }]
  const prose = pieces[pieces.length - 1]!
  const cut = innerCut(source.slice(prose.start, Math.min(prose.end, prose.start + 240)))
  return cut === null ? pieces : [...pieces.slice(0, -1), ...part(source, prose, cut)]
}

/** A dateline stands before the first prose, not deep in the text. */
const datelineReach = 6

const splitDateline = (source: string, prose: HeaderParagraph): HeaderParagraph[] | null => {
  const head = source.slice(prose.start, Math.min(prose.end, prose.start + 200))
  const found = dateline.exec(head)
  if (found === null || !isDateline(found[0], head.slice(found[0].length))) return null
  return part(source, prose, { from: 0, to: found[0].length })
}

/** Parts metadata and datelines from the prose that shares their line (" date 2025-01-12 Ukraine captured ..."). */
export const splitHeader = (source: string, paragraphs: readonly Paragraph[]): HeaderParagraph[] => {
  const [first, ...others] = paragraphs
  if (first === undefined) return []
  const pieces = [...splitFirst(source, first), ...others.map(paragraph => ({ ...paragraph, as: null }))]
  for (let at = 0; at < Math.min(datelineReach, pieces.length); at++) {
    const split = pieces[at]!.as === null ? splitDateline(source, pieces[at]!) : null
    if (split !== null) return [...pieces.slice(0, at), ...split, ...pieces.slice(at + 1)]
  }
  return pieces
}
