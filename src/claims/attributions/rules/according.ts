import { wordSet } from '../../../text/vocabulary.ts'
import { withHolder } from '../appositions.ts'
import { contentBefore, contentFrom, isMainClause, skipOccasions } from '../contents.ts'
import { withoutStop } from '../edges.ts'
import type { Finding, Reading, Rule } from '../finding.ts'
import * as word from '../lexicon.ts'
import { listBelow } from '../listing.ts'
import { phraseAfter } from '../phrases.ts'
import { isPaper, speaksFor } from '../speakers.ts'
import { firstSubject } from '../subjects.ts'
import { closesQuote, colon, comma, dash, has, lower, type Range, semicolon, stop, type View } from '../view.ts'
import { numberAt } from './tolls.ts'

/** The comma that ends "According to X, the mayor of Y," after the source that ends at `at`; `at` itself when no comma follows. */
const afterSource = (reading: Reading, at: number): number => {
  const { view, to } = reading
  if (at >= to || view.marks[at] !== comma) return at
  // An apposition is a short phrase between two commas without a verb.
  const limit = Math.min(to, at + 25)
  for (let index = at + 1; index < limit; index++) {
    const mark = view.marks[index]!
    if (mark === comma) {
      const apposition =
        has(view, at + 1, word.determiner | word.relative | word.speaker | word.verb) &&
        !isMainClause(view, at + 1, index)
      return apposition || has(view, at + 1, word.relative) ? index : at
    }
    if (mark !== 0 && mark !== 9) break
  }
  return at
}

const isVerbal = (view: View, at: number): boolean => has(view, at, word.be | word.have | word.modal | word.verb)

/** "In May, | according to X, ...": the statement follows when what stands before is none, and what follows is. */
const isIntroduced = (reading: Reading, left: number, start: number): boolean => {
  const { view, from, to } = reading
  if (start >= to || has(view, start, word.relative) || isMainClause(view, from, left)) return false
  return (
    has(view, from, word.preposition | word.subordinator | word.time | word.adverb) || isMainClause(view, start, to)
  )
}

/** Where the clause before `end` begins: behind the last ", and" or semicolon, else the sentence. */
const clauseStart = (view: View, from: number, end: number): number => {
  for (let at = end - 2; at > from && end - at < 12; at--) {
    if (view.marks[at] === comma && has(view, at + 1, word.coordinator)) return at + 2
    if (view.marks[at] === semicolon) return at + 1
  }
  return from
}

const pointing = wordSet(['that', 'this', 'these', 'those', 'it', 'all'])

const build = (
  reading: Reading,
  cue: Range,
  source: Range,
  end: number,
  stance: Finding['stance'],
  rule: string,
): Finding | null => {
  const { view, from, to } = reading
  const shared = { source, cue, stance, manner: 'report', relays: [], rule } as const
  const left = cue.from - 1
  const marked = left >= from && (view.marks[left] === comma || view.marks[left] === dash || closesQuote(view, left))
  const edge = afterSource(reading, end)
  const start = edge < to && view.marks[edge] === comma ? edge + 1 : edge
  const initial = cue.from <= from + 1
  // "According to X, as of 5 May:" above a list
  const list =
    view.marks[to - 1] === colon && view.sentenceOf[to - 1] === view.sentenceOf[from] ? listBelow(view, to - 1) : null
  if (list !== null && !isMainClause(view, from, cue.from)) return { ...shared, content: list, cuts: -1, before: false }
  const clause = clauseStart(view, from, left)
  if (!initial && marked && start > edge && start < to && isVerbal(view, start) && !isMainClause(view, clause, left)) {
    // "Most of the dead, according to X, were children."
    const subject = contentBefore(view, clause, cue.from)
    return { ...shared, content: { from: subject.from, to: contentFrom(view, start, to).to }, cuts: -1, before: true }
  }
  const opens = initial || (marked && isIntroduced(reading, left, start))
  // "... and, according to X, ...": what stands before the conjunction is not X's.
  const joins = marked && left > from && has(view, left - 1, word.coordinator) && start > edge
  if (opens || joins || (left >= from && has(view, left, word.coordinator | word.subordinator))) {
    // "According to X, ..."
    if (start < to && view.marks[start] !== stop) {
      const cuts = joins ? left - 1 : left >= from && !opens ? left : -1
      const content = contentFrom(view, start, to)
      if (content.to > content.from) return { ...shared, content, cuts, before: false }
    }
    if (opens && left < from) return null
  }
  // "That is according to X.": what the sentence before says.
  if (cue.from - from <= 3 && cue.from > from && pointing(view.tokens[from]) && end + 1 >= to) {
    const before = view.text.sentences[view.sentenceOf[from]! - 1]
    if (before === undefined) return null
    const content = { from: before.from, to: withoutStop(view, before.from, before.to) }
    return { ...shared, content, cuts: -1, before: true }
  }
  const content = contentBefore(view, from, cue.from)
  if (content.to <= content.from) return null
  // "..., according to X, and ...": the statement goes on behind the source.
  const goesOn =
    marked &&
    edge + 1 < to &&
    view.marks[edge] === comma &&
    !has(view, edge + 1, word.relative) &&
    (/^(?:and|with|including)$/.test(lower(view, edge + 1)) || numberAt(view, edge + 1, to) >= 0)
  return {
    ...shared,
    content: goesOn ? { from: content.from, to: contentFrom(view, edge, to).to } : content,
    cuts: marked ? left : cue.from,
    before: true,
  }
}

