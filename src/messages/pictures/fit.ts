import { cleanWords } from '../clean.ts'
import { textWidth, unknownLetters, type Weight } from './letters.ts'

export interface Letter {
  readonly size: number
  readonly weight: Weight
}

/** More characters of one text are never shown. */
const longest = 1000

/**
 * Document text as a picture can show it: on one line, without what the letter lacks; `instead` where that leaves
 * nothing to read.
 */
export function drawable(text: string, instead = ''): string {
  const clean = cleanWords(text.slice(0, longest))
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ')
    .replace(unknownLetters, ' ')
    .replace(/\( *\)|\[ *\]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(clean) ? clean : instead
}

/** The text in lines of at most `width` pixels and at most `most` of them; what is too long ends in "…". */
export function fitLines(text: string, letter: Letter, width: number, most = 99): string[] {
  const fits = (words: string) => textWidth(words, letter.size, letter.weight) <= width
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...pieces(word, fits))
    // One line beyond tells that something is left.
    if (lines.length > most) break
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), shortened(`${kept.at(-1)} ${lines[most]}`, fits)]
}

/** The text on one line of at most `width` pixels. */
export const fitLine = (text: string, letter: Letter, width: number): string =>
  fitLines(text, letter, width, 1)[0] ?? ''

/** A claimant's name; where it must be cut it keeps its abbreviation: "United Nations Office for the… (OCHA)". */
export function nameLines(name: string, letter: Letter, width: number, most: number): string[] {
  const lines = fitLines(name, letter, width, most)
  const short = /\s(\([^()\s]{2,12}\))$/.exec(name)?.[1]
  if (short === undefined || !lines.at(-1)?.endsWith('…')) return lines
  const full = name.slice(0, -short.length).trimEnd()
  for (let end = full.lastIndexOf(' '); end > 0; end = full.lastIndexOf(' ', end - 1)) {
    const shorter = fitLines(`${full.slice(0, end)}… ${short}`, letter, width)
    if (shorter.length <= most) return shorter
  }
  return fitLines(short.slice(1, -1), letter, width, most)
}

/** A word longer than a line is broken where the line ends. */
function pieces(word: string, fits: (words: string) => boolean): string[] {
  const found: string[] = []
  let rest = word
  while (!fits(rest)) {
    let end = rest.length - 1
    while (end > 1 && !fits(rest.slice(0, end))) end--
    found.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...found, rest]
}

function shortened(text: string, fits: (words: string) => boolean): string {
  let end = text.length
  while (end > 0 && !fits(`${text.slice(0, end).trimEnd()}…`)) end--
  return `${text.slice(0, end).trimEnd()}…`
}
