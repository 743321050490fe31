import { wordSet } from '../../text/vocabulary.ts'
import { afterHyphen, isHyphen, type Tokens } from '../numerals/numeral.ts'
import { type Found, type Place, type Rule, takes } from '../rule.ts'
import { ordinals } from '../words.ts'

/** Formations that carry a number for a name: "the 95th Brigade". */
const formations = wordSet(
  `brigade brigades battalion battalions regiment regiments division divisions corps army squadron squadrons fleet airborne mechanized mechanised infantry
   assault motorized motorised guards marine tank artillery separate air mountain cavalry parachute reconnaissance`.split(
    /\s+/,
  ),
)

const titled = (tokens: Tokens, from: number, to: number, value: number): Found =>
  takes(formations(tokens[to]) ? 'label' : 'ordinal', from, to, value)

/** "95th", "21st". */
const suffixed = ({ tokens, number }: Place): Found | null => {
  const suffix = tokens[number.from + 1]
  if (tokens[number.from]!.kind !== 'number' || !suffix?.glued || !/^(?:st|nd|rd|th|d)$/.test(suffix.lower)) return null
  return titled(tokens, number.from, number.from + 2, number.value)
}

/** "twenty-first", "one hundred and fifth": a number in words that ends in an ordinal. */
const spelledOut = ({ tokens, number }: Place): Found | null => {
  if (number.form !== 'words') return null
  const at = tokens[number.to]?.lower === 'and' ? number.to + 1 : afterHyphen(tokens, number.to)
  const last = ordinals.get(tokens[at]?.lower ?? '')
  if (last === undefined) return null
  const room = number.value % 100 === 0 ? 100 : number.value % 10 === 0 && number.value % 100 > 10 ? 10 : 0
  // "twenty first responders": without a hyphen only "hundred" takes an ordinal behind it.
  if (last >= room || (room === 10 && !isHyphen(tokens[number.to]))) return null
  return titled(tokens, number.from, at + 1, number.value + last)
}

export const ordinalRules: readonly Rule[] = [
  { name: '<n>th', read: suffixed },
  { name: '<n>-first', read: spelledOut },
]
