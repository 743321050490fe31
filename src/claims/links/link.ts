import type { Figure } from '../../figures/figure.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { kinds } from '../counted/kinds.ts'
import { isExcepted, standsAlone } from './alone.ts'
import { asideAt, readAsides } from './asides.ts'
import { unreal } from './asserted.ts'
import { readCarried } from './carried.ts'
import { readCompanions } from './companions.ts'
import type { Context } from './context.ts'
import type { Counting, Linked } from './counting.ts'
import { isDisowned } from './disowned.ts'
import { type Draft, type Drafts, draftOf, takeLink } from './draft.ts'
import { readEllipses } from './ellipsis.ts'
import { fits } from './fits.ts'
import { areLoose, foreseen } from './foreseen.ts'
import { readHeads, readSame } from './heads.ts'
import type { Opening } from './lexicon.ts'
import { readLosses } from './losses.ts'
import { readOfTheSame } from './of-the-same.ts'
import { firstFrom } from './order.ts'
import { ordinary } from './ordinary.ts'
import { isOutOf, readOutOf } from './outof.ts'
import { readPaired } from './paired.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { areReleased } from './released.ts'
import { lowerAt, type Scene, tokenAt } from './scene.ts'
import { settle } from './settle.ts'
import { never } from './sides.ts'
import { readSingles } from './singles.ts'
import { areFound } from './sought.ts'
import { claimSubjects } from './subjects.ts'
import type { Trigger } from './trigger.ts'
import { readTriggers } from './triggers.ts'
import { readWeak } from './weak.ts'
import { readWholes } from './wholes.ts'

/**
 * Links the figures of one sentence with the words that say what they count. `context` is what the sentences before have counted.
 * The order of the steps matters: what a noun says of its own number is certain, then all verbs are settled together, then subjects
 * that a participle had taken are given to their finite verb; only what is still open is read by weaker signs, and parts come last,
 * for they take the measure of their whole.
 */
