import { describe, expect, test } from 'vitest'
import { decode } from '../../src/documents/decode.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

const words = 'The mayor of Łódź said “at least 20” were hurt – no more'

describe('decoding', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8', new TextEncoder().encode(words), null, words],
    ['UTF-8 against what the page states', new TextEncoder().encode(words), 'iso-8859-2', words],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'twelve'), null, 'twelve'],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], [...Buffer.from(words, 'utf16le')]), null, words],
    ['UTF-16, big end first, with a mark', bytes([0xfe, 0xff, 0, 0x31, 0, 0x32]), null, '12'],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from('twelve people', 'utf16le')), null, 'twelve people'],
    ['Windows-1252', bytes('caf', [0xe9], ' ', [0x93], '20', [0x94], ' ', [0x96], ' hurt'), null, 'café “20” – hurt'],
    ['what the page states', bytes([0xcf, 0xf0, 0xe8]), 'windows-1251', 'При'],
    ['an encoding nobody knows', bytes('caf', [0xe9]), 'klingon-8', 'café'],
    ['UTF-8 cut inside a letter', new TextEncoder().encode('Łódź “20” — ж').slice(0, -1), null, 'Łódź “20” — \ufffd'],
  ])('%s', (_, input, stated, text) => expect(decode(input, stated)).toEqual({ text }))

  test.each<[string, Uint8Array, RegExp]>([
    ['no bytes', bytes(), /is empty/],
    ['white space', bytes(' \n\t\r\n '), /is empty/],
    ['a PDF', bytes('%PDF-1.7 rest'), /is a PDF/],
    ['an archive', bytes('PK', [3, 4, 0, 0]), /zip/],
    ['zeros', bytes('text', [0, 0, 0], 'text'), /is not text/],
    ['control characters', bytes([1, 2, 3, 4, 5, 6, 7, 8], 'abc'), /is not text/],
  ])('%s is no text', (_, input, what) =>
    expect(decode(input)).toEqual({ what: expect.stringMatching(what), remedy: expect.stringContaining('folder') }),
  )
})
