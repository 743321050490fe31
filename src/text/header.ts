import type { Paragraph } from './paragraphs.ts'
import type { BlockKind } from './text.ts'

/** A paragraph whose kind the header already settles (`as`), or leaves open (null). */
export interface HeaderParagraph extends Paragraph {
  readonly as: BlockKind | null
}

const day = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const year = String.raw`(?:19|20)\d\d`
const written = String.raw`(?:${day},? )?(?:${month} \d{1,2}(?:st|nd|rd|th)?,? ${year}|\d{1,2}(?:st|nd|rd|th)? ${month},? ${year}|${year}-\d\d-\d\d)`
const label = `(?:date(?: of publication)?|published(?: on| at)?|publication date|posted(?: on)?|updated(?: on)?|last updated(?: on)?)`

/** Metadata at the very start of a text, with prose after it on the same line. */
const metadata = new RegExp(`^(?:${label}:? *)?${written}(?: *[|–—:,-])?(?= +["“'‘]?[A-Z0-9])`, 'i')

/** Splits a first line that carries metadata and prose (" date 2025-01-12 Ukraine captured ...") into furniture and the rest. */
export const splitHeader = (source: string, paragraphs: readonly Paragraph[]): HeaderParagraph[] => {
  const open = paragraphs.map(paragraph => ({ ...paragraph, as: null }))
  const first = paragraphs[0]
  if (first === undefined) return open
  const found = metadata.exec(source.slice(first.start, Math.min(first.end, first.start + 120)))
  // A sentence may begin with a date too: what follows it must be a new beginning, in capitals.
  if (found === null || found[0].length < 8) return open
  const cut = first.start + found[0].length
  let rest = cut
  while (rest < first.end && source.charCodeAt(rest) <= 32) rest++
  if (rest >= first.end || !/["“'‘A-Z0-9]/.test(source[rest]!)) return open
  return [
    { ...first, end: cut, as: 'furniture' },
    { ...first, start: rest, blankBefore: true, as: null },
    ...open.slice(1),
  ]
}
