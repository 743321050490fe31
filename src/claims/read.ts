import type { Readable } from '../documents/document.ts'
import type { Figure } from '../figures/figure.ts'
import { readFigures } from '../figures/read.ts'
import { findNames } from '../names/find.ts'
import type { NameMention } from '../names/name.ts'
import { readText } from '../text/read.ts'
import type { Text } from '../text/text.ts'
import type { Attribution } from './attributions/attribution.ts'
import { readAttributions } from './attributions/read.ts'
import type { Claim, Period, Place, Scope } from './claim.ts'
import { outletClaimant } from './claimants/authors.ts'
import { readClaimants } from './claimants/read.ts'
import { type Group, newGroups } from './counted/group.ts'
import type { DateMention } from './dates/date.ts'
import { readDates } from './dates/read.ts'
import type { Counting } from './links/counting.ts'
import { type Counts, readCounts } from './links/read.ts'
import type { PlaceMention } from './places/place.ts'
import { readPlaces } from './places/read.ts'
import { quoteOf } from './quote.ts'
import type { Reading } from './reading.ts'
import { scopeOf } from './scope.ts'
import { spreadBound } from './spread.ts'
import { claimsOf } from './tables/claims.ts'
import { readContinued } from './tables/continued.ts'
import { readTables } from './tables/read.ts'
import type { Tables } from './tables/tabled.ts'
import { newCalendar } from './when.ts'
import { placeIn, storyPlace } from './where.ts'

/** A figure with all that its sentence says of it but who claims it. */
interface Told {
  readonly counting: Counting
  readonly group: Group
  readonly scope: Scope
  readonly asOf: Period | null
  readonly place: Place | null
  readonly amount: Pick<Claim, 'low' | 'high' | 'bound'>
  readonly quote: Claim['quote']
  /** Where whoever claims it speaks, if not at the figure. */
  readonly spokenAt?: number
}

/** What the stages before the claims have found in one document. */
interface Layers {
  readonly document: Readable
  readonly text: Text
  readonly figures: readonly Figure[]
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly attributions: readonly Attribution[]
  readonly tables: Tables
  readonly counts: Counts
}

/** Reads one document: every layer of it, from text to claims. Linear in its length; never throws. */
export const read = (document: Readable): Reading => {
  const text = readText(document.text)
  const figures = readFigures(text)
  const names = findNames(text)
  const dates = readDates(text, document.published)
  const places = readPlaces(text, names)
  const attributions = readAttributions(text)
  const tables = readTables(text, figures, names, dates, document.published)
  const counts = readCounts(text, tables.others)
  return readClaims({ document, text, figures, names, dates, places, attributions, tables, counts })
}

/**
 * UTF-16 units of documents that are read together: enough that short articles cost little more than a long one, and few enough to hold
 * all their layers in memory at once.
 */
export const mostTogether = 96_000

/**
 * Reads documents that came together, each as `read` does, one stage after the other over all of them: a stage is so much code and so
 * many tables that a short document alone spends nearly half its time on fetching them. Hold few and short ones at once: all their
 * layers are in memory together.
 */
export const readTogether = (documents: readonly Readable[]): Reading[] => {
  const texts = documents.map(document => ({ document, text: readText(document.text) }))
  const figured = texts.map(each => ({ ...each, figures: readFigures(each.text) }))
  const named = figured.map(each => ({ ...each, names: findNames(each.text) }))
  const dated = named.map(each => ({ ...each, dates: readDates(each.text, each.document.published) }))
  const placed = dated.map(each => ({ ...each, places: readPlaces(each.text, each.names) }))
  const attributed = placed.map(each => ({ ...each, attributions: readAttributions(each.text) }))
  const tabled = attributed.map(each => ({
    ...each,
    tables: readTables(each.text, each.figures, each.names, each.dates, each.document.published),
  }))
  const counted = tabled.map(each => ({ ...each, counts: readCounts(each.text, each.tables.others) }))
  return counted.map(readClaims)
}

const readClaims = (layers: Layers): Reading => {
  const { document, text, figures, names, dates, places, attributions, tables, counts } = layers
  const groups = newGroups(text, names)
  const calendar = newCalendar(text, dates, document.published)
  const told: Told[] = []
  for (const { sentence, index, countings } of counts.sentences) {
    groups.begin(index)
    let scope: Scope | null = null
    for (const [at, counting] of countings.entries()) {
      const { phrase } = counting
      const date = calendar.inSentence(sentence, counting)
      scope = date?.since === true ? 'total' : scopeOf(text, sentence, counting, date !== null && !date.spoken, scope)
      told.push({
        counting,
        group: groups.read(counting, sentence.from),
        scope,
        asOf: date?.period ?? calendar.before(sentence, scope),
        place: placeIn(text, places, sentence, counting),
        amount: spreadBound(counting, countings[at - 1] ?? null),
        quote: quoteOf(text, sentence, phrase.figureFrom, phrase.figureTo),
      })
    }
  }
  const named = { names, dates, published: document.published }
  const toldOf = new Map(told.map(one => [one.counting, one]))
  for (const line of readContinued(text, tables.others, named, counts.sentences)) {
    const like = toldOf.get(line.like)!
    const { figure, figureFrom, figureTo } = line.counting.phrase
    told.push({
      ...like,
      counting: line.counting,
      asOf: line.period ?? like.asOf,
      place: line.place ?? like.place,
      amount: { low: figure!.low, high: figure!.high, bound: figure!.bound },
      quote: quoteOf(text, line.sentence, figureFrom, figureTo),
      spokenAt: text.tokens[like.counting.phrase.figureFrom]!.start,
    })
  }
  const story = storyPlace(
    text,
    places,
    names,
    told.map(one => one.place),
  )
  const claimantAt = readClaimants(text, attributions, names, document.outlet)
  const claims: Claim[] = []
  for (const one of told) {
    const { phrase } = one.counting
    const { start } = text.tokens[phrase.figureFrom]!
    const { end } = text.tokens[phrase.figureTo - 1]!
    const { claimant, others, via, stance, rule } = claimantAt(one.spokenAt ?? start)
    // Each of several claimants of the same words makes a claim of its own.
    for (const source of [claimant, ...others]) {
      claims.push({
        measure: one.counting.measure,
        low: one.amount.low,
        high: one.amount.high,
        bound: one.amount.bound,
        unit: phrase.figure?.unit ?? null,
        figure: { start, end, text: text.source.slice(start, end) },
        counted: { text: one.group.text, id: one.group.id },
        source,
        via,
        stance,
        place: one.place ?? story,
        scope: one.scope,
        asOf: one.asOf,
        subset: one.counting.subset,
        quote: one.quote,
        rules: [...one.counting.rules, rule],
      })
    }
  }
  const outlet = outletClaimant(document.outlet)
  for (const one of tables.tabled) claims.push(...claimsOf(one, claimantAt, outlet, story))
  claims.sort((a, b) => a.figure.start - b.figure.start)
  const continued = new Set(told.map(({ counting }) => counting.phrase.figure))
  const passed = [...tables.passed, ...counts.passed].filter(({ figure }) => !continued.has(figure))
  return { text, figures, dates, attributions, claims, passed }
}
