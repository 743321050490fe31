import type { Figure } from '../../figures/figure.ts'
import type { Measure } from '../measures/measure.ts'
import { unreal, unrealValue } from './asserted.ts'
import { fits } from './fits.ts'
import { be, have, preposition } from './grammar.ts'
import { readLives } from './lives.ts'
import { type Part, readPart } from './parts.ts'
import { enough, leftScore } from './path.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'
import { type Link, settle } from './settle.ts'
import { readSingles } from './singles.ts'
import type { Trigger } from './trigger.ts'
import { readTriggers } from './triggers.ts'
import { readCounters, readRevision, readValue } from './values.ts'

/** A figure with its measure, before anybody is said to claim it. */
export interface Counting {
  readonly phrase: Phrase
  readonly measure: Measure
  /** The trigger, where a verb, state or event noun made the link. */
  readonly trigger: Trigger | null
  readonly side: 'left' | 'right' | null
  readonly subset: boolean
  /** A count that runs on ("the death toll rose to"), rather than one event's. */
  readonly running: boolean
  readonly rules: readonly string[]
}

export interface Linked {
  readonly countings: readonly Counting[]
  /** Figures that count nothing here, with the reason. */
  readonly passed: readonly { readonly figure: Figure; readonly why: string }[]
}

interface Draft {
  phrase: Phrase
  measure: Measure | null
  trigger: Trigger | null
  side: 'left' | 'right' | null
  subset: boolean
  running: boolean
  rules: string[]
  why: string | null
  part: Part | null
  listedOn: Phrase | null
}

/** Links the figures of one sentence with the words that say what they count. `last` is what the sentence before counted last. */
export const linkSentence = (
  scene: Scene,
  figures: readonly Figure[],
  figureAt: (at: number) => boolean,
  last: Counting | null,
): Linked => {
  const singles = readSingles(scene, figureAt)
  const counted = figures.map(figure => readPhrase(scene, figure, figure.from, figure.to, figureAt))
  const phrases = [...counted, ...singles].sort((a, b) => a.figureFrom - b.figureFrom)
  const inside = new Set<number>()
  for (const phrase of phrases) {
    if (phrase.attributive !== null) inside.add(phrase.attributive.at)
    if (phrase.headed !== null) inside.add(phrase.headed.at)
  }
  const taken = (at: number): boolean => figureAt(at) || inside.has(at)
  const triggers = readTriggers(scene, taken)
  const drafts = new Map<Phrase, Draft>()
  for (const phrase of phrases) drafts.set(phrase, draftOf(phrase))

  readHeads(scene, drafts, triggers, inside, last)
  const open = phrases.filter(phrase => drafts.get(phrase)!.measure === null)
  const links = settle(scene, open, triggers, figureAt)
  for (const [at, link] of links.entries()) take(drafts.get(link.phrase)!, link, links[at - 1]?.phrase ?? null)
  claimSubjects(scene, phrases, drafts, triggers, links, figureAt)
  for (const draft of drafts.values()) {
    if (draft.trigger !== null) draft.why = unreal(scene, draft.trigger)
  }
  readWeak(scene, drafts)
  readParts(scene, phrases, drafts, last)
  return finish(phrases, drafts)
}

const draftOf = (phrase: Phrase): Draft => ({
  phrase,
  measure: null,
  trigger: null,
  side: null,
  subset: false,
  running: false,
  rules: phrase.figure === null ? ['"a" before somebody is one'] : [phrase.figure.rule],
  why: null,
  part: null,
  listedOn: null,
})

const take = (draft: Draft, link: Link, previous: Phrase | null): void => {
  draft.measure = link.trigger.measure
  draft.trigger = link.trigger
  draft.side = link.side
  draft.listedOn = link.listed ? previous : null
  const order = link.side === 'left' ? `<n> <${link.trigger.measure}>` : `<${link.trigger.measure}> <n>`
  draft.rules.push(`${order}, ${link.trigger.voice}${link.listed ? ', in a list' : ''}`)
}

