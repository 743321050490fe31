import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/documents/facts.ts'
import { readDocuments } from '../../src/documents/read.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function facts(text: string): Partial<Facts> {
  const [document] = readDocuments({ path: 'a.txt', bytes: encode(text) }).documents
  const { title, outlet, address, published, updated } = document!
  return Object.fromEntries(
    Object.entries({ title, outlet, address, published, updated }).filter(([, value]) => value !== null),
  )
}

const prose = 'Rescuers pulled twelve people from a collapsed bridge on Friday, the provincial governor told reporters.'
const headline = 'Bridge collapse kills twelve in mountain province'

describe('what a plain text states about itself', () => {
  test.each<[string, string, Partial<Facts>]>([
    ['a labelled date before the first sentence', ` date 2025-01-12 ${prose}`, { published: '2025-01-12' }],
    [
      'a labelled date before the title',
      `date 2025-01-08 ${headline}\n\n${prose}`,
      { title: headline, published: '2025-01-08' },
    ],
    [
      'a labelled date and hour before the title',
      `Published: 2025-01-08T10:30:00Z ${headline}\n\n${prose}`,
      { title: headline, published: '2025-01-08' },
    ],
    ['a title and a blank line', `${headline}\n\n${prose}`, { title: headline }],
    ['a title and a date line', `${headline}\nMarch 3, 2024\n\n${prose}`, { title: headline, published: '2024-03-03' }],
    [
      'a list of facts below the title',
      `${headline}\n- Asia\n- March 3, 2024\n- 2 Comments\n${headline}\n${prose}`,
      { title: headline, published: '2024-03-03' },
    ],
    [
      'a paper below the title and its day',
      `${headline}\nMarch 3, 2024\nHill Country Post\n\n${prose}`,
      { title: headline, outlet: 'Hill Country Post', published: '2024-03-03' },
    ],
    [
      'a paper above the title',
      `Radio Lipa\n${headline}\nMarch 3, 2024\n\n${prose}`,
      { title: headline, outlet: 'Radio Lipa', published: '2024-03-03' },
    ],
    ['no paper without a day', `${headline}\nHill Country Post\n\n${prose}`, { title: headline }],
    [
      'a section above the title',
      `World News\n${headline}\n3 March 2024\n${prose}`,
      {
        title: headline,
        published: '2024-03-03',
      },
    ],
    [
      'labels',
      `Title: ${headline}\nSource: Hill Country Post\nDate: 3 March 2024\nURL: https://post.example/bridge\n\n${prose}`,
      {
        title: headline,
        outlet: 'Hill Country Post',
        published: '2024-03-03',
        address: 'https://post.example/bridge',
      },
    ],
    [
      'published and updated',
      `${headline}\nPublished March 3, 2024 | Updated March 4, 2024 09:10 GMT\n\n${prose}`,
      { title: headline, published: '2024-03-03', updated: '2024-03-04' },
    ],
    [
      'a byline with its outlet',
      `${headline}\nBy Ana Ruiz | Hill Country Post | March 3, 2024\n\n${prose}`,
      { title: headline, outlet: 'Hill Country Post', published: '2024-03-03' },
    ],
    [
      'an agency in the dateline',
      `${headline}\n\nLIMA, March 3 (Reuters) - ${prose}`,
      {
        title: headline,
        outlet: 'Reuters',
      },
    ],
    [
      'an agency and a whole date in the dateline',
      `LIMA, Peru, March 3, 2024 (AFP) — ${prose}`,
      { outlet: 'Agence France-Presse', published: '2024-03-03' },
    ],
    [
      'an address on a line of its own',
      `https://post.example/bridge#comments\n${headline}\n\n${prose}`,
      {
        title: headline,
        address: 'https://post.example/bridge',
      },
    ],
    [
      'an address below the text',
      `${headline}\n\n${prose}\n\nSource: https://post.example/bridge`,
      {
        title: headline,
        address: 'https://post.example/bridge',
      },
    ],
    [
      'carriage returns',
      `${headline}\r\n\r\nMarch 3, 2024\r\n\r\n${prose}\r\n`,
      {
        title: headline,
        published: '2024-03-03',
      },
    ],
  ])('%s', (_, text, expected) => expect(facts(text)).toEqual(expected))

  test.each<[string, string]>([
    ['a sentence alone', prose],
    ['a contribution is no outlet', `${prose}\n\nThe Associated Press contributed to this report.`],
    ['who was asked is no outlet', `Source: the provincial governor, at a briefing\n\n${prose}`],
    ['a source inside the text', `${prose} Source: news agency Andina Details: the bridge fell at noon.`],
    ['a country in the dateline', `GOMA (DR Congo) - ${prose}`],
    ['a date without a year', `March 3\n\n${prose}`],
    ['a date that can be read two ways', `03/04/2024\n\n${prose}`],
    ['a date inside the prose', `On March 3, 2024, rescuers pulled twelve people from the river, officials said.`],
    ['a date of another story below the text', `${prose}\n\nYou may also like\nLast updated on January 11, 2025`],
    ['relative days', `Updated 3 hours ago\n\n${prose}`],
    [
      'a paragraph wrapped by hand',
      'Rescuers pulled twelve people from a collapsed bridge on Friday while\nthe provincial governor told reporters that the search went on.\n',
    ],
  ])('nothing in %s', (_, text) => expect(facts(text)).toEqual({}))

  test('the text is the file, unchanged', () => {
    const text = `\n  ${headline}\r\n\r\n\t${prose} Ж — “é” 🚑\n\n`
    const [document] = readDocuments({ path: 'a.txt', bytes: encode(text) }).documents
    expect(document?.text).toBe(text)
  })

  test('the seed documents', () => {
    const seeds = {
      '000_d4b5606301cf9601.txt': {
        title: "Ukraine has captured 2 North Korean soldiers, South Korea's intelligence service says",
      },
      '001_d67a38d34441c929.txt': {
        title: 'Ukraine Captures Two North Korean Soldiers Fighting Alongside Russian Troops',
        published: '2025-01-11',
      },
      '002_f44bb0cf61f73123.txt': {},
      '003_1da15d902f272ee3.txt': { published: '2025-01-12' },
      '004_af708c7ba2965f8f.txt': { published: '2024-12-27' },
    }
    for (const [name, expected] of Object.entries(seeds)) {
      expect(facts(readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')), name).toEqual(expected)
    }
  })
})
