import type { StoredClaim } from '../../src/index/store.ts'

let made = 0

export interface Given extends Partial<Omit<StoredClaim, 'document'>> {
  readonly who?: string
  readonly published?: string | null
  readonly in?: string
}

/** A figure as people write it, as bounds: "about 300", "at least 30", "10-12", "dozens" (24 or more). */
export function figure(words: string): Pick<StoredClaim, 'low' | 'high' | 'bound'> {
  const [first, second] = [...words.matchAll(/[\d.]+/g)].map(match => Number(match[0]))
  const one = first ?? 24
  if (second !== undefined) return { low: one, high: second, bound: 'range' }
  if (words.startsWith('about')) return { low: one, high: one, bound: 'approximate' }
  if (words.startsWith('at least')) return { low: one, high: null, bound: 'at-least' }
  if (words.startsWith('more than')) return { low: one, high: null, bound: 'more-than' }
  if (words.startsWith('at most')) return { low: null, high: one, bound: 'at-most' }
  if (words.startsWith('fewer than')) return { low: null, high: one, bound: 'less-than' }
  if (words === 'dozens') return { low: 24, high: null, bound: 'vague' }
  return { low: one, high: one, bound: 'exact' }
}

/** A stored claim of a running subject: people killed in total, said by `who` in document `in`, unless given otherwise. */
export function stored(words: string, given: Given = {}): StoredClaim {
  const { who = 'A', published = null, in: document = `document ${made}`, ...fields } = given
  made++
  const id = `c${made}`
  return {
    ...figure(words),
    id,
    tenant: null,
    measure: 'killed',
    unit: null,
    figure: { start: 0, end: words.length, text: words },
    counted: { text: 'people', id: ':people' },
    source: { id: who.toLowerCase(), name: who, text: who, kind: 'organisation', country: null },
    via: [],
    stance: 'asserted',
    place: null,
    scope: 'total',
    asOf: null,
    subset: false,
    quote: { start: 0, end: words.length, text: words },
    rules: [],
    document: {
      id: document,
      tenant: null,
      version: 'v',
      title: null,
      outlet: null,
      address: null,
      published,
      updated: null,
      claims: 1,
      indexed: '2025-01-01T00:00:00.000Z',
    },
    subject: { id: 's', name: 'People', nature: 'running' },
    origin: id,
    paragraph: { text: words, start: 0 },
    ...fields,
  }
}
