import { wordSet } from '../../text/vocabulary.ts'
import { type Before, type Carried, ends, endsClause, on } from './carry.ts'
import { adverb, be, have, saying } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'

const following = wordSet('followed follow'.split(' '))

const coming = wordSet('came arrived joined flew landed crossed'.split(' '))

/** "Another 14 followed on Tuesday.", "self-defence groups were responsible for another 60" */
export const another = (scene: Scene, { added, from, to, head }: Phrase, before: Before): Carried | null => {
  if (!added) return null
  if (following(tokenAt(scene, to))) return on(before, 'another <n> followed')
  const moved = before.measure === 'deployed' || before.measure === 'displaced'
  if (moved && head === -1 && coming(tokenAt(scene, to))) return on(before, 'another <n> came')
  const blamed = lowerAt(scene, from - 1) === 'for' && lowerAt(scene, from - 2) === 'responsible'
  return blamed && head === -1 && endsClause(scene, to) ? on(before, 'responsible for another <n>') : null
}

const talking = wordSet('spoke speaks speak talked talks talk heard hears knows knew'.split(' '))

/** "one envoy spoke of as many as 600", "He has heard of 90." */
export const spokenOf = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  head === -1 && lowerAt(scene, from - 1) === 'to' && admitting(tokenAt(scene, from - 2)) && endsClause(scene, to)
    ? on(before, 'another admits to <n>')
    : isSpokenOf(scene, from, to, head)
      ? on(before, 'another spoke of <n>')
      : null

const admitting = wordSet('admit admits admitted confess confesses confessed own owns owned'.split(' '))

const isSpokenOf = (scene: Scene, from: number, to: number, head: number): boolean =>
  head === -1 && lowerAt(scene, from - 1) === 'of' && talking(tokenAt(scene, from - 2)) && endsClause(scene, to)

const summing = new Set('makes make making made'.split(' '))
const summed = new Set('that it this which'.split(' '))

/** "That makes 22.", "making it 22" */
export const makes = (scene: Scene, { from, to }: Phrase, before: Before): Carried | null => {
  const last = lowerAt(scene, from - 1)
  const made =
    (summing.has(last) && summed.has(lowerAt(scene, from - 2))) ||
    (summed.has(last) && summing.has(lowerAt(scene, from - 2)))
  return made && endsClause(scene, to) ? on(before, 'that makes <n>') : null
}

/** "Dozens are feared dead; 35 confirmed." */
export const confirmed = (scene: Scene, { to }: Phrase, before: Before): Carried | null =>
  lowerAt(scene, to) === 'confirmed' && ends(scene, to + 1) ? on(before, '<n> confirmed') : null

/** "put the dead at 60, then at more than 70", "spoke of 62 dead, then of 71" */
export const afterwards = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null => {
  if (!before.here || head !== -1 || !endsClause(scene, to)) return null
  const word = lowerAt(scene, from - 1)
  if (word === 'then' || word === 'later') return on(before, 'then <n>')
  if (word !== 'at' && word !== 'of' && word !== 'to') return null
  for (let at = from - 2; at >= scene.from && from - at <= 7; at--) {
    if (lowerAt(scene, at) === 'then' || lowerAt(scene, at) === 'later') return on(before, 'then <n>')
    if ((bitsAt(scene, at) & (be | have | saying)) !== 0) return null
  }
  return null
}

const tallies = wordSet(
  `counted counts confirm verify verified registered listed lists recorded documented tallied logged confirms confirmed acknowledges acknowledged admits admitted concedes
   conceded mentions mentioned reckons reckoned attributes attributed assumes assumed claims claimed announced`.split(
    /\s+/,
  ),
)

/** "claims 850 tanks" behind a count of tanks destroyed */
const isGear = (kind: Phrase['kind'], before: Before): boolean =>
  kind?.class === 'craft' && before.measure === 'destroyed' && !before.here

/** "..., as well as 160 armoured vehicles and 90 guns": the list goes on. */
export const moreGear = (scene: Scene, { from, to, kind }: Phrase, before: Before): Carried | null => {
  if (!before.here || before.measure !== 'destroyed' || kind?.class !== 'craft') return null
  if (!endsClause(scene, to) && lowerAt(scene, to) !== 'and') return null
  const joint = lowerAt(scene, from - 1)
  const gap = from - before.to
  return (joint === 'and' || joint === ',' || joint === 'as') && gap <= 4 ? on(before, '<n> and <n> more gear') : null
}

const proof = new Set('pictures photos photographs images footage names'.split(' '))

/** "has pictures of 131": another's count, by what proves it. */
export const proven = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  head === -1 && lowerAt(scene, from - 1) === 'of' && proof.has(lowerAt(scene, from - 2)) && ends(scene, to)
    ? on(before, 'proof of <n>')
    : null

const staying = wordSet(['remain', 'remained'])
const lasting = new Set(['deployed', 'captured', 'missing', 'displaced'])

/** "barely 250 remain" of those held, sent or missing */
export const remaining = (scene: Scene, { to, head }: Phrase, before: Before): Carried | null =>
  head === -1 && lasting.has(before.measure) && staying(tokenAt(scene, to)) && ends(scene, to + 1)
    ? on(before, '<n> remain')
    : null

const unnamed = wordSet('unidentified unnamed unclaimed unburied identified named'.split(' '))

/** "Six remain unidentified.", "Nine were still unclaimed.": of the dead. */
export const unidentified = (scene: Scene, { to, head }: Phrase, before: Before): Carried | null => {
  if (head !== -1 || before.measure !== 'killed') return null
  let at = to
  while (at < to + 4 && ((bitsAt(scene, at) & (be | have | adverb)) !== 0 || staying(tokenAt(scene, at)))) at++
  return unnamed(tokenAt(scene, at)) && ends(scene, at + 1) ? on(before, '<n> of them unidentified', true) : null
}

