import { wordSet } from '../../text/vocabulary.ts'
import { numeralAt } from '../numerals/at.ts'
import { isHyphen } from '../numerals/numeral.ts'
import { found, type Place, type Rule, takes } from '../rule.ts'
import { perAt } from '../unit.ts'

/** "the estimated 11," where the text breaks off: the comma waits for digits that never come, or for more of them ("10,0"). */
const truncated = ({ tokens, amount, lastOfBlock }: Place) => {
  if (!lastOfBlock || amount.form !== 'digits' || amount.scale > 1 || amount.high > 999) return null
  const comma = tokens[amount.to]
  if (comma?.text !== ',' || !comma.glued) return null
  const started = tokens[amount.to + 1]
  if (amount.to + 2 === tokens.length && started?.kind === 'number' && started.glued && started.text.length < 3) {
    return takes('truncated', amount.from, amount.to + 2)
  }
  const dots = tokens[amount.to + 1]?.text
  const end = amount.to + 1 === tokens.length || (amount.to + 2 === tokens.length && (dots === '…' || dots === '...'))
  return end ? takes('truncated', amount.from, amount.to) : null
}

const determiners = new Set('the this that which no any every each some another last next such only'.split(' '))
const neverNumbers = new Set('no which any every each such this'.split(' '))
const verbs = new Set(
  'is was are were has had have does did who that which whose to in on at of for with by can could will would should may might must cannot and or but'.split(
    ' ',
  ),
)
const modals = new Set('can could should would might may must cannot'.split(' '))
const articles = wordSet(['the', 'a', 'an'])
const dashes = new Set(['-', '–', '—', '--'])
const times = new Set('point time stage end side hand occasion'.split(' '))

/** "one" that stands for a person or thing instead of counting it. */
const pronoun = ({ tokens, number, amount }: Place) => {
  const at = number.from
  if (amount.range || number.to !== at + 1) return null
  const before = tokens[at - 1]?.lower ?? ''
  if (tokens[at]!.lower === 'zero' && (before === 'ground' || before === 'absolute' || before === 'net'))
    return takes(null, at, number.to)
  if (tokens[at]!.lower !== 'one') return null
  const next = tokens[number.to]
  const word = next?.kind === 'word' ? next.lower : ''
  const stands =
    next?.kind === 'possessive' ||
    word === 'another' ||
    word === 'that' ||
    word === 'which' ||
    (isHyphen(next) && tokens[number.to + 1]?.lower === 'on') ||
    (articles(tokens[at - 2]) &&
      tokens[at - 1]!.kind === 'word' &&
      word !== 'of' &&
      (word === '' || verbs.has(word))) ||
    modals.has(word) ||
    // "injuries—one with a bandage": an aside about somebody.
    (dashes.has(before) && verbs.has(word) && word !== 'of') ||
    neverNumbers.has(before) ||
    (determiners.has(before) && word !== 'of' && (word === '' || verbs.has(word))) ||
    ((before === 'at' || before === 'on') && times.has(word)) ||
    (before === 'by' && tokens[at - 2]?.lower === 'one') ||
    (word === 'by' && tokens[number.to + 1]?.lower === 'one')
  return stands ? takes(null, at, number.to) : null
}

/** "2-to-1", "3 to 1 margin", "split 4 to 1": a proportion of two sides. */
const proportion = ({ tokens, number }: Place) => {
  const hyphen = isHyphen(tokens[number.to]) ? 1 : 0
  const to = tokens[number.to + hyphen]
  const second = numeralAt(tokens, number.to + 2 * hyphen + 1)
  if (to?.lower !== 'to' || second === null || second.value >= number.value || number.value > 999) return null
  if (number.scale > 1 || !Number.isInteger(number.value) || !Number.isInteger(second.value)) return null
  const told = sides.has(tokens[number.from - 1]?.lower ?? '') || sides.has(tokens[second.to]?.lower ?? '')
  return hyphen === 1 || told ? takes('score', number.from, second.to, number.value) : null
}

const sides = new Set(
  'margin ratio odds vote votes voted split won lost lead beat win defeat victory favor favour'.split(' '),
)

