import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom, isClause } from '../contents.ts'
import type { Finding, Reading, Rule } from '../finding.ts'
import { groupAt } from '../groups.ts'
import * as word from '../lexicon.ts'
import { isNominal } from '../nominals.ts'
import { phraseAfter, phraseBefore } from '../phrases.ts'
import { relayIn } from '../relays.ts'
import { subjectBefore } from '../subjects.ts'
import { comma, has, joint, lower, type Range, type View } from '../view.ts'

/** "Kyiv's claim that ...", "a UN report that ...", "American and British assertions that ..." */
export const nounThat: Rule = {
  name: "<source>'s claim that <content>",
  read: (reading, at) => {
    const { view, to } = reading
    if (at + 2 >= to) return null
    const start = contentStart(reading, at)
    if (start < 0) return null
    const that = lower(view, start) === 'that'
    const content = contentFrom(view, start, clauseEnd(reading, start + 1))
    if (content.to <= content.from) return null
    const by = lower(view, at + 1) === 'by' && that ? phraseAfter(view, at + 2, start) : null
    const sources = by !== null && by.to > by.from ? [by] : sourcesBefore(reading, at)
    const denier = that && sources.length === 0 ? denierBefore(reading, at) : null
    if (denier !== null) sources.push(denier)
    if (sources.length === 0 && (!that || reading.found.at(-1)?.content.from === content.from)) return null
    const cue = { from: at, to: at + 1 }
    const relay = lower(view, at + 1) === 'by' ? null : relayIn(view, at + 1, start)
    const shared = {
      cue,
      content,
      stance: denier === null ? word.stanceOfNoun(lower(view, at)) : 'denied',
      manner: 'report',
      relays: relay === null ? [] : [relay],
      rule: nounThat.name,
      cuts: -1,
      before: false,
    } as const
    return sources.length === 0 ? [{ ...shared, source: null }] : sources.map(source => ({ ...shared, source }))
  },
}

/** Where what a noun holds begins: "claim | that ...", "count of | 12", "claim, carried by X, is | that ...", "claim by X | that ..."; -1 for none. */
const contentStart = ({ view, to }: Reading, at: number): number => {
  const next = lower(view, at + 1)
  if (next === 'of') return countsOf(view.tokens[at]) ? at + 2 : -1
  // "a claim that could not be verified"
  if (next === 'that')
    return has(view, at + 2, word.be | word.have | word.modal | word.verb | word.negation) ? -1 : at + 1
  let start = at + 1
  if (next === 'by') {
    const author = phraseAfter(view, at + 2, to)
    return author.to > author.from && lower(view, author.to) === 'that' ? author.to : -1
  }
  if (view.marks[start] === comma) {
    start++
    while (start < to && start - at < 14 && view.marks[start] !== comma) start++
    start++
  }
  return start + 1 < to && /^(?:is|was)$/.test(lower(view, start)) && lower(view, start + 1) === 'that' ? start + 1 : -1
}

const denials = wordSet(
  'denied denies deny dismissed dismisses dismiss rejected rejects reject refuted refutes rebutted'.split(' '),
)

/** "The ministry dismissed as false a claim that": who denies what nobody in particular claims. */
const denierBefore = (reading: Reading, at: number): Range | null => {
  const { view, from } = reading
  for (let index = at - 1; index >= Math.max(from, at - 6); index--) {
    if (view.marks[index] !== 0) return null
    if (!denials(view.tokens[index])) continue
    const group = groupAt(view, index, from)
    return group.passive || group.negated ? null : (subjectBefore(reading, group.from)?.range ?? null)
  }
  return null
}

const countsOf = wordSet(
  'estimate estimates count tally toll claim claims report reports figure figures assessment forecast projection'.split(
    ' ',
  ),
)