const earlier = wordSet('previous prior last yesterday earlier preceding'.split(' '))

const isYear = (lower: string): boolean => lower.length === 4 && lower >= '1900' && lower <= '2100'

/** "51 admissions (previous fortnight: 34)": the same, in the time before. */
export const bracketed = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  before.here &&
  head === -1 &&
  lowerAt(scene, from - 1) === ':' &&
  lowerAt(scene, to) === ')' &&
  (earlier(tokenAt(scene, from - 3)) || earlier(tokenAt(scene, from - 2)) || isYear(lowerAt(scene, from - 2))) &&
  (lowerAt(scene, from - 4) === '(' || lowerAt(scene, from - 3) === '(')
    ? on(before, '<n> (<time before>: <n>)')
    : null

const mourning = wordSet('mourned mourns mourning mourn'.split(' '))

/** "Party papers mourned only six.": of the dead. */
export const mourned = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  head === -1 &&
  before.measure === 'killed' &&
  mourning(tokenAt(scene, lowerAt(scene, from - 1) === 'only' ? from - 2 : from - 1)) &&
  endsClause(scene, to)
    ? on(before, '<they> mourned <n>')
    : null

/** So far may two counts of the same lie apart; beyond, something else was counted. */
const disputed = 20

/** One somebody is no count that another could be laid beside. */
const isElse = (counted: number, before: number | null): boolean =>
  before !== null && before > 1 && counted > disputed * before

/** "A nurse counted 64.", "partners have registered 2,655": another's count of the same. */
export const tallied = (scene: Scene, { figure, from, to, head, kind }: Phrase, before: Before): Carried | null =>
  !isElse(figure?.low ?? 0, before.high) &&
  (head === -1 || isGear(kind, before)) &&
  tallies(tokenAt(scene, lowerAt(scene, from - 1) === 'only' ? from - 2 : from - 1)) &&
  (endsClause(scene, to) || lowerAt(scene, to) === 'who')
    ? on(before, 'another counted <n>')
    : null

/** "In Kabul the number is lower: 640." */
export const lower = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null => {
  const word = lowerAt(scene, from - 2)
  return head === -1 && (word === 'lower' || word === 'higher') && ends(scene, from - 1) && ends(scene, to)
    ? on(before, 'the number is lower: <n>')
    : null
}

/** "2,117 families / 7,480 persons": the same in another unit. */
export const slashed = (scene: Scene, { from }: Phrase, before: Before): Carried | null =>
  before.here && before.to === from - 1 && lowerAt(scene, from - 1) === '/'
    ? on(before, '<n> families / <n> persons')
    : null

const tellers = wordSet('by according in at'.split(' '))

/** "Dozens of people, 70 by one count, were hurt": the same, counted by another. */
export const apposed = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  head === -1 && before.to === from - 1 && lowerAt(scene, from - 1) === ',' && tellers(tokenAt(scene, to))
    ? on(before, '<n>, <n> by one count,')
    : null

/** "it is 800", "governor: it was 16" */
export const itIs = (scene: Scene, { from, to, head }: Phrase, before: Before, close: boolean): Carried | null => {
  if (!before.here && !close) return null
  const be1 = lowerAt(scene, from - 1) === 'only' || lowerAt(scene, from - 1) === 'not' ? from - 2 : from - 1
  return head === -1 && (bitsAt(scene, be1) & be) !== 0 && lowerAt(scene, be1 - 1) === 'it' && endsClause(scene, to)
    ? on(before, 'it is <n>')
    : null
}

/** "14:10 Now eight.": the count goes on. */
export const nowIs = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null => {
  if (before.here || head !== -1 || lowerAt(scene, from - 1) !== 'now' || !ends(scene, to) || from - scene.from > 6)
    return null
  for (let at = scene.from; at < from - 1; at++)
    if ((bitsAt(scene, at) & (be | have | saying)) !== 0 || lowerAt(scene, at) === 'until') return null
  return on(before, 'now <n>')
}

const others = wordSet('remaining other'.split(' '))
const handled = wordSet('found recovered retrieved burnt burned buried charred brought'.split(' '))

/** "Police found 12 bodies. The other five were found on Monday.": more of the dead. */
export const theOthers = (scene: Scene, { from, figureFrom, to, head }: Phrase, before: Before): Carried | null => {
  if (before.here || before.measure !== 'killed' || head !== -1) return null
  if (!others(tokenAt(scene, figureFrom - 1)) && !others(tokenAt(scene, from - 1))) return null
  let at = to
  while (at < to + 4 && (bitsAt(scene, at) & (be | have | adverb)) !== 0) at++
  return at > to && handled(tokenAt(scene, at)) ? on(before, 'the other <n> were found') : null
}

const contrasting = new Set([';', 'but', 'while', 'though', 'whereas'])

/** "40 rebels killed; the rebels say 6": another's count in the same sentence. */
export const saidOtherwise = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null => {
  if (!before.here || head !== -1 || !ends(scene, to) || (bitsAt(scene, from - 1) & saying) === 0) return null
  for (let at = from - 2; at >= before.to && from - at <= 8; at--)
    if (contrasting.has(lowerAt(scene, at))) return on(before, 'others say <n>')
  return null
}

const periods = wordSet(['in', 'during', 'last', 'a'])

/** "goes up to 21, against 33 in all of last year" */
export const against = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  before.here &&
  head === -1 &&
  periods(tokenAt(scene, to)) &&
  lowerAt(scene, from - 1) === 'against' &&
  lowerAt(scene, from - 2) === ','
    ? on(before, '<n>, against <n>')
    : null
