import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageFragment, spotFragment } from '../../../src/text/fragments/choose.ts'
import { addressAt, directive, type TextFragment } from '../../../src/text/fragments/directive.ts'
import { readDirective, shown } from './directives.ts'

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const written: readonly (readonly [TextFragment, string])[] = [
  [{ start: 'the dead' }, 'the%20dead'],
  [{ start: 'first', end: 'last' }, 'first,last'],
  [{ prefix: 'before', start: 'it', suffix: 'after' }, 'before-,it,-after'],
  [{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }, 'a-,b,c,-d'],
  [{ start: '4,000 dead, by-and-large' }, '4%2C000%20dead%2C%20by%2Dand%2Dlarge'],
  [{ start: 'A&B = 50% (half)' }, 'A%26B%20%3D%2050%25%20%28half%29'],
  [{ start: '“Kyїv’s” toll' }, '%E2%80%9CKy%D1%97v%E2%80%99s%E2%80%9D%20toll'],
  [{ start: "it's_*bold*~`x`" }, 'it%27s%5F%2Abold%2A%7E%60x%60'],
  [{ start: 'half \ud83d' }, 'half%20%EF%BF%BD'],
]

describe('a link', () => {
  test.each(written)('%j is written by the grammar', (fragment, words) => {
    expect(directive(fragment)).toBe(words)
  })

  test.each([
    ['https://news.example/a', 'https://news.example/a#:~:text=x'],
    ['https://news.example/a?b=c', 'https://news.example/a?b=c#:~:text=x'],
    ['https://news.example/a#part', 'https://news.example/a#part:~:text=x'],
    ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=x'],
    ['https://news.example/a#part:~:text=old&text=older', 'https://news.example/a#part:~:text=x'],
  ])('%s leads to its page at the words', (address, link) => {
    expect(addressAt(address, { start: 'x' })).toBe(link)
  })

  test('is the page alone where nothing is looked for, or it would be too long to send', () => {
    expect(addressAt('https://news.example/a', null)).toBe('https://news.example/a')
    expect(addressAt('https://news.example/a', { start: 'ї'.repeat(400) })).toBe('https://news.example/a')
  })

  test('reads back to what was written, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(each => each.isWellFormed())
    const fragments = fc.record({ start: words, end: words, prefix: words, suffix: words }, { requiredKeys: ['start'] })
    fc.assert(
      fc.property(fragments, fragment => {
        const link = addressAt('https://news.example/a#b', fragment)
        fc.pre(link.length > 30)
        expect(readDirective(link)).toEqual({ page: 'https://news.example/a', hash: 'b', ...fragment })
      }),
    )
  })
})

const long =
  'The provincial governor told reporters on Friday that the number of people killed in the flood had reached 412, while rescue teams were still on their way to nine villages.'

/** A document, the passage in it, and how it is looked for. */
const passages: readonly (readonly [name: string, text: string, passage: string, fragment: TextFragment | null])[] = [
  [
    'a short one whole',
    'Rain fell. Twelve people died. Rain fell.',
    'Twelve people died.',
    { start: 'Twelve people died.' },
  ],
  ['without its quotation marks', 'He said: “Twelve died.” Rain.', '“Twelve died.”', { start: 'Twelve died.' }],
  [
    'white space as one space',
    'So\nTwelve  people\u00a0 died.',
    'Twelve  people\u00a0 died.',
    { start: 'Twelve people died.' },
  ],
  [
    'a long one by its ends',
    `Rain fell.\n\n${long}\n\nIt went on.`,
    long,
    { start: 'The provincial governor told', end: 'way to nine villages.' },
  ],
  [
    'with as many words as tell its beginning from an earlier one',
    `The provincial governor told nobody.\n\n${long}`,
    long,
    { start: 'The provincial governor told reporters', end: 'their way to nine villages.' },
  ],
  [
    'with as many words as tell its end from an earlier one',
    long.replace('reached 412,', 'reached 412 in nine villages.,').concat(' Far.'),
    long.replace('reached 412,', 'reached 412 in nine villages.,'),
    { start: 'The provincial governor told', end: 'way to nine villages.' },
  ],
  [
    'over two blocks, one end in each',
    'The count:\nkilled 12\nwounded 30\nmissing 4\nIt rose.',
    'killed 12\nwounded 30',
    { start: 'killed 12', end: 'wounded 30' },
  ],
  ['cells of a row are blocks', 'Region\tKilled\nNorth\t12\nSouth\t30', 'North\t12', { start: 'North', end: '12' }],
  [
    'the first of two is found first',
    'In the north 12 died on Monday. In the south 12 died on Friday.',
    '12 died',
    { start: '12 died' },
  ],
  [
    'a short one with words of its own',
    'In the north 12 died on Monday. In the south 12 died of cold.',
    '12 died of',
    { start: '12 died of' },
  ],
  ['one word', 'So 12 died then. So 12 died later.', 'later.', { start: 'later.' }],
  ['nothing', 'Rain. \n “” Rain.', ' \n ', null],
]

