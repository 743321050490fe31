import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Value } from '../../../src/messages/exporting/columns.ts'
import { csvLine } from '../../../src/messages/exporting/csv.ts'
import { readCsv, textOf } from './csv-reader.ts'

/** A value, and its cell as it stands in the file. */
const cells: readonly (readonly [value: Value, cell: string])[] = [
  ['plain', 'plain'],
  [null, ''],
  ['', '""'],
  [4000, '4000'],
  [-3.5, '-3.5'],
  [true, 'true'],
  [false, 'false'],
  [[], ''],
  [['Yonhap'], 'Yonhap'],
  [['Yonhap', 'AFP'], '"Yonhap; AFP"'],
  ['4,000 dead', '"4,000 dead"'],
  ['He said "12"', '"He said ""12"""'],
  ['“twelve”', '“twelve”'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['a;b', '"a;b"'],
  ['a\tb', '"a\tb"'],
  [' space ', '" space "'],
  ['=1+1', "'=1+1"],
  ['+12', "'+12"],
  ['-12 degrees', "'-12 degrees"],
  ['@all', "'@all"],
  ['=HYPERLINK("http://a","b")', `"'=HYPERLINK(""http://a"",""b"")"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['＝1+1', "'＝1+1"],
  ["'tis", "''tis"],
  ['a=1', 'a=1'],
  ['–12', '–12'],
]

describe('a cell', () => {
  test.each(cells)('%j is written %j', (value, cell) => {
    expect(csvLine([value])).toBe(`${cell}\r\n`)
    const [row] = readCsv(csvLine([value, 'next']))
    expect(row).toHaveLength(2)
  })

  test('any text comes back letter for letter, and none begins as a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', "'", '=', '+', '-', '@', ';', 'a', ' ', '\t'))
        .map(each => each.join('')),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.option(text), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        rows => {
          const read = readCsv(rows.map(row => csvLine(row)).join(''))
          expect(read.map(row => row.map(textOf))).toEqual(rows)
          for (const cell of read.flat()) expect(cell ?? '').not.toMatch(/^[=+\-@\t\r]/)
        },
      ),
    )
  })
})