/** A content inside a larger clause ends at its comma. */
const clauseEnd = (reading: Reading, from: number): number => {
  const { view, to } = reading
  // "Contrary to rebel claims that ..., the army said"
  const opens = has(view, reading.from, word.preposition | word.subordinator)
  if (!opens && lower(view, reading.from) !== 'contrary') return to
  const limit = Math.min(to, from + 80)
  for (let at = from; at < limit; at++) if (view.marks[at] === comma) return at
  return to
}

/** "U.S. estimates are lower, at around 1,200", "Estimates vary from 10 to 30", "UN figures put ..." */
export const nounVerb: Rule = {
  name: '<source> estimates are <content>',
  read: (reading, at) => {
    const { view, to } = reading
    if (!(figureNouns(view.tokens[at]) || isOwnNumber(reading, at)) || at + 2 >= to) return null
    if (at > 0 && (has(view, at - 1, word.preposition) || view.marks[at - 1] === joint)) return null
    let next = at + 1
    // "Estimates of the death toll in X vary"
    if (has(view, next, word.preposition)) {
      while (next < to && next - at < 20 && view.marks[next] === 0 && !isVerbOfRange(view, next)) next++
    }
    if (next >= to || !isVerbOfRange(view, next)) return null
    // "..., the charity's figures show.": what they show stands before.
    if (has(view, next, word.cueVerb) && view.marks[next + 1] !== 0) return null
    const content = contentFrom(view, next, to)
    const sources = sourcesBefore(reading, at)
    const left = sources.length > 0 ? sources[0]!.from - 1 : at - 1
    const cuts =
      left > reading.from && has(view, left, word.coordinator | word.subordinator) && view.marks[left - 1] === comma
        ? left - 1
        : -1
    const shared = {
      cue: { from: at, to: at + 1 },
      content,
      stance: word.stanceOfNoun(lower(view, at)),
      manner: 'report',
      relays: [],
      rule: nounVerb.name,
      cuts,
      before: false,
    } as const
    const own: Range = { from: at, to: at + 1 }
    // "The envoy said estimates run to 150,000": he says so.
    const told = reading.found.some(each => each.source !== null && each.content.from <= at && at < each.content.to)
    if (sources.length === 0 && told) return [{ ...shared, source: null }]
    // "X said the count was based on 12": its owner is who speaks.
    if (sources.length === 0 && at > reading.from && !lower(view, at).endsWith('s') && lower(view, at) !== 'data')
      return null
    if (sources.length === 0 && lower(view, at - 1) === 'the') return null
    return (sources.length === 0 ? [own] : sources).map(source => ({ ...shared, source }))
  },
}

/** "The disaster ministry's number is lower": whoever speaks owns it, and it is no loss of its own. */
const isOwnNumber = ({ view, from }: Reading, at: number): boolean =>
  ownNumbers(view.tokens[at]) && owns(view, at, from)

const ownNumbers = wordSet(['number', 'figure', 'toll'])

/** "The ministry's latest |": at most two adjectives behind the owner. */
const owns = (view: View, at: number, from: number): boolean => {
  for (let left = at - 1; left > from && at - left < 4; left--) {
    if (view.tokens[left]!.kind === 'possessive') return has(view, left - 1, word.speaker)
    if (view.marks[left] !== 0 || !isLoose(view, left)) return false
  }
  return false
}

const figureNouns = wordSet([
  'estimates',
  'estimate',
  'figures',
  'tallies',
  'counts',
  'tally',
  'count',
  'assessments',
  'statistics',
  'data',
  'projections',
  'calculations',
])
const rangeVerbs = wordSet(
  'are is were was vary varies varied range ranges ranged run runs ran stand stands stood put puts place places placed suggest suggests point points go goes went differ rose rises rise reached reaches climbed passed topped hit exceeded grew grown risen fell fallen remain remained show shows showed say says said indicate indicates indicated'.split(
    ' ',
  ),
)

const isVerbOfRange = (view: View, at: number): boolean =>
  rangeVerbs(view.tokens[at]) || (has(view, at, word.have) && rangeVerbs(view.tokens[at + 1]))

