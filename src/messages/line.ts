import { cleanText, cleanWords, isBlank } from './clean.ts'
import { dayInWords } from './day.ts'
import { instantInWords } from './instant.ts'
import type { Inline, Line } from './message.ts'

/** The words of a stretch, without its markup. */
export function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('bold' in inline) return inline.bold
  if ('italic' in inline) return inline.italic
  if ('code' in inline) return inline.code
  if ('link' in inline) return inline.link
  if ('instant' in inline) return instantInWords(inline)
  return dayInWords(inline.date)
}

/** The same stretch with other words; a moment with other words is words. */
export function withWords(inline: Inline, words: string): Inline {
  if (typeof inline === 'string') return words
  if ('instant' in inline) return words === instantInWords(inline) ? inline : words
  if ('bold' in inline) return { bold: words }
  if ('italic' in inline) return { italic: words }
  if ('code' in inline) return { code: words }
  if ('link' in inline) return { link: words, address: inline.address }
  return words
}

/** A line without its markup. */
export function plainLine(line: Line): string {
  return line.map(inline => cleanWords(wordsOf(inline))).join('')
}

/** The line cleaned, dates put in words, empty stretches left out, neighbours of one kind joined: what renderers walk. */
export function readyLine(line: Line): Line {
  const ready: Inline[] = []
  for (const raw of line) {
    const inline = withWords(raw, cleanWords(wordsOf(raw)))
    const last = ready.at(-1)
    if (wordsOf(inline) === '') continue
    if (last !== undefined && markOf(last) === markOf(inline))
      ready.push(withWords(inline, wordsOf(ready.pop() ?? '') + wordsOf(inline)))
    else ready.push(inline)
  }
  return ready
}

function markOf(inline: Inline): string {
  if (typeof inline === 'string') return 'words'
  if ('instant' in inline) return `instant ${inline.instant}`
  return 'link' in inline ? `link ${inline.address}` : (Object.keys(inline)[0] ?? '')
}

export function isBlankLine(line: Line): boolean {
  return isBlank(line.map(wordsOf).join(''))
}

/** The line without white space at its end. */
export function trimLine(line: Line): Line {
  const last = line.at(-1)
  if (last === undefined) return line
  const words = wordsOf(last).trimEnd()
  return words === '' ? trimLine(line.slice(0, -1)) : [...line.slice(0, -1), withWords(last, words)]
}

/** Lines put into one, with a mark between those that say something. */
export function joinLines(lines: readonly Line[], between: string): Line {
  return lines.filter(line => !isBlankLine(line)).flatMap((line, index) => (index === 0 ? line : [between, ...line]))
}

/** A text of several lines cut at its line breaks, markup kept. */
export function breakLines(inlines: Line): readonly Line[] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    const [first = '', ...others] = cleanText(wordsOf(inline)).split('\n')
    lines.at(-1)?.push(withWords(inline, first))
    for (const words of others) lines.push([withWords(inline, words)])
  }
  return lines
}

/** A line cut into as few as needed so that each fits; nothing is lost but the white space at a cut. */
export function splitLine(line: Line, fits: (line: Line) => boolean): readonly Line[] {
  if (fits(line)) return [line]
  const length = line.reduce((sum, inline) => sum + wordsOf(inline).length, 0)
  const [head, tail] = cutLine(line, Math.floor(length / 2))
  if (head.length === 0 || tail.length === 0) return [line]
  return [...splitLine(head, fits), ...splitLine(tail, fits)]
}

function cutLine(line: Line, at: number): readonly [Line, Line] {
  const head: Inline[] = []
  const tail: Inline[] = []
  let start = 0
  for (const inline of line) {
    const words = wordsOf(inline)
    const end = start + words.length
    if (end <= at) head.push(inline)
    else if (start >= at) tail.push(inline)
    // A moment is shown whole.
    else if (typeof inline !== 'string' && 'instant' in inline) (head.length === 0 ? head : tail).push(inline)
    else {
      const cut = cutPoint(words, at - start)
      if (cut > 0) head.push(withWords(inline, words.slice(0, cut)))
      if (cut < words.length) tail.push(withWords(inline, words.slice(cut).replace(/^ /, '')))
    }
    start = end
  }
  return [head, tail]
}

/** Where to cut near a position: at a space within reach, else between two characters people see as two. */
function cutPoint(words: string, near: number): number {
  const reach = Math.min(80, Math.floor(words.length / 3))
  for (let away = 0; away <= reach; away++) {
    if (words[near - away] === ' ') return near - away
    if (words[near + away] === ' ') return near + away
  }
  for (let at = near; at < Math.min(words.length, near + 16); at++) if (!joinsBackward(words, at)) return at
  return isLowSurrogate(words, near) ? near + 1 : near
}

function joinsBackward(words: string, at: number): boolean {
  const next = String.fromCodePoint(words.codePointAt(at) ?? 0)
  return isLowSurrogate(words, at) || /\p{M}|\u200d|\p{Emoji_Modifier}/u.test(next) || words[at - 1] === '\u200d'
}

function isLowSurrogate(words: string, at: number): boolean {
  const unit = words.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
