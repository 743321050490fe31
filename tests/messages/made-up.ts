import type { Answer, Position } from '../../src/answers/answer.ts'
import type { StoredClaim } from '../../src/index/store.ts'

/** A claim of a made-up story; `sentence` is its quote and paragraph, and holds the figure's words. */
export function madeUpClaim(
  changes: Partial<StoredClaim> & { readonly sentence: string; readonly words: string },
): StoredClaim {
  const { sentence, words, ...rest } = changes
  const start = sentence.indexOf(words)
  return {
    id: 'ab12cd',
    tenant: null,
    measure: 'casualties',
    low: 4000,
    high: 4000,
    bound: 'exact',
    unit: null,
    figure: { text: words, start: 100 + start, end: 100 + start + words.length },
    counted: { text: 'miners', id: ':people' },
    source: { id: 'governor', name: 'Ada Novak', text: 'the governor', kind: 'person', country: null },
    via: [],
    stance: 'asserted',
    place: null,
    scope: 'total',
    asOf: { from: '2025-01-09', to: '2025-01-09' },
    subset: false,
    quote: { text: sentence, start: 100, end: 100 + sentence.length },
    paragraph: { text: sentence, start: 100 },
    rules: ['<figure> <counted> <killed or wounded>'],
    document: {
      id: 'mine.txt',
      version: 'v1',
      tenant: null,
      title: 'Rescue goes on at the Lipa mine',
      outlet: 'Morning Courier',
      address: 'https://courier.example/mine',
      published: '2025-01-12',
      updated: null,
      claims: 3,
      indexed: '2025-01-13T00:00:00Z',
    },
    subject: { id: 'lipa-mine', name: 'miners in Lipa', nature: 'event' },
    origin: 'o1',
    ...rest,
  }
}

/** A position that shows one claim; what is not said follows from the claim. */
export function madeUpPosition(claim: StoredClaim, changes: Partial<Position> = {}): Position {
  const { low, high, bound, unit, asOf } = claim
  return {
    id: claim.id,
    measure: claim.measure,
    claimant: { id: claim.source.id, name: claim.source.name, kind: claim.source.kind },
    claim,
    claims: [claim],
    carriers: [{ id: claim.document.id, outlet: claim.document.outlet, title: claim.document.title }],
    origins: 1,
    role: 'standing',
    figures: [{ low, high, bound, unit }],
    supersededBy: null,
    derivedFrom: [],
    low,
    high,
    bound,
    asOf,
    day: asOf?.to ? { known: 'stated', from: asOf.from, to: asOf.to } : { known: 'unknown', from: null, to: null },
    ...changes,
  }
}

export function madeUpAnswer(positions: readonly Position[], changes: Partial<Answer> = {}): Answer {
  return {
    subject: { id: 'lipa-mine', name: 'miners in Lipa', nature: 'event' },
    tables: [{ measure: 'casualties', unit: null, positions, relations: [], crossings: [], spread: null, summary: [] }],
    summary: ['Totals run from about 1,200 to 4,000.'],
    others: [],
    nothing: null,
    ...changes,
  }
}
