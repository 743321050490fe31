import { wordSet } from '../../text/vocabulary.ts'
import type { Tokens } from '../numerals/numeral.ts'
import { type Place, type Rule, takes } from '../rule.ts'

const isMeridiem = (word: string | undefined): boolean =>
  word === 'am' || word === 'pm' || word === 'a.m.' || word === 'p.m.' || word === 'a.m' || word === 'p.m'

const zones = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'cet',
  'eet',
  'ist',
  'local',
  'hours',
  'hrs',
  'h',
  'et',
  'bst',
  'jst',
  'pst',
  'pdt',
  'cst',
  'kst',
  'zulu',
])

/** "9:30", "09.45 a.m.", "21:05:10". */
const hourMinute = ({ tokens, number }: Place) => {
  const at = number.from
  if (tokens[at]!.kind !== 'number') return null
  const colon = tokens[at + 1]
  if (
    colon?.text === ':' &&
    colon.glued &&
    tokens[at + 2]?.glued &&
    /^[0-5]\d$/.test(tokens[at + 2]!.text) &&
    /^\d{1,3}$/.test(tokens[at]!.text)
  ) {
    let to = at + 3
    while (tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]!.glued) to += 2
    if (isMeridiem(tokens[to]?.lower)) to++
    if (zones.has(tokens[to]?.lower ?? '')) to++
    return takes('time', at, to)
  }
  if (/^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/.test(tokens[at]!.text) && isMeridiem(tokens[at + 1]?.lower)) {
    // "2.123 pm" is a length; "9.30 pm" a time.
    return takes('time', at, zones.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2)
  }
  return null
}

const hours = new Set('at around about approximately until till before after since from between by just'.split(' '))
const tolls = wordSet(
  'put puts toll stood stands stand number numbers count total figure figures estimated remained remains price priced value valued index population'.split(
    ' ',
  ),
)
const prose = wordSet(
  'and in on by when while as the with from to near yesterday today tonight this last after before if'.split(' '),
)

/** "at 1130", "until 2200": four digits on the clock's face, where no toll is put at them. */
const wired = (tokens: Tokens, at: number): boolean => {
  if (Number(tokens[at]!.text) % 5 !== 0 || !hours.has(tokens[at - 1]?.lower ?? '')) return false
  const next = tokens[at + 1]
  if (next?.kind === 'word' && !prose(next)) return false
  if (next?.kind === 'symbol') return false
  for (let back = at - 1; back >= 0 && back > at - 7; back--) if (tolls(tokens[back]!)) return false
  // A year looks the same: only the wires, which write in capitals, say "until 1945" for a quarter to eight.
  const year = Number(tokens[at]!.text) >= 1800 && Number(tokens[at]!.text) < 2100
  return !year || tokens[at - 1]!.text === tokens[at - 1]!.text.toUpperCase()
}

/** "0200", "2300 GMT", "1430 hours". */
const military = ({ tokens, number }: Place) => {
  const at = number.from
  const token = tokens[at]!
  if (token.kind !== 'number' || !/^(?:[01]\d|2[0-4])[0-5]\d$/.test(token.text)) return null
  const next = tokens[at + 1]?.lower ?? ''
  if (zones.has(next) && next !== 'local') return takes('time', at, at + 2)
  if (next === 'local') return takes('time', at, at + 3)
  return token.text.startsWith('0') || wired(tokens, at) ? takes('time', at, at + 1) : null
}

/** "nine o'clock", "at seven in the morning". */
const oClock = ({ tokens, number, amount }: Place) => {
  if (amount.range && isMeridiem(tokens[amount.to]?.lower)) return takes('time', amount.from, amount.to + 1)
  if (tokens[number.to]?.lower === "o'clock") return takes('time', number.from, number.to + 1)
  const [first, second, third] = [tokens[number.to], tokens[number.to + 1], tokens[number.to + 2]]
  if (amount.range || number.value > 12) return null
  if (
    tokens[number.from - 1]?.lower === 'at' &&
    first?.lower === 'in' &&
    second?.lower === 'the' &&
    /^(?:morning|evening|afternoon)$/.test(third?.lower ?? '')
  ) {
    return takes('time', number.from, number.to)
  }
  return null
}

export const clockRules: readonly Rule[] = [
  { name: '<hour>:<minute>', read: hourMinute },
  { name: 'four-digit time', read: military },
  { name: "<n> o'clock", read: oClock },
]