/** The owners before a cue noun: "Ukraine's", "U.S.", or several joined by commas and "and". */
const sourcesBefore = (reading: Reading, at: number): Range[] => {
  const { view, from } = reading
  let end = at
  // Adjectives of the noun itself: "Ukraine's earlier claim", "the latest official U.S. estimates".
  while (
    end - 1 >= from &&
    at - end < 4 &&
    view.marks[end - 1] === 0 &&
    view.capital[end - 1] === 0 &&
    isLoose(view, end - 1)
  )
    end--
  if (end - 1 < from) return []
  if (view.tokens[end - 1]!.kind === 'possessive' || lower(view, end - 1) === "'") {
    const owner = phraseBefore(view, end - 1, from)
    return owner === null ? [] : [owner]
  }
  if (possessives(view.tokens[end - 1])) return [{ from: end - 1, to: end }]
  const phrase = phraseBefore(view, at, from)
  if (phrase === null) return []
  // "disputing rebel claims that"
  const verbal = has(view, phrase.from, word.cueVerb) && lower(view, phrase.from).endsWith('ing')
  const start = verbal || has(view, phrase.from, word.determiner) ? phrase.from + 1 : phrase.from
  if (start >= at || !holdsName(view, start, at) || (at - start === 1 && adjectives(view.tokens[start]))) return []
  const last: Range = { from: start, to: at }
  const others = joined(view, phrase.from, from)
  return [...others, last]
}

/** "the official toll of 40" is nobody's in particular. */
const adjectives = wordSet(['official', 'unofficial', 'independent', 'local', 'media', 'press', 'news'])

const possessives = wordSet(['his', 'her', 'its', 'their'])

const isLoose = (view: View, at: number): boolean =>
  has(view, at, word.adverb | word.time) ||
  lower(view, at) === 'most' ||
  (isNominal(view, at) && view.tokens[at]!.kind === 'word' && !has(view, at, word.speaker))

const holdsName = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (view.capital[at] === 1 || has(view, at, word.speaker) || isOneOf(view, at)) return true
  return false
}

/** "rebel claims": a party's name that stands for its people. */
const isOneOf = (view: View, at: number): boolean => parties(view.tokens[at])

const parties = wordSet(['rebel', 'militant', 'insurgent', 'separatist', 'enemy', 'activist', 'resident', 'guerrilla'])

/** "Ukrainian, U.S. and" before the last owner: each a capitalised word or two between commas and "and". */
const joined = (view: View, end: number, floor: number): readonly Range[] => {
  const found: Range[] = []
  let at = end - 1
  while (at > floor && found.length < 5 && (lower(view, at) === 'and' || view.marks[at] === comma)) {
    if (lower(view, at) === 'and' && view.marks[at - 1] === comma) at--
    let from = at
    while (
      from - 1 >= floor &&
      at - from < 4 &&
      view.capital[from - 1] === 1 &&
      !has(view, from - 1, word.preposition | word.subordinator)
    )
      from--
    if (from === at) break
    found.unshift({ from, to: at })
    at = from - 1
  }
  // "X said, and U.S. estimates": a lone name before a comma is no owner unless the list begins with a preposition or the sentence.
  return found.length > 0 &&
    (at < floor || has(view, at, word.preposition | word.determiner | word.coordinator | word.verb))
    ? found
    : at < floor
      ? found
      : []
}

/** "allegedly", "reportedly": somebody says so. */
export const hearsay: Rule = {
  name: 'reportedly <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!/^(?:allegedly|reportedly|purportedly)$/.test(lower(view, at))) return null
    const content = contentFrom(view, from, to)
    if (!isClause(view, content.from, content.to)) return null
    const found: Finding = {
      source: null,
      cue: { from: at, to: at + 1 },
      content,
      stance: 'alleged',
      manner: 'report',
      relays: [],
      rule: hearsay.name,
      cuts: -1,
      before: false,
    }
    return [found]
  },
}
