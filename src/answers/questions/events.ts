import { kindsOfEvent } from '../matching/events.ts'
import { isFree, lower, mark, type Sheet } from './sheet.ts'
import { anyEvent, silent } from './vocabulary.ts'

/** Word for an event, or for what it befell. */
export const isEventWord = (word: string): boolean => kindsOfEvent(word).length > 0

/** The words for the event that a question asks about; marks them. */
export function eventOf(sheet: Sheet): string | null {
  const found: string[] = []
  for (let at = 0; at < sheet.text.tokens.length; at++) {
    const word = lower(sheet, at)
    if (!isFree(sheet, at, at + 1) || silent.has(word)) continue
    if (anyEvent.has(word)) mark(sheet, at, at + 1, 'event')
    else if (isEventWord(word)) {
      mark(sheet, at, at + 1, 'event')
      found.push(word)
    }
  }
  return found.length === 0 ? null : [...new Set(found)].join(' ')
}
