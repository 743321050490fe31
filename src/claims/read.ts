import type { Readable } from '../documents/document.ts'
import { readFigures } from '../figures/read.ts'
import { findNames } from '../names/find.ts'
import { readText } from '../text/read.ts'
import type { Sentence, Text } from '../text/text.ts'
import { readAttributions } from './attributions/read.ts'
import type { Claim, Scope } from './claim.ts'
import type { Attributed } from './claimants/attributed.ts'
import { readClaimants } from './claimants/read.ts'
import { type Group, newGroups } from './counted/group.ts'
import type { Counting } from './links/counting.ts'
import { readCounts } from './links/read.ts'
import { quoteOf } from './quote.ts'
import type { Reading } from './reading.ts'
import { scopeOf } from './scope.ts'
import { spreadBound } from './spread.ts'

/** Reads one document: every layer of it, from text to claims. Linear in its length; never throws. */
export const read = (document: Readable): Reading => {
  const text = readText(document.text)
  const figures = readFigures(text)
  const names = findNames(text)
  const attributions = readAttributions(text)
  const counts = readCounts(text, figures)
  const claimantAt = readClaimants(text, attributions, names, document.outlet)
  const groups = newGroups(text, names)
  const claims: Claim[] = []
  for (const { sentence, countings } of counts.sentences) {
    groups.begin()
    for (const [at, counting] of countings.entries()) {
      const start = text.tokens[counting.phrase.figureFrom]!.start
      const previous = countings[at - 1] ?? null
      const group = groups.read(counting, sentence.from)
      const scope = scopeOf(text, sentence, counting, false, previous === null ? null : (claims.at(-1)?.scope ?? null))
      claims.push(...claimsOf(text, sentence, counting, previous, group, claimantAt(start), scope))
    }
  }
  return { text, figures, dates: [], attributions, claims, passed: counts.passed }
}

/** One claim for each of those who stand behind a figure. */
const claimsOf = (
  text: Text,
  sentence: Sentence,
  counting: Counting,
  previous: Counting | null,
  group: Group,
  attributed: Attributed,
  scope: Scope,
): Claim[] => {
  const { phrase } = counting
  const { start } = text.tokens[phrase.figureFrom]!
  const { end } = text.tokens[phrase.figureTo - 1]!
  const amount = spreadBound(counting, previous)
  return [attributed.claimant, ...attributed.others].map(source => ({
    measure: counting.measure,
    ...amount,
    unit: phrase.figure?.unit ?? null,
    figure: { start, end, text: text.source.slice(start, end) },
    counted: { text: group.text, id: group.id },
    source,
    via: attributed.via,
    stance: attributed.stance,
    place: null,
    scope,
    asOf: null,
    subset: counting.subset,
    quote: quoteOf(text, sentence, phrase.figureFrom, phrase.figureTo),
    rules: [...counting.rules, attributed.rule],
  }))
}
