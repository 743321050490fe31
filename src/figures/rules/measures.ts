import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { isHyphen, type Tokens } from '../numerals/numeral.ts'
import { found, type Place, type Rule } from '../rule.ts'
import { perAt, unitAt } from '../unit.ts'

/** "40%", "12.5 per cent". */
const percent = ({ amount }: Place) =>
  amount.unit?.kind === 'percent' ? found(amount, 'percent', amount.unit.unit, amount.from, amount.unit.to) : null

/** "15 years", "72-hour", "three-year-long". */
const duration = ({ tokens, amount }: Place) => {
  if (amount.unit?.kind !== 'duration') return null
  const { unit, to, hyphened } = amount.unit
  const long = hyphened && isHyphen(tokens[to]) && tokens[to + 1]?.lower === 'long'
  return found(amount, 'duration', unit, amount.from, long ? to + 2 : to)
}

const byMillion = wordSet(
  `people children refugees women men residents citizens households homes families voters tourists visitors viewers users customers doses cases
   pilgrims migrants inhabitants more displaced dead internally others other workers students tonnes tons barrels`.split(
    /\s+/,
  ),
)

/** Things whose metres are told by the same letter: "2m waves". */
const metred = wordSet(
  'waves swells walls barriers tides depths flames poles steps rows sprints surges drifts trenches pylons columns gaps'.split(
    ' ',
  ),
)
const noThing = wordSet('as is was has this across its his always towards yards'.split(' '))

/** Whether a word behind "2m" is counted by the million: people of all sorts, a nationality, or any plural that has no height. */
const isCounted = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false
  if (byMillion(token) || /^\p{Lu}\p{Ll}/u.test(token.text)) return true
  return token.lower.length > 3 && token.lower.endsWith('s') && !metred(token) && !noThing(token)
}

/** "1.5m people": before what is counted by the million, m is a million. */
const millions = ({ tokens, amount }: Place) => {
  const letter = tokens[amount.to]
  if (letter?.lower !== 'm' || !letter.glued || !amount.digits || !isCounted(tokens[amount.to + 1])) return null
  const scaled = { ...amount, low: amount.low * 1e6, high: amount.high * 1e6, scale: 1e6 }
  const unit = unitAt(tokens, amount.to + 1, true)
  return unit === null
    ? found(scaled, 'count', null, amount.from, amount.to + 1)
    : found(scaled, 'measure', unit.unit, amount.from, unit.to)
}

/** "984 square kilometers", "152mm", "500,000 barrels a day". */
const measure = ({ tokens, amount }: Place) => {
  if (amount.unit?.kind !== 'measure') return null
  const { unit, to } = amount.unit
  const per = perAt(tokens, to)
  return found(amount, 'measure', per === null ? unit : `${unit}/${per.unit}`, amount.from, per?.to ?? to)
}

/** "magnitude 6.3", "a magnitude of 7". */
const magnitude = ({ tokens, amount }: Place) => {
  const direct = tokens[amount.from - 1]
  const word = direct?.lower === 'of' || isHyphen(direct) ? tokens[amount.from - 2] : direct
  return word?.lower === 'magnitude' && amount.digits
    ? found(amount, 'measure', 'magnitude', amount.from, amount.to)
    : null
}

/** Words that belong to a compound's number and not to a thing ("50-odd", "300-plus", "one-on-one"). */
const noThings = new Set('odd plus some and or on to by in strong of a an the more'.split(' '))

const membered = new Set(['member', 'man', 'person', 'woman'])
const sent = new Set(
  'rescue search medical military army police naval relief peacekeeping commando contingent detachment garrison'.split(
    ' ',
  ),
)
const crews = new Set(
  'doctors medics paramedics firefighters rescuers divers soldiers engineers troops nurses surgeons'.split(' '),
)

/** "rescue team", "police contingent", "team of doctors" */
const isSent = (tokens: Tokens, at: number): boolean => {
  for (let next = at; next < at + 5 && tokens[next]?.kind === 'word'; next++) {
    const { lower } = tokens[next]!
    if (sent.has(lower) || (tokens[next - 1]!.lower === 'of' && crews.has(lower))) return true
  }
  return false
}

/** "two-door", "12-member", "five-storey": a size, not a count. */
const compound = ({ tokens, amount, number }: Place) => {
  const [hyphen, thing] = [tokens[amount.to], tokens[amount.to + 1]]
  if (!isHyphen(hyphen) || !hyphen!.glued || thing?.kind !== 'word' || !thing.glued || noThings.has(thing.lower))
    return null
  if (number.form === 'vague' || number.form === 'fraction') return null
  // "a 40-member rescue team": so many people, where it is told of those who are sent.
  if (membered.has(thing.lower) && isSent(tokens, amount.to + 2)) return null
  return found(amount, 'measure', thing.lower, amount.from, amount.to + 2)
}

const lostSpace = new Set(['men', 'dead', 'boys', 'kids', 'were', 'and', 'of', 'in', 'die', 'died', 'hurt', 'more'])

/** "60fps", "40mpg": small letters glued behind digits are some unit, known or not. */
const gluedUnit = ({ tokens, amount }: Place) => {
  const letters = tokens[amount.to]
  if (
    letters?.kind !== 'word' ||
    !letters.glued ||
    !amount.digits ||
    letters.text !== letters.lower ||
    letters.text.length > 4
  )
    return null
  return lostSpace.has(letters.lower) ? null : found(amount, 'measure', letters.text, amount.from, amount.to + 1)
}

export const measureRules: readonly Rule[] = [
  { name: '<n> percent', read: percent },
  { name: '<n> <time>', read: duration },
  { name: '<n>m people', read: millions },
  { name: '<n> <unit>', read: measure },
  { name: 'magnitude <n>', read: magnitude },
  { name: '<n>-<thing>', read: compound },
  { name: '<n><letters of a unit>', read: gluedUnit },
]