export const linkSentence = (
  scene: Scene,
  figures: readonly Figure[],
  figureAt: (at: number) => boolean,
  endsQuantity: (at: number) => boolean,
  context: Context,
): Linked => {
  const { last } = context
  if (
    context.topic === null &&
    context.asked === null &&
    context.named === null &&
    !scene.exodus &&
    !saysAnything(scene)
  )
    return { countings: [], passed: figures.map(figure => ({ figure, why: unsaid })) }
  const singles = readSingles(scene, figureAt)
  if (figures.length === 0 && singles.length === 0) return { countings: [], passed: [] }
  const counted = liken(
    figures.map(figure => readPhrase(scene, figure, figure.from, figure.to, figureAt)),
    context,
    scene.muster,
  )
  const phrases = [...counted, ...singles].sort((a, b) => a.figureFrom - b.figureFrom)
  const inside = innerWords(phrases)
  const countable = counts(phrases)
  const objects = new Map(phrases.map(phrase => [phrase.from - 1, phrase.to]))
  const triggers = readTriggers(
    scene,
    at => figureAt(at) || inside.has(at),
    context.topic?.measure ?? null,
    opening => countable({ opening, measure: opening.measure, others: [] }),
    at => objects.get(at) ?? -1,
  )
  const sided = triggers.filter(
    trigger =>
      (trigger.left !== never || trigger.right !== never) &&
      (trigger.opening.only === null || trigger.ours || countable(trigger)),
  )
  const asides = readAsides(scene)
  const drafts: Drafts = new Map<Phrase, Draft>(phrases.map(phrase => [phrase, draftOf(phrase)]))

  for (const draft of drafts.values()) draft.alone = standsAlone(scene, draft.phrase)
  readHeads(scene, drafts, triggers, inside, last, endsQuantity)
  const open = phrases.filter(phrase => {
    const { measure, same, alone } = drafts.get(phrase)!
    if (measure !== null || same || alone || isOutOf(scene, phrase, endsQuantity)) return false
    const aside = asideAt(asides, phrase.figureFrom)
    if (aside === null || (aside.from === phrase.figureFrom - 1 && lowerAt(scene, aside.from) === 'of')) return true
    const inside = triggers[firstFrom(triggers, trigger => trigger.at >= aside.from)]
    return inside !== undefined && inside.at < aside.to
  })
  const links = settle(scene, open, sided, figureAt)
  for (const [at, link] of links.entries()) takeLink(drafts.get(link.phrase)!, link, links[at - 1]?.phrase ?? null)
  claimSubjects(scene, open, drafts, sided, links, figureAt)
  readCompanions(scene, drafts, triggers)
  readOutOf(scene, phrases, drafts, sided, endsQuantity)
  let calledFor: Phrase | null = null
  for (const draft of drafts.values()) {
    if (draft.trigger !== null)
      draft.why =
        unreal(scene, draft.trigger) ??
        foreseen(scene, draft.phrase, draft.trigger) ??
        ordinary(scene, draft.phrase, draft.trigger)
    if (draft.phrase.figure?.high === 1 && lowerAt(scene, draft.phrase.from - 1) === 'not')
      draft.why = 'not one of them'
    if (draft.measure === 'deployed' && areLoose(scene, draft.phrase)) draft.why = 'set free or no longer in service'
    // "the first case of a soldier being captured" does not say that one was.
    if (draft.phrase.figure === null && draft.trigger?.group.being === true) draft.why = 'not said to have happened'
    // "Police may hold a suspect": what is done as a rule is no event.
    if (draft.phrase.figure === null && draft.trigger !== null && isHabit(draft.trigger))
      draft.why = 'not said to have happened'
    if (draft.trigger !== null && isRate(scene, draft.phrase, draft.trigger)) draft.why = 'a rate'
    // "freed three women who had been kidnapped"
    if (draft.trigger?.relative === true && draft.measure === 'captured' && areReleased(scene, draft.phrase))
      draft.why = 'set free'
    // "called for 1,100 dead and 300 injured": the second is called for as well.
    const along =
      calledFor !== null && lowerAt(scene, draft.phrase.from - 1) === 'and' && draft.phrase.from - calledFor.to <= 8
    if (along || isCalledFor(scene, draft.phrase)) {
      draft.why = 'only planned'
      calledFor = draft.phrase
    }
    // "seven were beaten to death. Another 21 were shot": of the same fate.
    const shot = draft.measure === 'casualties' && draft.trigger?.opening.weak === true && draft.phrase.added
    if (shot && draft.phrase.head === -1 && last?.measure === 'killed' && lowerAt(scene, draft.trigger!.at) === 'shot')
      draft.measure = 'killed'
    // "He buried 44 people. Twelve had been shot.": of the dead.
    if (
      draft.measure === 'casualties' &&
      draft.trigger?.opening.weak === true &&
      context.close &&
      isOfTheDead(draft.phrase, last)
    ) {
      draft.measure = 'killed'
      draft.subset = true
    }
    // "shot 60 policemen who had surrendered"
    if (draft.trigger?.relative === true && draft.measure === 'captured' && areShot(scene, draft.phrase))
      draft.measure = 'killed'
    if (isExcepted(scene, draft.phrase)) draft.why = 'it says how many were not'
    // "the names of 53 people shot by police": nobody lists the living.
    if (draft.measure === 'casualties' && draft.trigger?.opening.weak === true && areListed(scene, draft.phrase))
      draft.measure = 'killed'
    if (isDisowned(scene, draft.phrase)) draft.why = 'said to be untrue'
  }
  readLosses(scene, drafts)
  readWeak(scene, drafts)
  readEllipses(scene, drafts)
  readSame(scene, drafts, context.meant)
  readPaired(scene, [...drafts.values()])
  readOfTheSame(scene, drafts, context)
  readCarried(scene, drafts, context)
  readWholes(scene, phrases, drafts, last, asides)
  for (const draft of drafts.values())
    if (draft.measure === 'missing' && areFound(scene, draft.phrase)) draft.why = 'found'
  return finish(phrases, drafts)
}

const soldiers = kinds.find(({ id }) => id === 'military')!

/** Gives each bare figure what the noun before it stands for, in its sentence or else in those before. */
const liken = (phrases: readonly Phrase[], { topic }: Context, muster: boolean): Phrase[] => {
  let like = topic?.kind ?? (muster ? soldiers : null)
  return phrases.map(phrase => {
    if (phrase.kind !== null) like = phrase.kind
    return phrase.head === -1 && like !== null ? { ...phrase, like } : phrase
  })
}

/** A bare figure, smaller than the dead of the sentence before. */
const isOfTheDead = ({ head, figure }: Phrase, last: Context['last']): boolean =>
  head === -1 &&
  figure !== null &&
  last?.measure === 'killed' &&
  (figure.low ?? figure.high ?? 0) < (last.phrase.figure?.low ?? last.phrase.figure?.high ?? 0)

