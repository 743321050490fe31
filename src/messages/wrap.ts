import { readyLine, withWords, wordsOf } from './line.ts'
import type { Inline, Line } from './message.ts'
import { headOf, widthOf } from './width.ts'

/** Columns a line takes without wrapping. */
export function widthOfLine(line: Line): number {
  return widthOf(line.map(wordsOf).join(''))
}

/** Columns of the longest word: wrapLine breaks a word only when it is longer than a whole line. */
export function widthOfLongestWord(line: Line): number {
  const words = line.map(wordsOf).join('').split(/\s+/)
  return Math.max(0, ...words.map(widthOf))
}

/**
 * A line wrapped at spaces to a width; a word longer than the width is broken behind an underscore or slash, or where
 * it must be. Markup stays on its words.
 */
export function wrapLine(line: Line, width: number): readonly Line[] {
  const lines: Inline[][] = [[]]
  let room = width
  const words = wordsIn(line)
  for (const [index, { inline, word, space }] of words.entries()) {
    const size = widthOf(word)
    const started = lines.at(-1)?.length !== 0
    // A semicolon behind other markup is no word of its own: it stays with what it follows, where both fit a line.
    const whole = space ? wholeWidth(words, index) : size
    if (started && (whole <= width ? whole : size) + (space ? 1 : 0) <= room) {
      lines.at(-1)?.push(withWords(inline, space ? ` ${word}` : word))
      room -= size + (space ? 1 : 0)
      continue
    }
    if (started) {
      lines.push([])
      room = width
    }
    let rest = word
    while (widthOf(rest) > width) {
      const head = headOf(rest, width).replace(/([_/])[^_/]*$/, '$1')
      if (head.length === rest.length) break
      lines.at(-1)?.push(withWords(inline, head))
      lines.push([])
      rest = rest.slice(head.length)
    }
    lines.at(-1)?.push(withWords(inline, rest))
    room = width - widthOf(rest)
  }
  return lines.filter((some, index) => some.length > 0 || index === 0)
}

interface Word {
  readonly inline: Inline
  readonly word: string
  /** Whether a space stands before it. */
  readonly space: boolean
}

/** Columns of the word at an index with all that follows it without a space. */
function wholeWidth(words: readonly Word[], index: number): number {
  let width = widthOf(words[index]!.word)
  for (let at = index + 1; words[at]?.space === false; at++) width += widthOf(words[at]!.word)
  return width
}

/** The words of a line in order. */
function wordsIn(line: Line): readonly Word[] {
  let space = false
  return readyLine(line).flatMap(inline =>
    wordsOf(inline)
      .split(/( +)/)
      .flatMap(part => {
        if (part === '') return []
        if (part.startsWith(' ')) {
          space = true
          return []
        }
        const word = { inline, word: part, space }
        space = false
        return [word]
      }),
  )
}
