import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { isInARow } from './alone.ts'
import { unrealValue } from './asserted.ts'
import { type Counter, readCounters } from './counters.ts'
import type { Counting } from './counting.ts'
import type { Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { goesOnFrom, readFronted } from './fronted.ts'
import { be } from './grammar.ts'
import { readLives } from './lives.ts'
import { firstFrom } from './order.ts'
import { groupUpTo } from './parts.ts'
import type { Phrase } from './phrase.ts'
import { isRival } from './rival.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'
import type { Trigger } from './trigger.ts'
import { readEarlier, readInverted, readRevision, readValue } from './values.ts'

/** What the phrase or a noun for a count gives by itself: "12 deaths", "the toll rose to 12", "claimed 12 lives". */
export const readHeads = (
  scene: Scene,
  drafts: Drafts,
  triggers: readonly Trigger[],
  inside: ReadonlySet<number>,
  last: Counting | null,
  endsQuantity: (at: number) => boolean,
): void => {
  const counters = readCounters(scene, triggers, at => inside.has(at), endsQuantity)
  let first: { readonly phrase: Phrase; readonly measure: Measure } | null = null
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (isInARow(scene, phrase)) continue
    if (phrase.headed?.opening.as === 'count' && phrase.headed.opening.measure !== 'same') {
      draft.measure = phrase.headed.opening.measure
      draft.rules.push(`<n> <noun of ${draft.measure}>`)
      draft.why = unrealValue(scene, Math.max(scene.from, phrase.from - 3), phrase.from)
    } else {
      const fronted: Measure | null =
        readFronted(scene, phrase) ?? (first !== null && goesOnFrom(scene, first.phrase, phrase) ? first.measure : null)
      if (fronted !== null && fits(phrase, fronted, null)) {
        first = { phrase, measure: fronted }
        draft.measure = fronted
        draft.rules.push(`<${fronted}> were <n>`)
        continue
      }
      const dead = phrase.head === -1 ? readCountedWere(scene, phrase) : null
      if (dead !== null && fits(phrase, dead, null)) {
        draft.measure = dead
        draft.rules.push('the <counted> were <n>')
        continue
      }
      if (phrase.figure !== null && isRemains(scene, phrase)) {
        draft.measure = 'killed'
        draft.rules.push('bodies of <n>')
        continue
      }
      const numbered = phrase.head === -1 && phrase.figure !== null ? readNumbered(scene, phrase, triggers) : null
      if (numbered !== null) {
        draft.measure = numbered
        draft.running = true
        draft.rules.push('<those counted> numbered <n>')
        continue
      }
      const lives = readLives(scene, phrase)
      const value =
        lives === null ? (readValue(scene, phrase, counters) ?? readInverted(scene, phrase, counters)) : null
      if (lives !== null) {
        draft.measure = lives.measure
        draft.why = unrealValue(scene, Math.max(scene.from, phrase.from - 6), phrase.from)
        draft.rules.push(lives.rule)
      } else if (value !== null) {
        value.counter.given = phrase.to
        const { measure } = value.counter
        // "Casualties: 30 dead": the word right behind says it closer.
        const behind = triggers[firstFrom(triggers, trigger => trigger.at >= phrase.to)]
        const described = lowerAt(scene, phrase.to) === 'enemy' ? phrase.to + 1 : phrase.to
        const closer = behind?.at === described && behind.left >= 0 ? behind : undefined
        if (closer !== undefined && closer.measure !== measure) continue
        draft.same = measure === 'same'
        if (draft.same) draft.told = toldBefore(counters, value.counter)
        if (measure === 'same' || (fits(phrase, measure, null) && phrase.figure !== null)) {
          draft.measure = measure === 'same' ? null : measure
          draft.running = true
          draft.risen = value.risen ? 'new' : null
          draft.reached = value.reached
          draft.about = { from: value.counter.at, to: value.counter.to }
          draft.rules.push(value.rule)
          draft.why = unrealValue(scene, value.counter.to, phrase.from)
        }
      } else if (readEarlier(scene, phrase) && phrase.figure !== null) {
        draft.same = true
        draft.running = true
        draft.rules.push('<count>, from <n>')
      } else if (last?.running === true && readRevision(scene, phrase)) {
        draft.measure = last.measure
        draft.running = true
        draft.rules.push('<pronoun for a count> was updated to <n>')
      }
    }
  }
}

const remains = wordSet(['bodies', 'corpses', 'coffins'])

/** "the bodies of 15 troops lying at the scene": whatever is said of them, they are dead. */
const isRemains = (scene: Scene, { from, kind, head }: Phrase): boolean =>
  lowerAt(scene, from - 1) === 'of' && remains(tokenAt(scene, from - 2)) && (head === -1 || kind?.class === 'person')

const numbers = wordSet('number numbers numbered total totals totalled totaled'.split(' '))

/** "Civilians killed by shelling numbered 131": of those the participle before describes. */
const readNumbered = (scene: Scene, { from }: Phrase, triggers: readonly Trigger[]): Measure | null => {
  if (!numbers(tokenAt(scene, from - 1))) return null
  const group = groupUpTo(scene, from - 1)
  if (group !== null) return group
  for (let index = firstFrom(triggers, one => one.at >= from - 1) - 1; index >= 0; index--) {
    const trigger = triggers[index]!
    if (from - trigger.to > 10 || trigger.finite) return null
    if (trigger.left < 0) continue
    for (let at = trigger.to; at < from - 1; at++) if (scene.tokens[at]!.kind === 'punctuation') return null
    return trigger.measure
  }
  return null
}

/** "the dead were 22", "those picked up are nearly 900" */
const readCountedWere = (scene: Scene, phrase: Phrase): Measure | null => {
  const verb = phrase.from - 1
  return phrase.figure !== null && (bitsAt(scene, verb) & be) !== 0 ? groupUpTo(scene, verb) : null
}

/** "It was the ninth death, bringing the total to nine": the noun before says what the total is of. */
const toldBefore = (counters: readonly Counter[], counter: Counter): Measure | null => {
  const before = counters[firstFrom(counters, ({ at }) => at >= counter.at) - 1]
  return before === undefined || before.measure === 'same' ? null : before.measure
}

/** "the figure", "estimates" and "the total" count what was counted last. */
export const readSame = (scene: Scene, drafts: Drafts, last: Counting | null): void => {
  let latest = last?.measure ?? null
  let running: Phrase | null = null
  for (const draft of drafts.values()) {
    if (
      draft.measure === null &&
      !draft.same &&
      !draft.alone &&
      running !== null &&
      isRival(scene, draft.phrase, running)
    ) {
      draft.same = true
      draft.running = true
      draft.rules.push('another says <n>')
    }
    if (draft.running) running = draft.phrase
    if (draft.same && latest === null) latest = draft.told
    if (draft.same && latest !== null && draft.phrase.figure !== null && fits(draft.phrase, latest, null))
      draft.measure = latest
    if (draft.measure !== null && !draft.subset) latest = draft.measure
  }
}