const shooting = wordSet('shot shoot shoots shooting'.split(' '))

/** "shot 60 men", "shot, the court found, 60 men": who shot whom. */
const areShot = (scene: Scene, { from }: Phrase): boolean => {
  if (shooting(tokenAt(scene, from - 1))) return true
  if (lowerAt(scene, from - 1) !== ',') return false
  for (let at = from - 2; at >= scene.from && from - at <= 9; at--)
    if (lowerAt(scene, at) === ',') return shooting(tokenAt(scene, at - 1))
  return false
}

/** "the names of 53", "a list of 53" */
const areListed = (scene: Scene, { from }: Phrase): boolean =>
  lowerAt(scene, from - 1) === 'of' && (lowerAt(scene, from - 2) === 'names' || lowerAt(scene, from - 2) === 'list')

const callers = wordSet('called calls call calling planned planning plan plans prepared prepare provides'.split(' '))

/** "The script called for 1,100 dead." */
const isCalledFor = (scene: Scene, { from }: Phrase): boolean =>
  lowerAt(scene, from - 1) === 'for' && callers(tokenAt(scene, from - 2))

const isHabit = ({ opening, group }: Trigger): boolean =>
  opening.forms.includes('base') && !opening.forms.includes('past') && group.to === -1

const periods = wordSet('year month week day night hour season decade'.split(' '))

/** "8,000 are reported missing each year" */
const isRate = (scene: Scene, phrase: Phrase, trigger: Trigger): boolean => {
  const at = Math.max(phrase.to, trigger.to)
  const word = lowerAt(scene, at)
  if (word === 'annually' || word === 'yearly') return true
  return (word === 'each' || word === 'every' || word === 'per') && periods(tokenAt(scene, at + 1))
}

const unsaid = 'nothing in the sentence says what happened to them'

/** Whether a sentence has any word that could count, or forces that stand somewhere: most sentences have none and are done at once. */
const saysAnything = (scene: Scene): boolean => {
  for (let index = 0; index < scene.words.length; index++) {
    const word = scene.words[index]
    if (
      word === undefined
        ? scene.tokens[scene.from + index]!.lower === 'life'
        : word.openings.length > 0 || word.kind?.forces === true || word.kind?.responders === true
    ) {
      return true
    }
  }
  return false
}

/** Whether a trigger can count any of the phrases: one that counts soldiers alone must not part peasants from what befell them. */
const counts = (
  phrases: readonly Phrase[],
): ((trigger: {
  readonly opening: Opening
  readonly measure: Opening['measure']
  readonly others: readonly Opening[]
}) => boolean) => {
  const known = new Map<string, boolean>()
  const any = ({ measure, only }: { measure: Opening['measure']; only: Opening['only'] }): boolean => {
    if (measure === 'same') return true
    const key = `${measure} ${only}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = phrases.some(phrase => fits(phrase, measure, only))
    known.set(key, found)
    return found
  }
  return ({ opening, measure, others }) =>
    any({ measure, only: opening.only }) || others.some(other => other.measure !== 'same' && any(other))
}

/** Measure words inside a phrase ("two captured soldiers", "12 deaths"): they are no triggers for other figures. */
const innerWords = (phrases: readonly Phrase[]): ReadonlySet<number> => {
  const inside = new Set<number>()
  for (const { head, figureTo, to } of phrases) if (head !== -1) for (let at = figureTo; at < to; at++) inside.add(at)
  return inside
}

const finish = (phrases: readonly Phrase[], drafts: Drafts): Linked => {
  const countings: Counting[] = []
  const passed: { figure: Figure; why: string }[] = []
  for (const phrase of phrases) {
    const { measure, trigger, side, subset, running, risen, reached, about, same, rules, why } = drafts.get(phrase)!
    if (measure !== null && why === null) {
      const counting = { phrase, measure, trigger, side, subset, running, risen, reached, about, again: same, rules }
      // "rose from 20 to 35" tells both what it was and what it is.
      if (risen === 'new') countings.push({ ...counting, risen: 'old' })
      countings.push(counting)
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
          risen: null,
          reached: false,
          about: null,
          again: false,
          rules: [rules[0]!, `the <n> <${known.measure}> <noun>`],
        })
      }
    } else if (phrase.figure !== null) passed.push({ figure: phrase.figure, why: why ?? unsaid })
  }
  return { countings, passed }
}
