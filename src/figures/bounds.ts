import { wordSet } from '../text/vocabulary.ts'
import type { Bound } from './figure.ts'

/** What a phrase round a number makes of it. Plural forms of a phrase stand for themselves: the words are matched as they are. */
export interface BoundPhrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

const phrases = (bound: Bound, list: string): BoundPhrase[] =>
  list
    .split('|')
    .map(phrase => phrase.trim().split(/\s+/))
    .map(words => ({ words, bound }))

/** Phrases before a number. */
export const boundsBefore: readonly BoundPhrase[] = [
  ...phrases(
    'at-least',
    `at least | at the least | at the very least | at a minimum | a minimum of | minimum of | minimum | no fewer than | no less than | not fewer than | not less than
     | none fewer than | as few as | upward of | upwards of | greater than or equal to | more than or equal to | bigger or equal than | higher or equal than | at least or equal to
     | equal to or more than | equal to or greater than | > = | >= | ≥`,
  ),
  ...phrases(
    'more-than',
    `more than | over | above | in excess of | greater than | larger than | bigger than | higher than | exceeding | exceed | exceeds | exceeded | surpass | surpasses
     | surpassed | surpassing | topping | topped | tops | well over | just over | slightly over | a little over | slightly more than | a little more than | just more than
     | far more than | many more than | well above | just above | north of | better than | rather more than | somewhat more than | > | older than | longer than | a shade over | a touch over | a fraction over | a shade more than | not far over | well past`,
  ),
  ...phrases(
    'at-most',
    `at most | at the most | at the very most | up to | as many as | as much as | as high as | no more than | not more than | no greater than | no higher than | a maximum of
     | maximum of | maximum | at a maximum | not exceeding | less than or equal to | fewer than or equal to | equal to or less than | smaller or equal than | lower or equal than | < = | <= | ≤ | not above | not over | anything up to | anywhere up to`,
  ),
  ...phrases(
    'less-than',
    `less than | fewer than | under | below | just under | slightly under | a little under | slightly less than | slightly fewer than | a little less than | just below
     | well under | well below | far fewer than | far less than | smaller than | lower than | < | not even | short of | just short of | shy of | just shy of | younger than | not quite | not far short of | not far off | a shade under | a touch under | a fraction under | some way short of`,
  ),
  ...phrases(
    'approximate',
    `about | around | approximately | approx | aproximately | roughly | some | nearly | almost | close to | an estimated | estimated | estimated at | estimated to be | circa | ca | ~ | ≈
     | just about | somewhere around | something like | in the region of | in the order of | of the order of | on the order of | in the neighborhood of
     | in the neighbourhood of | in the vicinity of | in the ballpark of | perhaps | maybe | possibly | probably | practically | virtually | very nearly | very roughly | more or less | barely
     | an approximate | a rough | an approximated | nigh on | the better part of | the best part of | getting on for | close on | pretty near | around about | more like`,
  ),
]

/** Phrases behind a number: "300 or more", "12 soldiers at least". */
export const boundsAfter: readonly BoundPhrase[] = [
  ...phrases(
    'at-least',
    'or more | and more | or greater | or higher | or over | or above | and over | and above | and up | or upwards | and upwards | plus | + | at least | at the least | minimum | at a minimum | and counting | or better',
  ),
  ...phrases(
    'at-most',
    'or less | or fewer | or lower | or under | or below | and under | at most | at the most | maximum | tops | at a maximum',
  ),
  ...phrases(
    'approximate',
    'or so | or thereabouts | odd | some | or something | approximately | more or less | give or take',
  ),
]

/** Verbs and prepositions of a count that nears or passes a number ("the toll passed 300"); elsewhere they say where or when. */
export const boundsOfCounts: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...'top passes passed passing past crossed crosses crossing'.split(' ').map(word => [word, 'more-than'] as const),
  ...'near nears neared nearing approaches approached approaching'
    .split(' ')
    .map(word => [word, 'approximate'] as const),
])

/** Nouns that stand for such a count. */
export const countNouns: ReadonlySet<string> = new Set(
  `toll tolls count tally total totals number numbers figure dead deaths fatalities casualties losses killed injured wounded injuries missing
   displaced cases infections arrests detainees refugees evacuees`.split(/\s+/),
)

/** Small words that may stand between a bound and its number: "at least another 40", "more than an estimated 300". */
export const fillers: ReadonlySet<string> = new Set(
  'another a an the other further additional extra these those his her its their our my some about around nearly almost approximately roughly estimated perhaps as all total same'.split(
    ' ',
  ),
)

/** The same, asked by a token. */
export const isFiller = wordSet(fillers, { strange: true })
