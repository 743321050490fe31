import type { Understanding } from '../answers/questions/understanding.ts'
import { countWords, dayWords, figureWords, shortName } from '../answers/wording.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import type { Line } from './message.ts'

const wants: Readonly<Record<Understanding['intent'], string | null>> = {
  figures: null,
  who: 'who says it',
  highest: 'the highest',
  lowest: 'the lowest',
  latest: 'the newest',
  changed: 'how it moved',
  agree: 'whether they agree',
  why: 'why they differ',
}

/** "Understood: killed or wounded; North Korean soldiers; claimant: United States; since 1 January 2025". */
export function understoodLine(read: Understanding): Line {
  const parts = [
    wants[read.intent],
    read.measures.length === 0 ? null : read.measures.map(measure => measureLabels[measure]).join(', '),
    read.who,
    read.event,
    read.place === null ? null : `in ${named(read.place)}`,
    read.figure === null
      ? null
      : `the figure ${figureWords({ low: read.figure, high: read.figure, bound: 'exact', unit: null })}`,
    read.sources.length === 0
      ? null
      : `${read.sources.length === 1 ? 'claimant' : 'claimants'}: ${read.sources.map(name => shortName(name)).join(', ')}`,
    read.since === null
      ? null
      : read.since === read.until
        ? `of ${dayWords(read.since)}`
        : `since ${dayWords(read.since)}`,
    read.until === null || read.since === read.until ? null : `until ${dayWords(read.until)}`,
  ].filter(part => part !== null)
  return [{ italic: 'Understood: ' }, `${parts.length === 0 ? 'any figures' : parts.join('; ')}.`]
}

/** What of the question was read otherwise than it was typed, or not at all. */
export function readingNotes({ taken, unread, doer }: Understanding): readonly Line[] {
  const slips = taken.map(({ typed, as }) => `“${as}” for “${typed}”`)
  return [
    ...(slips.length === 0 ? [] : [[{ italic: 'Read ' }, `${slips.join(', ')}.`]]),
    ...(doer === null ? [] : [[{ italic: 'Not told apart: ' }, `who did it (${doer}).`]]),
    ...(unread.length === 0
      ? []
      : [
          [
            { italic: 'Not read: ' },
            `${unread.slice(0, 5).join(', ')}${unread.length > 5 ? ` and ${countWords(unread.length - 5, 'more word')}` : ''}.`,
          ],
        ]),
  ]
}

/** A place as it is written, where somebody typed it small. */
const named = (words: string): string =>
  words === words.toLowerCase() ? words.replace(/(?<![\p{L}'])\p{L}/gu, letter => letter.toUpperCase()) : words
