import type { Readable } from '../documents/document.ts'
import { readFigures } from '../figures/read.ts'
import { readText } from '../text/read.ts'
import { readAttributions } from './attributions/read.ts'
import type { Claim, Claimant } from './claim.ts'
import { readCounts } from './links/read.ts'
import type { Reading } from './reading.ts'

const theOutlet: Claimant = { id: 'outlet', name: 'the outlet', text: null, kind: 'outlet', country: null }

/** Reads one document: every layer of it, from text to claims. Linear in its length; never throws. */
export const read = (document: Readable): Reading => {
  const text = readText(document.text)
  const figures = readFigures(text)
  const attributions = readAttributions(text)
  const counts = readCounts(text, figures)
  const claims: Claim[] = []
  for (const { sentence, countings } of counts.sentences) {
    for (const counting of countings) {
      const { phrase } = counting
      const start = text.tokens[phrase.figureFrom]!.start
      const end = text.tokens[phrase.figureTo - 1]!.end
      const inner = attributions
        .filter(a => a.content.start <= start && end <= a.content.end && a.source !== null)
        .at(-1)
      claims.push({
        measure: counting.measure,
        low: phrase.figure === null ? 1 : phrase.figure.low,
        high: phrase.figure === null ? 1 : phrase.figure.high,
        bound: phrase.figure === null ? 'exact' : phrase.figure.bound,
        unit: phrase.figure?.unit ?? null,
        figure: { start, end, text: document.text.slice(start, end) },
        counted: {
          text: phrase.to > phrase.figureTo ? document.text.slice(end, text.tokens[phrase.to - 1]!.end).trim() : '',
          id: `:${phrase.kind?.id ?? 'people'}`,
        },
        source:
          inner === undefined
            ? theOutlet
            : {
                id: inner.source!.text,
                name: inner.source!.text,
                text: inner.source!.text,
                kind: 'organisation',
                country: null,
              },
        via: [],
        stance: 'asserted',
        place: null,
        scope: counting.running ? 'total' : 'unclear',
        asOf: null,
        subset: counting.subset,
        quote: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
        rules: counting.rules,
      })
    }
  }
  return { text, figures, dates: [], attributions, claims, passed: counts.passed }
}