describe('a passage', () => {
  test.each(passages)('%s', (_, text, passage, fragment) => {
    expect(passageFragment(text, spanOf(text, passage))).toEqual(fragment)
  })

  test('the second of two is told by what stands round it', () => {
    const text = 'Some 12 died then. Others fled. Some 12 died of cold.'
    const start = text.lastIndexOf('Some 12 died')
    expect(passageFragment(text, { start, end: start + 12 })).toEqual({ start: 'Some 12 died', suffix: 'of' })
    const twice = 'At dawn some 12 died.\nBy night some 12 died.'
    const second = twice.lastIndexOf('some 12 died.')
    expect(passageFragment(twice, { start: second, end: second + 13 })).toEqual({
      prefix: 'night',
      start: 'some 12 died.',
    })
  })

  test('whole words alone are found: "12" does not stand in "112"', () => {
    const text = 'No 112 died. 12 died.'
    expect(passageFragment(text, { start: 13, end: 21 })).toEqual({ start: '12 died.' })
  })

  test('the same words in the same surroundings are found at the first place', () => {
    const text = '12 died.\n12 died.'
    expect(passageFragment(text, { start: 9, end: 17 })).toEqual({ start: '12 died.' })
  })

  test('what is found is the passage, in any text', () => {
    const word = fc.constantFrom(
      'the',
      'toll',
      'rose',
      'to',
      '12',
      '120',
      'in',
      'North-East',
      'Elm',
      'died,',
      'killed.',
    )
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ', '\n')), { minLength: 12, maxLength: 80 })
      .map(pairs => pairs.flat().join('').trim())
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 30 }), (text, at, size) => {
        const words = [...text.matchAll(/\S+/g)]
        const from = at % words.length
        const last = words[Math.min(words.length - 1, from + size)]!
        const passage = { start: words[from]!.index, end: last.index + last[0].length }
        const fragment = passageFragment(text, passage)
        const found = shown(text, readDirective(addressAt('https://a.example/', fragment)))
        // Where the same surroundings come again another place may be found, but never other words.
        const [opening, closing] = [fragment!.start, fragment!.end ?? fragment!.start]
        const flat = (found ?? '').replace(/\s+/g, ' ')
        expect(flat.startsWith(opening)).toBe(true)
        expect(flat.endsWith(closing)).toBe(true)
        expect(text.slice(passage.start, passage.end).replace(/\s+/g, ' ').startsWith(opening)).toBe(true)
      }),
    )
  })

  test('a long document is no trouble', () => {
    const text = `${'Some words that come again and again. '.repeat(20_000)}${long}`
    expect(passageFragment(text, spanOf(text, long))?.end).toBe('way to nine villages.')
  })
})

test('a document that says one thing ever again is no trouble either', () => {
  const again = `${'The toll of the flood rose again on that day, as it had on every day before '.repeat(3)}it. `
  const text = `${again.repeat(3000)}${again.trim()} Then it ended.`
  const start = again.length * 3000
  const fragment = passageFragment(text, { start, end: start + again.trim().length })
  expect(fragment?.start).toBe('The toll of the')
})

describe('a figure', () => {
  const spot = (text: string, figure: string, passage = text) =>
    spotFragment(text, spanOf(text, passage), spanOf(text, figure))

  test.each([
    [long, '412', { start: 'flood had reached 412, while rescue teams' }],
    ['12 people died in the fire on Friday.', '12', { start: '12 people died in' }],
    ['The dead: 12', '12', { start: 'The dead: 12' }],
    ['Killed\n12\nWounded\n30', '30', { start: '30' }],
  ])('in "%s" is found by the words round %s', (text, figure, fragment) => {
    expect(spot(text, figure)).toEqual(fragment)
  })

  test('by more of them where fewer stand before it', () => {
    const text = 'On Monday the army said that 12 men had died. On Friday the navy said that 12 men had died.'
    const start = text.lastIndexOf('12')
    expect(
      spotFragment(text, { start: text.indexOf('On Friday'), end: text.length }, { start, end: start + 2 }),
    ).toEqual({
      start: 'navy said that 12 men had died.',
    })
  })

  test('nowhere where it is not in the passage', () => {
    expect(spot('Twelve died. 30 fled.', '30', 'Twelve died.')).toBeNull()
  })
})
