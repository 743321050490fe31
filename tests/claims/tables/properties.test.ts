import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tabledIn } from './tabled.ts'

/** What tables, lists and captions are made of, to be thrown together. */
const pieces = fc.constantFrom(
  ...[
    'District',
    'Killed',
    'Injured',
    'Missing',
    'Houses destroyed',
    'Total',
    'Homs',
    'by district',
    'as of 8 January',
  ],
  ...[
    'Source:',
    'losses',
    'personnel',
    'tanks',
    'Russian',
    'March',
    '2023',
    '12',
    '1,204',
    '1 204',
    '~40',
    '0',
    'nil',
    '12%',
  ],
  ...[
    '|',
    ' | ',
    '\t',
    '   ',
    '\n',
    '\n\n',
    '\r\n',
    ':',
    ' – ',
    ', ',
    '; ',
    '.',
    '•',
    '(+3)',
    '(',
    ')',
    '[4]',
    '|---|',
    '\u00a0',
    '😀',
  ],
)

test('whatever is thrown together: figures and quotes stand where they say, and no figure is claimed twice', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('', ' '), (parts, between) => {
      const claims = tabledIn(parts.join(between))
      const told = claims.map(({ figure, measure, source }) => `${figure.start} ${measure} ${source.id}`)
      expect(new Set(told).size).toBe(told.length)
    }),
    { numRuns: 300 },
  )
})