/** What the phrase or a noun for a count gives by itself: "12 deaths", "the toll rose to 12", "claimed 12 lives". */
const readHeads = (
  scene: Scene,
  drafts: ReadonlyMap<Phrase, Draft>,
  triggers: readonly Trigger[],
  inside: ReadonlySet<number>,
  last: Counting | null,
): void => {
  const counters = readCounters(scene, triggers, at => inside.has(at))
  let latest = last?.measure ?? null
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (phrase.headed?.opening.as === 'count' && phrase.headed.opening.measure !== 'same') {
      draft.measure = phrase.headed.opening.measure
      draft.rules.push(`<n> <noun of ${draft.measure}>`)
      draft.why = unrealValue(scene, Math.max(scene.from, phrase.from - 3), phrase.from)
    } else {
      const lives = readLives(scene, phrase)
      const value = lives === null ? readValue(scene, phrase, counters) : null
      if (lives !== null) {
        draft.measure = lives.measure
        draft.rules.push(lives.rule)
      } else if (value !== null) {
        const measure = value.counter.measure === 'same' ? latest : value.counter.measure
        if (measure !== null && fits(phrase, measure, null) && phrase.figure !== null) {
          draft.measure = measure
          draft.running = true
          draft.rules.push(`${value.rule}${value.counter.measure === 'same' ? ', of the count before' : ''}`)
          draft.why = unrealValue(scene, value.counter.to, phrase.from)
        }
      } else if (last?.running === true && readRevision(scene, phrase)) {
        draft.measure = last.measure
        draft.running = true
        draft.rules.push('<pronoun for a count> was updated to <n>')
      }
    }
    if (draft.measure !== null) latest = draft.measure
  }
}

/**
 * "12 people injured in the blast have died": a finite verb with no subject yet takes the figure before it, over the participle
 * or relative clause that only describes it.
 */
const claimSubjects = (
  scene: Scene,
  phrases: readonly Phrase[],
  drafts: ReadonlyMap<Phrase, Draft>,
  triggers: readonly Trigger[],
  links: readonly Link[],
  figureAt: (at: number) => boolean,
): void => {
  const linked = new Set(links.map(link => link.trigger))
  let passed = 0
  for (const trigger of triggers) {
    while (passed < phrases.length && phrases[passed]!.figureFrom < trigger.at) passed++
    if (linked.has(trigger) || !trigger.finite || trigger.relative || trigger.left < 0) continue
    for (let at = passed - 1; at >= 0 && at >= passed - 3; at--) {
      const phrase = phrases[at]!
      const draft = drafts.get(phrase)!
      if (draft.side === 'right') break
      if (draft.trigger !== null && draft.trigger.finite && !draft.trigger.relative) break
      if (draft.measure !== null && draft.trigger === null) break
      if (!fits(phrase, trigger.measure, trigger.opening.only)) continue
      const between = draft.trigger
      const eased = between === null ? 0 : between.relative ? 3.5 : 3
      const score = leftScore(scene, phrase, trigger, figureAt) + eased
      if (score < enough) continue
      draft.rules.length = 1
      take(draft, { phrase, trigger, side: 'left', score, listed: false }, null)
      break
    }
  }
}

const released = new Set(
  'release released releases releasing free freed frees freeing exchange exchanged exchanging swap swapped swapping swaps exchanges'.split(
    ' ',
  ),
)

/** What is said only inside the phrase, or only by what somebody is: taken when nothing stronger was found. */
const readWeak = (scene: Scene, drafts: ReadonlyMap<Phrase, Draft>): void => {
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (draft.measure !== null) continue
    const word = phrase.attributive ?? phrase.headed
    if (word !== null && word.opening.measure !== 'same') {
      const { measure } = word.opening
      if (measure === 'captured' && nearby(scene, phrase, released)) continue
      if (phrase.figure === null || !fits(phrase, measure, word.opening.only)) continue
      draft.measure = measure
      draft.rules.push(phrase.attributive === null ? `<n> <those ${measure}>` : `<n> <${measure}> <noun>`)
      continue
    }
    if (phrase.kind?.forces === true && phrase.figure !== null) readStanding(scene, draft)
  }
}

const nearby = (scene: Scene, phrase: Phrase, words: ReadonlySet<string>): boolean => {
  for (let at = Math.max(scene.from, phrase.from - 8); at < Math.min(scene.to, phrase.to + 8); at++) {
    if (words.has(scene.tokens[at]!.lower)) return true
  }
  return false
}

