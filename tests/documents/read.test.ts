import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/documents/formats.ts'
import { problemLine } from '../../src/documents/problem.ts'
import { isMeantAsDocument, mostBytes, readDocuments } from '../../src/documents/read.ts'

const bytes = new TextEncoder().encode('Twelve people were hurt.')

describe('a file as documents', () => {
  test('is named by its path and versioned by its content and facts', () => {
    const read = (path: string, text: string) =>
      readDocuments({ path, bytes: new TextEncoder().encode(text) }).documents[0]!
    const first = read('2025/a.txt', 'Twelve people were hurt.')
    expect(first.id).toBe('2025/a.txt')
    expect(first.version).toMatch(/^[0-9a-f]{64}$/)
    expect(read('b.txt', 'Twelve people were hurt.').version).toBe(first.version)
    expect(read('2025/a.txt', 'Thirteen people were hurt.').version).not.toBe(first.version)
    const dated = readDocuments({
      path: 'a.json',
      bytes: new TextEncoder().encode('{"text":"x y","date":"2025-01-01"}'),
    })
    const undated = readDocuments({ path: 'a.json', bytes: new TextEncoder().encode('{"text":"x y"}') })
    expect(dated.documents[0]?.version).not.toBe(undated.documents[0]?.version)
  })

  test.each([
    ['report.pdf', bytes, /\.pdf file/],
    ['big.txt', new Uint8Array(mostBytes + 1), /larger than 20 MB/],
    ['empty.txt', new Uint8Array(), /is empty/],
    ['page.html', new TextEncoder().encode('<html><head><title>x</title></head><body></body></html>'), /no text/],
  ])('%s that cannot be read says so', (path, content, what) => {
    const { documents, problems } = readDocuments({ path, bytes: content })
    expect(documents).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problemLine(problems[0]!)).toMatch(what)
    expect(problemLine(problems[0]!)).toMatch(new RegExp(`^${path} .*\\. [A-Z]`))
  })

  test('which files are meant as documents', () => {
    expect(['a.txt', 'b/c.MD', 'd.html', 'e.json', 'f.pdf'].filter(isMeantAsDocument)).toHaveLength(5)
    expect(['photo.jpg', 'style.css', 'README', 'a.txt.bak', '.txt'].filter(isMeantAsDocument)).toEqual([])
  })

  test.each(Object.keys(formats))('no bytes make a .%s throw, and every document has text', ending => {
    const snippets = fc.constantFrom(
      '<p>',
      '</div>',
      '<!--',
      '{"text":',
      '"',
      '[',
      '---\n',
      'title: ',
      '# ',
      '\r\n',
      '12 dead',
      '<script>',
      '&#x',
      '\u0000',
    )
    const anything = fc.oneof(
      fc.uint8Array(),
      fc.array(snippets).map(parts => new TextEncoder().encode(parts.join(''))),
    )
    fc.assert(
      fc.property(anything, content => {
        const { documents, problems } = readDocuments({ path: `x.${ending}`, bytes: content })
        expect(documents.length + problems.length).toBeGreaterThan(0)
        for (const document of documents) expect(document.text.trim()).not.toBe('')
        for (const { what } of problems) expect(what).not.toContain('could not be read')
      }),
    )
  })
})
