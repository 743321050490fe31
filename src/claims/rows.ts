import type { Figure } from '../figures/figure.ts'
import type { Period } from './claim.ts'
import type { Reading } from './reading.ts'

/** The layers of a reading that can be written out. */
export const layers = ['claims', 'figures', 'attributions', 'dates'] as const

export type Layer = (typeof layers)[number]

type Row = Readonly<Record<string, unknown>>

/** A single day is written as a string, a longer period as its two ends. */
const asOf = (period: Period | null): unknown =>
  period === null || period.from === null || period.from !== period.to ? period : period.from

const claims = (document: string, reading: Reading): Row[] =>
  reading.claims.map(claim => ({
    document,
    measure: claim.measure,
    low: claim.low,
    high: claim.high,
    bound: claim.bound,
    unit: claim.unit,
    figure: claim.figure,
    counted: claim.counted,
    source: { name: claim.source.name, id: claim.source.id, text: claim.source.text, kind: claim.source.kind },
    via: claim.via,
    stance: claim.stance,
    place: claim.place,
    scope: claim.scope,
    asOf: asOf(claim.asOf),
    subset: claim.subset,
    quote: claim.quote,
  }))

const figures = (document: string, reading: Reading): Row[] =>
  reading.figures.map(({ low, high, bound, unit, kind, text, start, end }) => ({
    document,
    low,
    high,
    bound,
    unit,
    kind,
    text,
    start,
    end,
  }))

const attributions = (document: string, reading: Reading): Row[] =>
  reading.attributions.map(({ source, cue, content, relays, stance }) => ({
    document,
    source,
    cue,
    content,
    relays,
    stance,
  }))

const dates = (document: string, reading: Reading): Row[] =>
  reading.dates.map(({ text, start, end, value, from, to, relation }) => ({
    document,
    text,
    start,
    end,
    value,
    from,
    to,
    relation,
  }))

const writers: Readonly<Record<Layer, (document: string, reading: Reading) => Row[]>> = {
  claims,
  figures,
  attributions,
  dates,
}

/** What one layer found in a document, as the rows that `extract` writes. */
export const rows = (document: string, reading: Reading, layer: Layer): Row[] => writers[layer](document, reading)

const amount = ({ low, high, bound, unit }: Pick<Figure, 'low' | 'high' | 'bound' | 'unit'>): string => {
  const value = low === high ? `${low}` : [low ?? '', high ?? ''].join('..')
  return `${bound} ${value}${unit === null ? '' : ` ${unit}`}`
}

/** In words, figure by figure: the rules that made a claim of it, or why it became none. */
export const explain = (document: string, reading: Reading): string[] => {
  const lines: { readonly at: number; readonly words: string }[] = []
  for (const claim of reading.claims) {
    const head = `${document}:${claim.figure.start} "${claim.figure.text}" ${amount(claim)}`
    const says = `${claim.source.name}: ${claim.counted.text || 'people'} ${claim.measure}`
    lines.push({ at: claim.figure.start, words: `${head}\n  ${says}\n  by ${claim.rules.join('; ')}` })
  }
  for (const { figure, why } of reading.passed) {
    lines.push({
      at: figure.start,
      words: `${document}:${figure.start} "${figure.text}" ${amount(figure)}\n  no claim: ${why}`,
    })
  }
  return lines.sort((a, b) => a.at - b.at).map(line => line.words)
}
