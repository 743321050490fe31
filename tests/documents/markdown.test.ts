import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/documents/read.ts'

const read = (text: string) => readDocuments({ path: 'a.md', bytes: new TextEncoder().encode(text) })
const prose = 'Floods in the delta displaced 9,000 people, the governor said on Tuesday.'

describe('markdown', () => {
  test.each([
    [
      'YAML',
      `---\ntitle: "Delta floods: 9,000 flee"\noutlet: Delta Times # weekly\ndate: 2024-05-14\nurl: https://delta.example/f\nupdated: 15 May 2024\ntags:\n  - title: no\n---\n${prose}\n`,
    ],
    [
      'TOML',
      `+++\ntitle = 'Delta floods: 9,000 flee'\npublisher = "Delta Times"\ndate = 2024-05-14\nlink = "https://delta.example/f"\nlastmod = 2024-05-15\n+++\n${prose}\n`,
    ],
    [
      'YAML with carriage returns',
      `---\r\ntitle: Delta floods: 9,000 flee\r\nsource: Delta Times\r\npublished: May 14, 2024\r\npermalink: https://delta.example/f\r\nmodified: 2024-05-15\r\n---\r\n${prose}\n`,
    ],
  ])('front matter in %s states the facts', (_, text) => {
    expect(read(text).documents[0]).toMatchObject({
      id: 'https://delta.example/f',
      title: 'Delta floods: 9,000 flee',
      outlet: 'Delta Times',
      published: '2024-05-14',
      updated: '2024-05-15',
      text: `Delta floods: 9,000 flee\n\n${prose}\n`,
    })
  })

  test('marks are not text, figures and words are', () => {
    const text = [
      '# Delta floods: **9,000** flee',
      '',
      '> The water *rose* to `2.5` metres, [officials](https://x.example/a_b_c) said.',
      '',
      '![dead fish](fish.png)',
      '- 12 dead',
      '* 30 hurt in some_snake_case_place, 3 * 4 * 5',
      '---',
      'Around 40\\% of fields, <https://delta.example>.',
    ].join('\n')
    const { documents } = read(text)
    expect(documents[0]?.title).toBe('Delta floods: 9,000 flee')
    expect(documents[0]?.text.split('\n')).toEqual([
      'Delta floods: 9,000 flee',
      '',
      'The water rose to 2.5 metres, officials said.',
      '',
      '',
      '- 12 dead',
      '* 30 hurt in some_snake_case_place, 3 * 4 * 5',
      '',
      'Around 40\\% of fields, https://delta.example.',
    ])
  })

  test('a rule at the top is no front matter, and unknown facts stay unknown', () => {
    const { documents } = read(`---\n${prose}\n`)
    expect(documents[0]).toMatchObject({ id: 'a.md', title: null, outlet: null, published: null, address: null })
    expect(documents[0]?.text).toContain(prose)
  })

  test('front matter alone is a problem', () => {
    expect(read('---\ntitle: x\n---\n').problems).toEqual([
      { path: 'a.md', what: expect.stringContaining('no text'), remedy: expect.any(String) },
    ])
  })
})
