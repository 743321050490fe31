import { createHash } from 'node:crypto'
import type { Claim, Place } from '../../src/claims/claim.ts'
import type { Document } from '../../src/documents/document.ts'

/** A document of the text given; its version follows from everything in it. */
export function made(id: string, text: string, fields: Partial<Document> = {}): Document {
  const document = { id, text, title: null, outlet: null, address: null, published: null, updated: null, ...fields }
  return { ...document, version: createHash('sha256').update(JSON.stringify(document)).digest('hex') }
}

export const people = {
  mayor: { id: 'mayor', name: 'the mayor', text: 'the mayor', kind: 'person', country: null },
  ministry: { id: 'ministry', name: 'Ministry of Health', text: 'the ministry', kind: 'government', country: null },
  outlet: { id: 'outlet', name: 'The Morning Post', text: null, kind: 'outlet', country: null },
} as const satisfies Record<string, Claim['source']>

export const places = {
  harbor: { id: 'harbor-city', name: 'Harbor City', country: 'atlantis' },
  hill: { id: 'hill-town', name: 'Hill Town', country: 'atlantis' },
  atlantis: { id: 'atlantis', name: 'Atlantis', country: 'atlantis' },
  lemuria: { id: 'mu-port', name: 'Mu Port', country: 'lemuria' },
} as const satisfies Record<string, Place>

/** A claim on the figure `words` in the text: people killed, a total, said by the mayor, unless fields say otherwise. */
export function claimOn(text: string, words: string, fields: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  const from = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1, 0)
  const stop = /[.!?](?=\s|$)|\n|$/.exec(text.slice(start + words.length))!
  const end = start + words.length + stop.index + (stop[0] === '\n' ? 0 : stop[0].length)
  const quoteStart = from === 1 && !text.startsWith('. ') ? 0 : from
  const value = Number(words.replace(/[^\d.]/g, ''))
  return {
    measure: 'killed',
    low: value,
    high: value,
    bound: 'exact',
    unit: null,
    figure: { start, end: start + words.length, text: words },
    counted: { text: 'people', id: ':people' },
    source: people.mayor,
    via: [],
    stance: 'asserted',
    place: places.harbor,
    scope: 'total',
    asOf: null,
    subset: false,
    quote: { start: quoteStart, end, text: text.slice(quoteStart, end) },
    rules: ['made for a test'],
    ...fields,
  }
}

export const on = (day: string): Claim['asOf'] => ({ from: day, to: day })
