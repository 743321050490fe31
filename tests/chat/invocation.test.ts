import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInvocation, type Invocation, parseInvocation } from '../../src/chat/invocation.ts'

const read: [line: string, name: string, options: Invocation['options'], bare?: string][] = [
  ['/casualties', 'casualties', {}],
  ['casualties', 'casualties', {}],
  ['  /Casualties  ', 'casualties', {}],
  ['/casualties who:Kursk', 'casualties', { who: 'Kursk' }],
  ['/casualties WHO:Kursk', 'casualties', { who: 'Kursk' }],
  [
    '/casualties who:"North Korean soldiers" history:true',
    'casualties',
    { who: 'North Korean soldiers', history: 'true' },
  ],
  ['/casualties who:“North Korean soldiers”', 'casualties', { who: 'North Korean soldiers' }],
  ['/casualties who:«North Korean soldiers»', 'casualties', { who: 'North Korean soldiers' }],
  ['/casualties who:North Korean soldiers source:NIS', 'casualties', { who: 'North Korean soldiers', source: 'NIS' }],
  ['/casualties who: North Korean soldiers', 'casualties', { who: 'North Korean soldiers' }],
  ['/casualties source:"the \\"agency\\""', 'casualties', { source: 'the "agency"' }],
  ['/casualties source:"back\\\\slash"', 'casualties', { source: 'back\\slash' }],
  ["/casualties source:O'Neill", 'casualties', { source: "O'Neill" }],
  ['/casualties place:5"', 'casualties', { place: '5"' }],
  ['/documents text:https://example.org/a', 'documents', { text: 'https://example.org/a' }],
  ['/documents https://example.org/a', 'documents', {}, 'https://example.org/a'],
  ['/claim ab12cd', 'claim', {}, 'ab12cd'],
  ['/claim ab12cd explain:true', 'claim', { explain: 'true' }, 'ab12cd'],
  ['/casualties North Korean soldiers', 'casualties', {}, 'North Korean soldiers'],
  ['/casualties "North Korean soldiers"', 'casualties', {}, 'North Korean soldiers'],
]

describe('parseInvocation', () => {
  test.each(read)('%s', (line, name, options, bare) => {
    expect(parseInvocation(line)).toEqual({
      invocation: bare === undefined ? { name, options } : { name, options, bare },
    })
  })

  test.each([
    ['', /Say a command/],
    ['   /  ', /Say a command/],
    ['who:Kursk', /Say a command/],
    ['/casualties who:"North Korean', /opened with "/],
    ['/casualties who:“North Korean', /opened with “/],
    ['/casualties who:', /who: has no value/],
    ['/casualties who: history:true', /who: has no value/],
    ['/casualties who:a who:b', /who: is given twice/],
  ])('%s is refused in words', (line, problem) => {
    expect(parseInvocation(line)).toEqual({ problem: expect.stringMatching(problem) })
  })
})

describe('formatInvocation', () => {
  test('quotes only what needs it, and leaves out what is not set', () => {
    const line = formatInvocation('casualties', {
      who: 'North Korean soldiers',
      place: 'Kursk',
      history: true,
      quotes: false,
    })
    expect(line).toBe('/casualties who:"North Korean soldiers" place:Kursk history:true')
  })

  test('is read back to the same, whatever the values', () => {
    const name = fc.stringMatching(/^[a-z][a-z_-]{0,8}$/)
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
    fc.assert(
      fc.property(name, fc.dictionary(name, value, { maxKeys: 4, noNullPrototype: true }), (command, options) => {
        expect(parseInvocation(formatInvocation(command, options))).toEqual({ invocation: { name: command, options } })
      }),
    )
  })

  test('no line makes the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), line => void parseInvocation(line)))
  })
})
