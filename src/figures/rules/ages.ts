import { wordSet } from '../../text/vocabulary.ts'
import { isHyphen } from '../numerals/numeral.ts'
import { found, type Place, type Rule } from '../rule.ts'
import { isMonth } from './months.ts'

const aged = new Set(['aged', 'age', 'ages', 'ageing', 'aging'])

/** "12-year-old", "29 years old", "18 months of age". */
const oldBehind = ({ tokens, amount }: Place) => {
  if (amount.unit?.kind !== 'duration') return null
  const to = isHyphen(tokens[amount.unit.to]) ? amount.unit.to + 1 : amount.unit.to
  const word = tokens[to]?.lower
  if (word === 'old' || word === 'olds') return found(amount, 'age', amount.unit.unit, amount.from, to + 1)
  if (word === 'of' && tokens[to + 1]?.lower === 'age')
    return found(amount, 'age', amount.unit.unit, amount.from, to + 2)
  return null
}

/** "87 yo", "5 y.o.". */
const shortOld = ({ tokens, amount }: Place) => {
  const word = tokens[amount.to]?.lower
  return word === 'yo' || word === 'y.o.' ? found(amount, 'age', 'year', amount.from, amount.to + 1) : null
}

/** "aged 12", "ages 5 to 9", "aged between 12 and 15", "at the age of 40". */
const agedBefore = ({ tokens, amount }: Place) => {
  const direct = tokens[amount.from - 1]?.lower ?? ''
  const word =
    direct === 'of' || direct === 'over' || direct === 'under' || direct === 'from'
      ? (tokens[amount.from - 2]?.lower ?? '')
      : direct
  if (!aged.has(word) || amount.low > 120 || amount.form === 'fraction') return null
  const years = amount.unit?.kind === 'duration'
  return found(amount, 'age', years ? amount.unit!.unit : 'year', amount.from, years ? amount.unit!.to : amount.to)
}

const grown = wordSet(
  'people persons children kids boys girls men women adults males females residents those anyone everyone minors youths babies infants citizens patients'.split(
    ' ',
  ),
)
const fences = wordSet(['under', 'over', 'above', 'below'])
const joints = wordSet(['is', 'was', 'has', 'this', 'as'])

/** "children under five", "men over 60": what is fenced in is their age. */
const fencedPeople = ({ tokens, amount }: Place) => {
  if (amount.range || amount.scale > 1 || amount.low > 100 || amount.unit !== null) return null
  if (!fences(tokens[amount.from - 1]) || !grown(tokens[amount.from - 2])) return null
  const next = tokens[amount.to]
  // "people under 30 collapsed houses": a plural behind it is what is counted.
  if (next?.kind === 'word' && next.lower.endsWith('s') && !joints(next)) return null
  return found(amount, 'age', 'year', amount.from, amount.to)
}

/** "Maria Petrova, 45, said": a number between commas behind a name. */
const betweenCommas = ({ tokens, amount }: Place) => {
  if (!amount.plain || amount.range || amount.low < 1 || amount.low > 110) return null
  const name = tokens[amount.from - 2]
  if (
    tokens[amount.from - 1]?.text !== ',' ||
    name?.kind !== 'word' ||
    isMonth(name) ||
    !/^\p{Lu}\p{L}/u.test(name.text)
  )
    return null
  const after = tokens[amount.to]
  if (after?.text !== ',' && after?.text !== ';') return null
  return tokens[amount.to + 1]?.glued === false ? found(amount, 'age', 'year', amount.from, amount.to) : null
}

/** "aged 5 and 7", "11 and 14 years old": the age beside an age. */
const oneMore = ({ tokens, amount, previous }: Place) => {
  if (previous?.kind !== 'age' || !amount.plain || amount.low > 110 || amount.from - previous.to > 2) return null
  const joint = tokens[amount.from - 1]
  if (joint?.lower !== 'and' && joint?.text !== ',' && joint?.lower !== 'or') return null
  const next = tokens[amount.to]
  return next === undefined || next.kind === 'punctuation' || next.lower === 'and'
    ? found(amount, 'age', 'year', amount.from, amount.to)
    : null
}

/** "she is 34.", "who was 70,". */
const stated = ({ tokens, amount }: Place) => {
  if (amount.range || amount.scale > 1 || amount.low < 1 || amount.low > 110 || amount.unit !== null) return null
  const verb = tokens[amount.from - 1]?.lower
  const who = tokens[amount.from - 2]?.lower
  if ((verb !== 'is' && verb !== 'was') || (who !== 'he' && who !== 'she' && who !== 'who')) return null
  const next = tokens[amount.to]
  return next === undefined || next.kind === 'punctuation' ? found(amount, 'age', 'year', amount.from, amount.to) : null
}

/** "over-50s", "under-18s". */
const plural = ({ tokens, amount }: Place) => {
  const suffix = tokens[amount.to]
  const word = tokens[amount.from - 1]?.text === '-' ? tokens[amount.from - 2]?.lower : tokens[amount.from - 1]?.lower
  if (suffix?.lower !== 's' || !suffix.glued || !amount.plain || (word !== 'over' && word !== 'under')) return null
  const reading = found(amount, 'age', 'year', amount.from, amount.to + 1)
  return word === 'over'
    ? { ...reading, high: null, bound: 'more-than' as const }
    : { ...reading, low: null, bound: 'less-than' as const }
}

export const ageRules: readonly Rule[] = [
  { name: '<n> years old', read: oldBehind },
  { name: '<n> yo', read: shortOld },
  { name: 'aged <n>', read: agedBefore },
  { name: '<people> under <n>', read: fencedPeople },
  { name: '<name>, <n>,', read: betweenCommas },
  { name: 'over-<n>s', read: plural },
  { name: 'one more age', read: oneMore },
  { name: 'she is <n>', read: stated },
]