/** "3-1", "52-48", "0-2": two small numbers that do not rise, or rise from nought, joined without a space. */
const score = ({ tokens, number, amount }: Place) => {
  const [dash, second] = [tokens[number.to], tokens[number.to + 1]]
  if (!number.plain || number.value > 999 || dash === undefined || !/^[-\u2010-\u2013]$/.test(dash.text) || !dash.glued)
    return null
  if (second?.kind !== 'number' || !second.glued || !/^\d{1,3}$/.test(second.text)) return null
  if (number.value > 0 && number.value < Number(second.text)) return null
  // "0-62mph" is a stretch.
  if (amount.range && amount.unit !== null) return null
  return takes('score', number.from, number.to + 2, number.value)
}

const spanning = wordSet(['in', 'within', 'over', 'for', 'during', 'after'])

/** "three times", "100 a day", "300 shells per hour". */
const rate = ({ tokens, amount }: Place) => {
  if (tokens[amount.from - 1]?.lower === 'per') return found(amount, 'rate', 'per', amount.from, amount.to)
  // "one death for every 19 arrests"
  if (tokens[amount.from - 1]?.lower === 'every' && tokens[amount.from - 2]?.lower === 'for')
    return found(amount, 'rate', 'every', amount.from, amount.to)
  const next = tokens[amount.to]
  const open = amount.form === 'vague' && next?.lower === 'of' && tokens[amount.to + 1]?.lower === 'times'
  if (open) return found(amount, 'rate', 'times', amount.from, amount.to + 2)
  if (next?.lower === 'times' || (next?.lower === 'x' && next.glued)) {
    return found(amount, 'rate', 'times', amount.from, amount.to + 1)
  }
  const direct = perAt(tokens, amount.to)
  if (direct !== null) return found(amount, 'rate', `/${direct.unit}`, amount.from, direct.to)
  // What is counted stands between: the figure covers the number alone.
  for (let at = amount.to; at < amount.to + 4 && tokens[at]?.kind === 'word'; at++) {
    // "40 soldiers in a week" tells how long it took, not how often it happens.
    if (spanning(tokens[at]!)) break
    // "12 deaths per 100,000 people".
    if (tokens[at]!.lower === 'per' && tokens[at + 1]?.kind === 'number')
      return found(amount, 'rate', 'per', amount.from, amount.to)
    const per = at > amount.to ? perAt(tokens, at) : null
    if (per !== null && per.to === at + 2) return found(amount, 'rate', `/${per.unit}`, amount.from, amount.to)
  }
  return null
}

const afterScores = wordSet(
  'of more killed dead injured wounded hurt missing were are have feared others die died'.split(' '),
)
const harming = wordSet(
  `kill kills killed killing injure injures injured wound wounds wounded abduct abducts abducted kidnap kidnaps kidnapped arrest arrests arrested
   displace displaces displaced detain detains detained hurt maim maims maimed`.split(/\s+/),
)
const ownScores = wordSet('the his her their its test high low average credit exam'.split(' '))

/** "scores" of a match or a test are no number. */
const noScores = ({ tokens, amount }: Place) => {
  if (amount.form !== 'vague' || tokens[amount.from]!.lower !== 'scores') return null
  const harmed = harming(tokens[amount.from - 1])
  const counts = harmed || (afterScores(tokens[amount.to]) && !ownScores(tokens[amount.from - 1]))
  return counts ? null : takes(null, amount.from, amount.to)
}

const count = ({ amount }: Place) => found(amount, 'count', null, amount.from, amount.to)

/** What breaks off, stands for a name or compares: taken away before units are looked for. */
export const nonCountRules: readonly Rule[] = [
  { name: 'number cut off', read: truncated },
  { name: 'pronoun', read: pronoun },
  { name: 'no number', read: noScores },
  { name: 'score', read: score },
  { name: '<n> to <n> sides', read: proportion },
]

export const countRules: readonly Rule[] = [
  { name: 'so many in a time', read: rate },
  { name: 'count', read: count },
]