/** "results | issued by the commission", "a statement | today by the mayor": a paper with who wrote it. */
const withAuthor = (view: View, source: Range, ceiling: number): Range => {
  if (!isPaper(view, source) && !tolls.has(lower(view, source.to - 1))) return source
  let at = source.to
  while (
    at < ceiling &&
    at - source.to < 5 &&
    view.marks[at] === 0 &&
    (has(view, at, word.time | word.verb | word.adverb) || (lower(view, at) === 'on' && has(view, at + 1, word.time)))
  )
    at++
  const link = lower(view, at)
  if (link !== 'by' && link !== 'from') return source
  const author = phraseAfter(view, at + 1, ceiling)
  return author.to > author.from ? { from: source.from, to: author.to } : source
}

const tolls = new Set(['toll', 'tolls', 'balance', 'breakdown'])

/** "According to X, ..." and "..., according to X". */
export const according: Rule = {
  name: 'according to <source>, <content>',
  read: (reading, at) => {
    const { view, to } = reading
    if (lower(view, at) !== 'according' || lower(view, at + 1) !== 'to' || at + 2 >= to) return null
    // "according to both the mayor and the bishop"
    const both = lower(view, at + 2) === 'both' && has(view, at + 3, word.determiner)
    const start = both ? at + 3 : at + 2
    const source = has(view, start, word.pronoun)
      ? { from: start, to: start + 1 }
      : withHolder(view, withAuthor(view, phraseAfter(view, start, to), to), to)
    if (source.to <= source.from) return null
    const found = build(
      reading,
      { from: at, to: at + 2 },
      source,
      skipOccasions(view, source.to, to),
      'asserted',
      according.name,
    )
    return found === null ? null : [found]
  },
}

/** "..., based on the latest tally of X", "Going by X's figures, ...": a paper is the ground of the sentence. */
export const basedOn: Rule = {
  name: '<content>, based on <estimate>',
  read: (reading, at) => {
    const { view, to } = reading
    const text = lower(view, at)
    const link = lower(view, at + 1)
    if (
      !(
        (text === 'based' && (link === 'on' || link === 'upon')) ||
        ((text === 'going' || text === 'judging') && link === 'by')
      )
    )
      return null
    if (at > reading.from && view.marks[at - 1] !== comma && view.marks[at - 1] !== dash) return null
    const source = withAuthor(view, phraseAfter(view, at + 2, to), to)
    if (source.to <= source.from || !isPaper(view, source)) return null
    const found = build(reading, { from: at, to: at + 2 }, source, source.to, 'asserted', basedOn.name)
    return found === null ? null : [found]
  },
}

