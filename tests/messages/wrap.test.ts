import { expect, test } from 'vitest'
import { plainLine } from '../../src/messages/line.ts'
import type { Line } from '../../src/messages/message.ts'
import { wrapLine } from '../../src/messages/wrap.ts'

/** What is wrapped to which width, and the lines that come of it. */
const rows: readonly (readonly [line: Line, width: number, lines: readonly string[]])[] = [
  [['one two three'], 7, ['one two', 'three']],
  [['see ', { code: 'abc' }, '; more'], 8, ['see abc;', 'more']],
  // The semicolon goes with its word to the next line, never alone.
  [['see ', { code: 'abc' }, '; more'], 7, ['see', 'abc;', 'more']],
  [['a ', { bold: '12' }, { code: '345' }, '!'], 7, ['a', '12345!']],
  // What fits no line is broken where its pieces meet.
  [['a ', { bold: '1234' }, { code: '5678' }, '!'], 7, ['a 1234', '5678!']],
  [['abcdefghij'], 4, ['abcd', 'efgh', 'ij']],
]

test.each(rows)('%j in %s columns', (line, width, lines) => {
  expect(wrapLine(line, width).map(plainLine)).toEqual(lines)
})
