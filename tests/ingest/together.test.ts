import { expect, test } from 'vitest'
import { read } from '../../src/claims/read.ts'
import type { Document } from '../../src/documents/document.ts'
import { claimsOfAll } from '../../src/ingest/together.ts'
import { made } from '../index/made.ts'

const flood = 'A flood killed 12 people in Sudan on Monday, the mayor said.\n\nAnother 30 are missing.'
const strike = '"Our men captured 4 soldiers," said General Amin. He said 9 were wounded.'
const plain = 'Nothing happened in the village.'

const documents = [
  made('flood', flood, { published: '2024-06-28', outlet: 'The Morning Post' }),
  made('nothing', ''),
  made('strike', strike, { published: '2023-01-02' }),
  // Longer than what is read together, with others before and behind it.
  made('long', `${flood}\n\n`.repeat(1000)),
  made('plain', plain),
  made('flood again', flood),
]

test('documents that are read together claim what each claims alone', () => {
  const alone = documents.map(document => read(document).claims)
  expect(alone.map(claims => claims.length > 0)).toEqual([true, false, true, true, false, true])
  expect(claimsOfAll(documents)).toEqual(alone)
  expect(claimsOfAll([])).toEqual([])
})

test('a document that breaks the reader spoils no other', () => {
  const broken: Document = {
    ...made('broken', flood),
    get published(): string {
      throw new Error('a fault of the reader')
    },
  }
  const [first, second, third] = claimsOfAll([documents[0]!, broken, documents[2]!])
  expect(second).toEqual(new Error('a fault of the reader'))
  expect([first, third]).toEqual([read(documents[0]!).claims, read(documents[2]!).claims])
})
