import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/documents/read.ts'

const readText = (text: string) => readDocuments({ path: 'a.json', bytes: new TextEncoder().encode(text) })
const read = (value: unknown) => readText(JSON.stringify(value))
const prose = 'A landslide buried 40 houses, the mayor said on Tuesday.'

describe('JSON', () => {
  test.each([
    {
      text: prose,
      title: 'Landslide',
      outlet: 'Valley Sun',
      url: 'https://sun.example/l',
      published: '2024-05-14',
      updated: '2024-05-15',
    },
    {
      body: prose,
      title: 'Landslide',
      publisher: { name: 'Valley Sun' },
      address: 'https://sun.example/l',
      date: 'May 14, 2024',
      modified: '2024-05-15T01:00:00Z',
    },
    {
      content: prose,
      headline: 'Landslide',
      source: { id: 'sun', name: 'Valley Sun' },
      link: 'https://sun.example/l',
      publishedAt: '2024-05-14T01:00:00Z',
      updatedAt: '2024-05-15',
    },
    {
      '@type': 'NewsArticle',
      articleBody: prose,
      headline: 'Landslide',
      publisher: { '@type': 'Organization', name: 'Valley Sun' },
      url: 'https://sun.example/l',
      datePublished: '2024-05-14',
      dateModified: '2024-05-15',
    },
    {
      text: [prose],
      name: 'Landslide',
      source: 'Valley Sun',
      canonical: 'https://sun.example/l',
      published: 1715650000,
      updated: 1715750000000,
    },
    {
      content: `<p>${prose}</p><p><a href="/x">Read more: Ship sinks</a></p>`,
      title: 'Landslide',
      outlet: 'Valley Sun',
      url: 'https://sun.example/l',
      pubDate: 'Tue, 14 May 2024 01:00:00 GMT',
      last_updated: '2024-05-15',
    },
  ])('an object and its facts, form %#', article => {
    expect(read(article)).toMatchObject({
      problems: [],
      documents: [
        {
          id: 'https://sun.example/l',
          text: `Landslide\n\n${prose}`,
          title: 'Landslide',
          outlet: 'Valley Sun',
          address: 'https://sun.example/l',
          published: '2024-05-14',
          updated: '2024-05-15',
        },
      ],
    })
  })

  test('facts that are not stated, or not stated well, are unknown', () => {
    const [document] = read({
      text: prose,
      published: 'last week',
      url: 'sun.example',
      source: 'https://sun.example/s',
      title: 7,
    }).documents
    expect(document).toMatchObject({
      title: null,
      outlet: null,
      published: null,
      updated: null,
      address: 'https://sun.example/s',
    })
  })

  test.each([
    ['a list', JSON.stringify([{ text: prose }, { text: `${prose} Twice.`, id: 'second' }])],
    [
      'a list in a wrapper',
      JSON.stringify({ status: 'ok', articles: [{ text: prose }, { text: `${prose} Twice.`, id: 'second' }] }),
    ],
    [
      'an object a line',
      `${JSON.stringify({ text: prose })}\n${JSON.stringify({ text: `${prose} Twice.`, id: 'second' })}\n`,
    ],
  ])('%s is several documents', (_, text) => {
    expect(readText(text).documents.map(({ id }) => id)).toEqual(['a.json#1', 'a.json#second'])
  })

  test('an entry without text does not stop the others', () => {
    const { documents, problems } = read([{ title: 'only a title' }, { text: prose }, 'words', null])
    expect(documents).toHaveLength(1)
    expect(problems.map(({ what }) => what)).toEqual([
      'holds no text in entry 1',
      'holds no object with an article in entry 3',
      'holds no object with an article in entry 4',
    ])
  })

  test.each([
    ['{"text": "a",\n"title" "b"}', /is not valid JSON \(line 2\)/],
    ['{"text": "a', /is not valid JSON/],
    ['words', /is not valid JSON/],
    ['[]', /holds no articles/],
    ['7', /holds no object/],
    ['{"titel": "x"}', /holds no text/],
    ['['.repeat(200_000), /is not valid JSON/],
  ])('content that cannot be read is a problem, case %#', (text, what) => {
    const { documents, problems } = readText(text)
    expect(documents).toEqual([])
    expect(problems).toEqual([{ path: 'a.json', what: expect.stringMatching(what), remedy: expect.any(String) }])
  })
})
