import type { Figure } from '../../figures/figure.ts'
import { reused } from '../../text/reused.ts'
import type { Sentence, Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { newMemory } from './context.ts'
import type { Counting } from './counting.ts'
import { mayCount, wordOf } from './lexicon.ts'
import { linkSentence } from './link.ts'
import { namedIn } from './named.ts'
import { readScene } from './scene.ts'
import { storyOf } from './story.ts'
import { mayBeLand, readTerritory } from './territory.ts'

/** What one sentence counts. */
export interface SentenceCounts {
  readonly sentence: Sentence
  /** Its number in the document. */
  readonly index: number
  readonly countings: readonly Counting[]
}

export interface Counts {
  readonly sentences: readonly SentenceCounts[]
  readonly passed: readonly { readonly figure: Figure; readonly why: string }[]
}

const kindWords: Readonly<Record<Figure['kind'], string>> = {
  count: 'a count',
  percent: 'a percentage',
  money: 'an amount of money',
  measure: 'a measure',
  date: 'a date',
  time: 'a time of day',
  age: 'an age',
  duration: 'a duration',
  ordinal: 'a place in an order',
  rate: 'a rate',
  share: 'a share',
  score: 'a score',
  label: 'part of a name',
  truncated: 'a number that the text breaks off',
}

/** People and things are counted in whole numbers: "4.5" of anything is a measure. */
const isWhole = ({ low, high }: Figure): boolean =>
  (low === null || Number.isInteger(low)) && (high === null || Number.isInteger(high))

/** Tokens to a figure in a sentence beyond its first few hundred figures: no prose counts more often, and hostile text stays cheap. */
const spacing = 12
const leeway = 3600

const isOneTooMany = (before: number, at: number): boolean => before * spacing > at + leeway

const tooMany = 'one of more figures than a sentence can count'

const isArticle = wordSet(['a', 'an'])

/**
 * Whether a sentence without figures is done at a look: it has no "a soldier" to count, or nothing that could have befallen him and no
 * sentence before it that told of it. Most sentences are.
 */
const countsNobody = (text: Text, { from, to }: Sentence, told: boolean): boolean => {
  let article = false
  let fate = told
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    article ||= isArticle(token)
    fate ||= mayCount(token)
    if (article && fate) return false
  }
  return true
}

/** "Wounded?", "And the missing?": a question of one word for those the next sentence counts. */
const askedAfter = ({ tokens }: Text, { from, to }: Sentence): Measure | null => {
  if (to - from > 4 || tokens[to - 1]!.lower !== '?' || to - from < 2) return null
  const openings = wordOf(tokens[to - 2]!.lower)?.openings ?? []
  const state = openings.find(
    ({ as, rest, forms, measure }) =>
      rest.length === 0 && measure !== 'same' && (as === 'state' || as === 'group' || forms.includes('participle')),
  )
  return state === undefined || state.measure === 'same' ? null : state.measure
}

const coveredFor = reused(length => new Uint8Array(length))
const endsFor = reused(length => new Uint8Array(length))

/** Links the figures of a document with what they count, sentence by sentence. */
export const readCounts = (text: Text, figures: readonly Figure[]): Counts => {
  const sentences: SentenceCounts[] = []
  const passed: { figure: Figure; why: string }[] = []
  const covered = coveredFor(text.tokens.length)
  // The number of a model or a brigade belongs to its name.
  for (const { kind, from, to } of figures) if (kind !== 'label') covered.fill(1, from, to)
  const ends = endsFor(text.tokens.length + 1)
  for (const { kind, to } of figures) if (kind === 'count' || kind === 'share' || kind === 'percent') ends[to] = 1
  const endsQuantity = (at: number): boolean => ends[at] === 1
  const figureAt = (at: number): boolean => covered[at] === 1
  const story = storyOf(text)
  let next = 0
  const memory = newMemory()
  let landAt = -9
  for (const [index, sentence] of text.sentences.entries()) {
    const counts: Figure[] = []
    const land: Figure[] = []
    const { kind } = sentence.block
    for (; next < figures.length && figures[next]!.from < sentence.to; next++) {
      const figure = figures[next]!
      if (kind === 'furniture' || kind === 'related') passed.push({ figure, why: `in a ${kind} block` })
      else if (isOneTooMany(counts.length, figure.from - sentence.from)) passed.push({ figure, why: tooMany })
      else if (figure.kind === 'count' && isWhole(figure)) counts.push(figure)
      else if (mayBeLand(figure)) land.push(figure)
      else passed.push({ figure, why: kindWords[figure.kind] })
    }
    if (kind === 'furniture' || kind === 'related') continue
    const context = memory.context(sentence)
    const asked = counts.length === 0 ? askedAfter(text, sentence) : null
    if (asked !== null) {
      memory.ask(asked)
      continue
    }
    if (counts.length === 0 && land.length === 0 && countsNobody(text, sentence, context.topic !== null)) {
      memory.tell([], namedIn(text, sentence.from, sentence.to))
      continue
    }
    const scene = readScene(text, sentence, story.outbreak, figureAt, story.exodus, story.muster)
    const linked = linkSentence(scene, counts, figureAt, endsQuantity, context)
    for (const one of linked.passed) passed.push(one)
    let { countings } = linked
    if (land.length > 0) {
      const territory = readTerritory(scene, land, figureAt, index - landAt <= 2)
      if (territory.countings.length > 0) landAt = index
      for (const one of territory.passed) passed.push(one)
      countings = [...countings, ...territory.countings]
    }
    if (countings.length > 0) sentences.push({ sentence, index, countings })
    memory.tell(linked.countings, linked.countings.length === 0 ? namedIn(text, sentence.from, sentence.to) : null)
  }
  return { sentences, passed }
}