const papers = new Set(
  'poll polls survey surveys estimate estimates count counts tally tallies figures reckonings report study analysis assessment census reckoning statement interview message post tweet bulletin dispatch account accounts admission'.split(
    ' ',
  ),
)

/** "By one estimate, ...", "In a statement, X ...", "Per a UN count, ...": a paper speaks at the start of the sentence. */
export const byPaper: Rule = {
  name: 'by <estimate>, <content>',
  read: (reading, at) => {
    const { view, from, to } = reading
    const text = lower(view, at)
    if (text === 'per' && at === from + 1 && lower(view, from) === 'as') {
      const source = phraseAfter(view, at + 1, to)
      const found =
        source.to > source.from
          ? build(reading, { from, to: at + 1 }, source, source.to, 'asserted', byPaper.name)
          : null
      return found === null ? null : [found]
    }
    if (
      text === 'in' &&
      lower(view, at + 1) === 'the' &&
      lower(view, at + 2) === 'words' &&
      lower(view, at + 3) === 'of'
    ) {
      const source = phraseAfter(view, at + 4, to)
      const found =
        source.to > source.from
          ? build(reading, { from: at, to: at + 4 }, source, source.to, 'asserted', byPaper.name)
          : null
      return found === null ? null : [found]
    }
    if (at !== from && text !== 'per') {
      if (text !== 'by' || view.marks[at - 1] !== comma) return null
    }
    if (text !== 'by' && text !== 'in' && text !== 'per' && !(text === 'on' && at === from)) return null
    const source = phraseAfter(view, at + 1, to)
    if (source.to <= source.from) return null
    const own = possessives(view.tokens[at + 1]) ? ownerOf(reading, at, source.to) : null
    if (own !== null && papers.has(lower(view, source.to - 1)) && text !== 'in' && text !== 'on') {
      const found = build(reading, { from: at, to: source.to }, own, source.to, 'asserted', byPaper.name)
      return found === null ? null : [found]
    }
    const alone = at === from || view.marks[at - 1] === comma || lower(view, at - 1) === 'as'
    if (text === 'per' && !(speaksFor(view, source) && alone)) return null
    if (text !== 'per' && !papers.has(lower(view, source.to - 1)) && !papers.has(headOf(reading, source))) return null
    // "In its latest report, the agency said": it speaks itself.
    if (text === 'in' && possessives(view.tokens[at + 1])) return null
    if (text === 'in' && /^(?:interview|statement|message|post|tweet|bulletin|dispatch)$/.test(headOf(reading, source)))
      return null
    if (text === 'on' && !hasOwner(view, source)) return null
    const edge = afterSource(reading, source.to)
    const parted = view.marks[edge] === comma || view.marks[source.to] === comma
    // "By the UN's count | the war has cost 600 lives": the comma is lost.
    const lost = text === 'by' && hasOwner(view, source) && has(view, source.to, word.determiner)
    if (at === from && !parted && !lost) return null
    const stance = /estimate|reckoning|assessment/.test(headOf(reading, source)) ? 'estimated' : 'asserted'
    const found = build(reading, { from: at, to: at + 1 }, source, source.to, stance, byPaper.name)
    return found === null ? null : [found]
  },
}

const possessives = wordSet(['its', 'their', 'his', 'her'])

/** "The union has lost 12 members, by its own count": whose count it is. */
const ownerOf = (reading: Reading, at: number, end: number): Range | null => {
  const { view, from, to } = reading
  if (lower(view, at + 2) !== 'own') return { from: at + 1, to: at + 2 }
  const owner = at > from + 1 ? firstSubject(view, from, at) : firstSubject(view, end, to)
  return owner !== null && speaksFor(view, owner) ? owner : null
}

/** "the army's own figures" */
const hasOwner = (view: View, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (view.tokens[at]!.kind === 'possessive') return true
  return false
}

/** The noun before the first preposition of the phrase. */
const headOf = (reading: Reading, range: Range): string => {
  for (let at = range.from + 1; at < range.to; at++)
    if (has(reading.view, at, word.preposition)) return lower(reading.view, at - 1)
  return lower(reading.view, range.to - 1)
}
