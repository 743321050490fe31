import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from '../../../src/documents/fetch/address.ts'
import { reasonWords } from '../../../src/documents/fetch/reasons.ts'
import { layersOf } from '../../../src/documents/fetch/unpack.ts'
import { canonicalAddress } from '../../../src/documents/page/canonical.ts'
import { ledElsewhere } from '../../../src/documents/page/elsewhere.ts'
import { kindOf } from '../../../src/documents/page/kinds.ts'
import { readPage } from '../../../src/documents/page/read.ts'
import { siteOf } from '../../../src/documents/page/site.ts'

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
)
const found = fc.webUrl({ withQueryParameters: true })

test('any words are an address or have a reason why not', () => {
  fc.assert(
    fc.property(words, typed => {
      const read = readAddress(typed)
      if (typeof read === 'string') expect(reasonWords).toHaveProperty(read)
      else expect(readAddress(read.href)).toEqual(read)
    }),
  )
})

test('an article goes by an address of its own site, and by the same when it is found there', () => {
  fc.assert(
    fc.property(found, fc.option(words), (here, stated) => {
      const goesBy = canonicalAddress(here, stated)
      expect(siteOf(new URL(goesBy).hostname)).toBe(siteOf(new URL(here).hostname))
      expect(canonicalAddress(goesBy, null)).toBe(goesBy)
      ledElsewhere(here, goesBy)
    }),
  )
})

test('any bytes under any type are a document or a trouble', () => {
  const parts = fc.constantFrom(
    '<p>',
    '</div>',
    '<table><tr><td>',
    '<script>',
    '&#0;',
    '12 killed. ',
    '<!--',
    '<meta charset=',
    '"',
    "'",
  )
  const content = fc.oneof(
    fc.uint8Array(),
    fc.array(fc.oneof(parts, fc.string())).map(all => Buffer.from(all.join(''))),
  )
  const type = fc.option(fc.oneof(fc.constantFrom('text/html', 'text/plain', 'text/markdown'), fc.string()))
  fc.assert(
    fc.property(found, content, type, fc.option(fc.string()), (address, bytes, named, charset) => {
      const read = readPage({ address, bytes, type: named, charset })
      expect('what' in read ? read.what : read.text).not.toBe('')
      kindOf(named, '')
      layersOf(named ?? '')
    }),
    { numRuns: 300 },
  )
})
