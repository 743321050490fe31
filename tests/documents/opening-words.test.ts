import { expect, test } from 'vitest'
import { openingWords } from '../../src/documents/opening-words.ts'

test.each([
  ['A mine flooded near Orla.', 'A mine flooded near Orla.'],
  ['\n\n  A mine   flooded \nnear Orla.', 'A mine flooded'],
  [
    'Nine miners were brought to the surface alive on Sunday after two days below, rescuers said.',
    'Nine miners were brought to the surface alive on Sunday after two days below,…',
  ],
  ['x'.repeat(90), `${'x'.repeat(80)}…`],
  ['…\n', null],
  ['', null],
])('%j goes by %j', (text, words) => expect(openingWords(text)).toBe(words))