/** "There are 12,000 soldiers", "has 12,000 troops in the region", "12,000 troops are at the front" */
const readStanding = (scene: Scene, draft: Draft): void => {
  const { phrase } = draft
  const before = phrase.from - 1
  if ((bitsAt(scene, before) & be) !== 0 && lowerAt(scene, before - 1) === 'there') {
    draft.measure = 'deployed'
    draft.rules.push('there are <n> <forces>')
  } else if (
    (bitsAt(scene, before) & have) !== 0 &&
    (bitsAt(scene, phrase.to) & preposition) !== 0 &&
    lowerAt(scene, phrase.to) !== 'of'
  ) {
    draft.measure = 'deployed'
    draft.rules.push('has <n> <forces> in <place>')
  } else if ((bitsAt(scene, phrase.to) & be) !== 0) {
    const next = lowerAt(scene, phrase.to + 1)
    if (next === 'in' || next === 'at' || next === 'near' || next === 'on') {
      draft.measure = 'deployed'
      draft.rules.push('<n> <forces> are in <place>')
    }
  }
}

const readParts = (
  scene: Scene,
  phrases: readonly Phrase[],
  drafts: ReadonlyMap<Phrase, Draft>,
  last: Counting | null,
): void => {
  let whole: Draft | null = null
  let part: Draft | null = null
  for (const [index, phrase] of phrases.entries()) {
    const draft = drafts.get(phrase)!
    draft.part = readPart(scene, phrase)
    if (draft.part !== null) {
      let measure = draft.part.measure
      if (measure === null) {
        if (draft.part.whole === 'behind') {
          const behind = phrases[index + 1]
          measure = behind === undefined ? null : drafts.get(behind)!.measure
        } else if (draft.part.whole === 'before' || whole !== null) measure = whole?.measure ?? null
        if (measure === null && (draft.part.whole === 'sentence before' || phrase.partitive))
          measure = last?.measure ?? null
      }
      draft.subset = true
      if (draft.measure === null && measure !== null && fits(phrase, measure, null)) {
        draft.measure = measure
        draft.why = whole?.why ?? null
        draft.rules.push(draft.part.rule)
      }
      part = draft
    } else if (part !== null && draft.listedOn === part.phrase) draft.subset = true
    else if (
      part !== null &&
      draft.measure === null &&
      follows(scene, part.phrase, phrase) &&
      part.measure !== null &&
      fits(phrase, part.measure, null)
    ) {
      draft.measure = part.measure
      draft.subset = true
      draft.why = part.why
      draft.rules.push(`${part.part?.rule ?? 'part'}, in a list`)
      part = draft
    } else part = null
    if (draft.measure !== null && !draft.subset) whole = draft
  }
}

/** "including 500 officers and three generals" */
const follows = (scene: Scene, first: Phrase, second: Phrase): boolean => {
  if (second.from - first.to > 3 || second.from <= first.to) return false
  const before = lowerAt(scene, second.from - 1)
  return before === 'and' || before === ','
}

const finish = (phrases: readonly Phrase[], drafts: ReadonlyMap<Phrase, Draft>): Linked => {
  const countings: Counting[] = []
  const passed: { figure: Figure; why: string }[] = []
  for (const phrase of phrases) {
    const { measure, trigger, side, subset, running, rules, why } = drafts.get(phrase)!
    if (measure !== null && why === null) {
      countings.push({ phrase, measure, trigger, side, subset, running, rules })
      const known = phrase.attributive?.opening
      // "the two captured soldiers were wounded" says both.
      if (
        known !== undefined &&
        known.measure !== 'same' &&
        known.measure !== measure &&
        phrase.definite &&
        phrase.figure !== null &&
        fits(phrase, known.measure, known.only)
      ) {
        countings.push({
          phrase,
          measure: known.measure,
          trigger: null,
          side: null,
          subset,
          running: false,
          rules: [rules[0]!, `the <n> <${known.measure}> <noun>`],
        })
      }
    } else if (phrase.figure !== null)
      passed.push({ figure: phrase.figure, why: why ?? 'nothing in the sentence says what happened to them' })
  }
  return { countings, passed }
}
