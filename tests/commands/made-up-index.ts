import type { Claim } from '../../src/claims/claim.ts'
import type { Document } from '../../src/documents/document.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'

const now = new Date('2025-01-13T08:00:00Z')

interface Said {
  readonly words: string
  readonly sentence: string
  readonly claim: Partial<Claim>
}

export const army = {
  id: 'army',
  name: 'Arland army',
  text: 'the army',
  kind: 'government',
  country: 'arland',
} as const

/** A document of a made-up story with its claims, their figures and quotes at their true positions. */
export function story(
  id: string,
  facts: Partial<Document>,
  said: readonly Said[],
): { document: Document; claims: Claim[] } {
  const text = said.map(({ sentence }) => sentence).join('\n\n')
  const document: Document = {
    id,
    version: id,
    text,
    title: null,
    outlet: null,
    address: null,
    published: null,
    updated: null,
    ...facts,
  }
  const claims = said.map(({ words, sentence, claim }): Claim => {
    const start = text.indexOf(sentence)
    const from = start + sentence.indexOf(words)
    return {
      measure: 'killed',
      low: null,
      high: null,
      bound: 'exact',
      unit: null,
      figure: { text: words, start: from, end: from + words.length },
      counted: { text: 'rebel fighters', id: 'arland:military' },
      source: army,
      via: [],
      stance: 'asserted',
      place: { name: 'Port Vell', id: 'port-vell', country: 'arland' },
      scope: 'total',
      asOf: null,
      subset: false,
      quote: { text: sentence, start, end: start + sentence.length },
      rules: ['<figure> <counted> <killed>'],
      ...claim,
    }
  })
  return { document, claims }
}

/** Who speaks in the stories beside the army. */
export const monitor = {
  id: 'monitor',
  name: 'Vell Monitor',
  text: 'The monitor',
  kind: 'organisation',
  country: null,
} as const

const stories = [
  story(
    'courier.txt',
    {
      title: 'Battle for Port Vell',
      outlet: 'Morning Courier',
      address: 'https://courier.example/vell',
      published: '2025-01-12',
    },
    [
      {
        words: '4,000',
        sentence: 'The army put the number of rebel fighters killed in Port Vell at 4,000 by January 9.',
        claim: { low: 4000, high: 4000, asOf: { from: '2025-01-09', to: '2025-01-09' } },
      },
      {
        words: 'about 1,200',
        sentence: 'The monitor counts about 1,200 rebel fighters killed in Port Vell, the wire service reported.',
        claim: { low: 1200, high: 1200, bound: 'approximate', source: monitor, via: ['Wire Service'] },
      },
      {
        words: '300',
        sentence: 'The army said it captured 300 rebel fighters in Port Vell.',
        claim: { measure: 'captured', low: 300, high: 300 },
      },
    ],
  ),
  story('notes/field.txt', {}, [
    {
      words: 'more than 10,000',
      sentence: 'More rebel fighters, more than 10,000, were sent to Port Vell, according to the monitor.',
      claim: { measure: 'deployed', low: 10000, bound: 'more-than', source: monitor },
    },
  ]),
]

/** A real store in memory that holds the made-up stories; the caller closes it. */
export async function madeUpIndex(path = ':memory:'): Promise<Store> {
  const store = await openStore({ path })
  for (const { document, claims } of stories) await store.write(null, document, claims, now)
  return store
}
