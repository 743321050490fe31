import type { Token } from '../../text/text.ts'
import { enter, wordSet, wordTable } from '../../text/vocabulary.ts'
import { type Kind, kinds } from '../counted/kinds.ts'
import { formsOf, numbersOf } from '../measures/inflect.ts'
import type { Measure } from '../measures/measure.ts'
import type { VerbRow } from '../measures/verb.ts'
import { verbRows } from '../measures/verbs.ts'
import type { WordRow } from '../measures/word.ts'
import { wordRows } from '../measures/words.ts'
import { grammarWords } from './grammar.ts'

/** Forms a verb of the tables may have in a text. "past" may be a participle too, where the two are written alike. */
export type VerbForm = 'base' | 'third' | 'gerund' | 'past' | 'participle'

/** One way a word begins something that counts. */
export interface Opening {
  readonly measure: Measure | 'same'
  readonly as: 'verb' | WordRow['as']
  readonly forms: readonly VerbForm[]
  readonly takes: VerbRow['takes']
  readonly only: VerbRow['only'] | null
  readonly weak: boolean
  /** Counts only in a document about an outbreak. */
  readonly outbreak: boolean
  /** Counts in a whole document about people on the run, whatever stands near. */
  readonly exodus: boolean
  /** One of these must stand within reach before it; null asks for none. */
  readonly near: ((token: Token) => boolean) | null
  /** The words that must follow, in small letters; empty for a single word. For verbs the counted ones may stand between. */
  readonly rest: readonly string[]
  /** The same words by their numbers; 0 or less for the signs among them. */
  readonly numbers: readonly number[]
}

/** What the engine knows of one word in small letters. */
export interface Word {
  /** Sum of the bits of grammar.ts. */
  bits: number
  kind: Kind | null
  /** The noun is a plural ("soldiers"): it can stand as a head after a number. */
  plural: boolean
  openings: Opening[]
  /** By the word behind: those that may begin here. Filled when first asked for; the tables never change. */
  beginnings: ReadonlyMap<string, readonly Opening[]> | null
}

const words = new Map<string, Word>()

const entry = (text: string): Word => {
  const known = words.get(text)
  if (known !== undefined) return known
  const fresh: Word = { bits: 0, kind: null, plural: false, openings: [], beginnings: null }
  words.set(text, fresh)
  return fresh
}

/** Among the words that follow: any few words, a capital, a mark, the end of a clause. */
export const anyWords = 0
export const capital = -1
export const mark = -2
export const clauseEnd = -3
const signs: ReadonlyMap<string, number> = new Map([
  ['*', anyWords],
  ['^', capital],
  [',', mark],
  [';', mark],
  ['.', mark],
  ['$', clauseEnd],
])
const numberOfRest = (word: string): number => signs.get(word) ?? enter(word)

const companies = new Map<string, (token: Token) => boolean>()

/** Many rows ask for the same company. */
const companyOf = (near: string): ((token: Token) => boolean) => {
  const known = companies.get(near) ?? wordSet(near.split(/\s+/), { strange: true })
  companies.set(near, known)
  return known
}

const open = (text: string, opening: Opening): void => {
  entry(text).openings.push(opening)
}

for (const [bits, list] of grammarWords) for (const word of list.split(/\s+/)) entry(word).bits |= bits

for (const kind of kinds) {
  for (const noun of kind.nouns.split(/\s+/)) {
    const [singular, ...plurals] = numbersOf(noun)
    const one = entry(singular!)
    one.kind ??= kind
    for (const plural of plurals) {
      const many = entry(plural)
      many.kind ??= kind
      many.plural = true
    }
  }
}

for (const alike of 'police personnel staff crew cattle livestock aircraft sheep deer poultry fish'.split(' ')) {
  entry(alike).plural = true
}

for (const row of verbRows) {
  for (const verb of row.verbs.split(/\s+/)) {
    const { base, third, gerund, past, participle } = formsOf(verb)
    const forms = new Map<string, VerbForm[]>()
    const add = (text: string, form: VerbForm): unknown => forms.set(text, [...(forms.get(text) ?? []), form])
    add(base, 'base')
    add(third, 'third')
    add(gerund, 'gerund')
    add(past, 'past')
    add(participle, 'participle')
    const near = row.near === undefined ? null : companyOf(row.near)
    for (const behind of row.with ?? ['']) {
      for (const [text, found] of forms) {
        const [first, ...more] = text.split('_')
        const rest = [...more, ...(behind === '' ? [] : behind.split(' '))]
        open(first!, {
          measure: row.measure,
          as: 'verb',
          forms: found,
          takes: row.takes,
          only: row.only ?? null,
          weak: row.weak === true,
          near,
          outbreak: false,
          exodus: row.exodus === true,
          rest,
          numbers: rest.map(numberOfRest),
        })
      }
    }
  }
}

for (const row of wordRows) {
  const near = row.near === undefined ? null : companyOf(row.near)
  for (const phrase of row.words.split(',')) {
    const [first, ...rest] = phrase.trim().split(/\s+/)
    open(first!, {
      measure: row.measure,
      as: row.as,
      forms: [],
      takes: 'subject',
      only: row.only ?? null,
      weak: false,
      near,
      outbreak: row.outbreak === true,
      exodus: false,
      rest,
      numbers: rest.map(numberOfRest),
    })
  }
}

// Longer ones first, so that "shot down" is tried before "shot".
for (const { openings } of words.values()) openings.sort((a, b) => b.rest.length - a.rest.length)

const few = 6

/** The openings of a word that the next word does not rule out, longest first: a verb may begin a hundred phrases. */
export const openingsBefore = (word: Word, next: string): readonly Opening[] => {
  const { openings } = word
  if (openings.length <= few) return openings
  word.beginnings ??= beginningsOf(openings)
  return word.beginnings.get(next) ?? word.beginnings.get('')!
}

const beginningsOf = (openings: readonly Opening[]): ReadonlyMap<string, readonly Opening[]> => {
  // Any words, a capital and the end of a clause are no word in particular.
  const firstOf = ({ rest, numbers }: Opening): string =>
    numbers[0]! <= 0 && numbers[0] !== mark ? '' : (rest[0] ?? '')
  const firsts = new Set(['', ...openings.map(firstOf)])
  return new Map(
    [...firsts].map(first => [
      first,
      openings.filter(opening => firstOf(opening) === '' || firstOf(opening) === first),
    ]),
  )
}

/** What is known of a word in small letters; undefined for a word the tables do not hold. */
export const wordOf = (lower: string): Word | undefined => words.get(lower)

/** Words that may count, and forces that may stand somewhere: a sentence without any of them says nothing of anybody's fate. */
export const mayCount = wordSet(
  [...words]
    .flatMap(([text, word]) => (word.openings.length > 0 || word.kind?.forces === true ? [text] : []))
    .concat('life'),
)

/** The same for a token, at a fraction of the cost. */
export const wordOfToken = wordTable(words)
