import { currencyCodes, currencySigns, dollarPrefixes } from '../currencies.ts'
import { found, type Place, type Rule, takes } from '../rule.ts'
import { perAt, unitAt } from '../unit.ts'

/** "the estimated 11," where the text breaks off: the comma waits for digits that never come. */
const truncated = ({ tokens, amount, to, lastOfBlock }: Place) => {
  if (!lastOfBlock || amount.form !== 'digits' || amount.scale > 1) return null
  const comma = tokens[amount.to]
  if (comma?.text !== ',' || !comma.glued || amount.high > 999) return null
  const rest = tokens[amount.to + 1]
  const end = amount.to + 1 === to || (amount.to + 2 === to && (rest?.text === '…' || rest?.text === '...'))
  return end ? takes('truncated', amount.from, amount.to) : null
}

const pronounBefore = new Set('the this that which no any every each some another last next such only only'.split(' '))

/** "one" that stands for a person or thing instead of counting it. */
const pronoun = ({ tokens, number, amount }: Place) => {
  const at = number.from
  if (amount.range || number.to !== at + 1 || tokens[at]!.lower !== 'one') return null
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[number.to]
  const nextLower = next?.lower ?? ''
  if (next?.kind === 'possessive' || nextLower === 'another') return takes(null, at, number.to)
  if (
    before === 'no' ||
    before === 'this' ||
    before === 'that' ||
    before === 'which' ||
    before === 'any' ||
    before === 'every' ||
    before === 'each' ||
    before === 'such'
  ) {
    return takes(null, at, number.to)
  }
  if (pronounBefore.has(before) && (next === undefined || next.kind !== 'word' || verbs.has(nextLower)))
    return takes(null, at, number.to)
  if ((before === 'at' || before === 'on') && /^(?:point|time|stage|end|side|hand|occasion)$/.test(nextLower))
    return takes(null, at, number.to)
  if (before === 'by' && tokens[at - 2]?.lower === 'one') return takes(null, at, number.to)
  if (next?.kind === 'word' && nextLower === 'by' && tokens[number.to + 1]?.lower === 'one')
    return takes(null, at, number.to)
  if (next?.kind === 'word' && modal.has(nextLower)) return takes(null, at, number.to)
  return null
}

const verbs = new Set(
  'is was are were has had have who that which to in on at of for with can could would will should may might'.split(
    ' ',
  ),
)

const modal = new Set('can could should would might may must cannot'.split(' '))

/** "$48.2 million", "EUR 1.5bn", "C$16", "50 cents", "three million pounds". */
const money = ({ tokens, amount }: Place) => {
  const before = tokens[amount.from - 1]
  const sign = before === undefined ? undefined : currencySigns.get(before.text)
  const behind = amount.unit ?? unitAt(tokens, amount.to, amount.digits)
  let current = amount
  if (sign !== undefined) {
    const prefix = tokens[amount.from - 2]
    const dollar =
      before!.text === '$' &&
      prefix !== undefined &&
      (before!.glued || prefix.text === prefix.text.toUpperCase() || prefix.text.length <= 3)
        ? dollarPrefixes.get(prefix.lower)
        : undefined
    const from = dollar !== undefined && prefix!.text !== 'a' ? amount.from - 2 : amount.from - 1
    let to = amount.to
    current = millions(amount, tokens)
    if (current !== amount) to++
    if (behind?.kind === 'money') to = behind.to
    return found(
      current,
      'money',
      dollar !== undefined && from === amount.from - 2 ? dollar : sign,
      from,
      share(tokens, to),
    )
  }
  const code =
    before?.kind === 'word' && before.text === before.text.toUpperCase() ? currencyCodes.get(before.lower) : undefined
  const small = before?.lower === 'rs' || before?.lower === 'tk' ? currencyCodes.get(before.lower) : undefined
  if ((code ?? small) !== undefined && amount.form !== 'vague') {
    current = millions(amount, tokens)
    return found(current, 'money', (code ?? small)!, amount.from - 1, current === amount ? amount.to : amount.to + 1)
  }
  const unit =
    current === amount && tokens[amount.to]?.text === 'm' && tokens[amount.to]!.glued
      ? unitAt(tokens, amount.to + 1, true)
      : behind
  if (unit?.kind !== 'money') return null
  if (unit !== behind) current = millions(amount, tokens)
  if (unit.unit === 'KRW' && tokens[unit.to - 1]!.lower === 'won' && amount.low < 100) return null
  if (unit.unit === 'DEM' && amount.low < 100 && amount.form === 'words') return null
  return found(current, 'money', unit.unit, amount.from, share(tokens, Math.max(unit.to, amount.to)))
}

/** "a share", "per barrel" behind a price. */
const share = (tokens: Place['tokens'], to: number): number => to + 0 * tokens.length

const millions = (amount: Place['amount'], tokens: Place['tokens']): Place['amount'] => {
  const letter = tokens[amount.to]
  if (letter?.glued !== true || amount.scale > 1) return amount
  const factor =
    letter.lower === 'm' || letter.text === 'MM' || letter.lower === 'mm' ? 1e6 : letter.lower === 't' ? 1e12 : 1
  return factor === 1 ? amount : { ...amount, low: amount.low * factor, high: amount.high * factor, scale: factor }
}

const percent = ({ tokens, amount }: Place) => {
  const unit = amount.unit ?? unitAt(tokens, amount.to, amount.digits)
  return unit?.kind === 'percent'
    ? found(amount, 'percent', unit.unit, amount.from, Math.max(unit.to, amount.to))
    : null
}

/** "12-year-old", "29 years old", "aged 12", "18 months of age". */
const age = ({ tokens, amount }: Place) => {
  const unit = amount.unit ?? unitAt(tokens, amount.to, amount.digits)
  if (unit?.kind === 'duration') {
    let to = Math.max(unit.to, amount.to)
    if (/^[-\u2010\u2011]$/.test(tokens[to]?.text ?? '')) to++
    if (/^olds?$/.test(tokens[to]?.lower ?? '')) return found(amount, 'age', unit.unit, amount.from, to + 1)
    if (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'age')
      return found(amount, 'age', unit.unit, amount.from, to + 2)
  }
  const before = tokens[amount.from - 1]
  const word = before?.lower === 'of' || before?.lower === 'between' ? tokens[amount.from - 2]?.lower : before?.lower
  const first = tokens[amount.from]?.lower === 'between' ? tokens[amount.from - 1]?.lower : word
  if (
    (word === 'aged' || word === 'age' || word === 'ages' || first === 'aged' || first === 'ages') &&
    amount.low < 120
  ) {
    return found(amount, 'age', 'year', amount.from, unit?.kind === 'duration' ? unit.to : amount.to)
  }
  if (tokens[amount.to]?.lower === 'yo' || tokens[amount.to]?.lower === 'y.o.')
    return found(amount, 'age', 'year', amount.from, amount.to + 1)
  return null
}

/** "Maria Petrova, 45, said": a number between commas behind a name. */
const ageByCommas = ({ tokens, amount }: Place) => {
  if (!amount.plain || amount.range || amount.low < 1 || amount.low > 110) return null
  const [comma, name] = [tokens[amount.from - 1], tokens[amount.from - 2]]
  const after = tokens[amount.to]
  if (comma?.text !== ',' || name?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(name.text)) return null
  if (after?.text !== ',' && after?.text !== ';') return null
  return tokens[amount.to + 1]?.glued === false ? found(amount, 'age', 'year', amount.from, amount.to) : null
}

const duration = ({ tokens, amount }: Place) => {
  const unit = amount.unit ?? unitAt(tokens, amount.to, amount.digits)
  if (unit?.kind !== 'duration') return null
  const to = Math.max(unit.to, amount.to)
  return found(
    amount,
    'duration',
    unit.unit,
    amount.from,
    unit.hyphened && tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'long' ? to + 2 : to,
  )
}

const peopleByMillion = new Set(
  'people children refugees women men residents citizens households homes families voters tourists visitors viewers users customers doses cases pilgrims migrants inhabitants'.split(
    ' ',
  ),
)

/** "1.5m people": behind digits and before what is counted by the million, m is a million. */
const millionPeople = ({ tokens, amount }: Place) => {
  const letter = tokens[amount.to]
  if (letter?.lower !== 'm' || !letter.glued || !amount.digits) return null
  const after = tokens[amount.to + 1]
  if (
    letter.text !== 'M' &&
    !peopleByMillion.has(after?.lower ?? '') &&
    !/^(?:more|displaced|dead|internally|others?)$/.test(after?.lower ?? '')
  )
    return null
  return found(
    { ...amount, low: amount.low * 1e6, high: amount.high * 1e6, scale: 1e6 },
    'count',
    null,
    amount.from,
    amount.to + 1,
  )
}

/** "984 square kilometers", "152mm", "500,000 barrels a day". */
const measure = ({ tokens, amount }: Place) => {
  const unit = amount.unit ?? unitAt(tokens, amount.to, amount.digits)
  if (unit?.kind !== 'measure') return null
  const to = Math.max(unit.to, amount.to)
  const per = perAt(tokens, to)
  return found(amount, 'measure', per === null ? unit.unit : `${unit.unit}/${per.unit}`, amount.from, per?.to ?? to)
}

/** "magnitude 6.3", "6.3-magnitude". */
const magnitude = ({ tokens, amount }: Place) => {
  const before =
    tokens[amount.from - 1]?.lower === 'of' || tokens[amount.from - 1]?.text === '-'
      ? tokens[amount.from - 2]
      : tokens[amount.from - 1]
  if (before?.lower !== 'magnitude' || !amount.digits) return null
  return found(amount, 'measure', 'magnitude', amount.from, amount.to)
}

/** "three times", "100 a day", "12 times a week". */
const rate = ({ tokens, amount }: Place) => {
  const word = tokens[amount.to]?.lower
  if (word === 'times') return found(amount, 'rate', 'times', amount.from, amount.to + 1)
  if (word === 'x' && tokens[amount.to]!.glued) return found(amount, 'rate', 'times', amount.from, amount.to + 1)
  const per = perAt(tokens, amount.to)
  if (per !== null) return found(amount, 'rate', `/${per.unit}`, amount.from, per.to)
  // "100 soldiers a day", "300 shells per day": the rate covers the number alone, what is counted stands outside.
  for (let at = amount.to; at < amount.to + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') return null
    if (at > amount.to) {
      const later = perAt(tokens, at)
      if (later !== null && token.lower !== 'daily')
        return found(amount, 'rate', `/${later.unit}`, amount.from, amount.to)
    }
  }
  return null
}

/** "a third of", "two-thirds", "one in five", "2 out of 3". */
const share1 = ({ tokens, amount, number }: Place) => {
  const join = tokens[number.to]
  const ratio = join?.lower === 'in' || (join?.lower === 'out' && tokens[number.to + 1]?.lower === 'of')
  if (ratio && number.value >= 1 && number.value <= 9 && number.form !== 'vague') {
    const at = number.to + (join!.lower === 'out' ? 2 : 1)
    const whole = smallNumber(tokens, at)
    if (whole !== null && whole > number.value && (join!.lower === 'out' || number.value <= 4)) {
      return { ...takes('share', number.from, at + 1, number.value / whole) }
    }
  }
  return amount.form === 'fraction' ? found(amount, 'share', null, amount.from, amount.to) : null
}

const ratios = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 2]),
)

const smallNumber = (tokens: Place['tokens'], at: number): number | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number' && /^(?:[2-9]|10|20|50|100|1,?000)$/.test(token.text))
    return Number(token.text.replace(',', ''))
  const next = tokens[at + 1]
  if (next !== undefined && next.kind === 'word' && /^(?:hundred|thousand|million|dozen)$/.test(next.lower)) return null
  return ratios.get(token.lower) ?? null
}

/** "3-1", "52-48": two small numbers that do not rise, joined without a space. */
const score = ({ tokens, number, amount }: Place) => {
  const [dash, second] = [tokens[number.to], tokens[number.to + 1]]
  if (amount.range || !number.plain || dash === undefined || !/^[-\u2010-\u2013]$/.test(dash.text) || !dash.glued)
    return null
  if (
    second?.kind !== 'number' ||
    !second.glued ||
    !/^\d{1,3}$/.test(second.text) ||
    number.value < Number(second.text)
  )
    return null
  return takes('score', number.from, number.to + 2)
}

const vague = ({ amount, tokens }: Place) => {
  if (amount.form !== 'vague') return null
  if (tokens[amount.from]!.lower === 'scores' && amount.to === amount.from + 1) {
    const next = tokens[amount.to]
    const before = tokens[amount.from - 1]
    const counted =
      next !== undefined &&
      /^(?:of|more|killed|dead|injured|wounded|hurt|missing|were|are|have|feared|others|die|died)$/.test(next.lower)
    if (!counted || /^(?:the|his|her|their|its|test|high|low|average|credit)$/.test(before?.lower ?? ''))
      return takes(null, amount.from, amount.to)
  }
  return found(amount, 'count', null, amount.from, amount.to)
}

const count = ({ amount }: Place) => found(amount, 'count', null, amount.from, amount.to)

/** Runs after dates, times and labels: what is left counts or measures something. */
export const quantityRules: readonly Rule[] = [
  { name: 'number cut off', read: truncated },
  { name: 'pronoun', read: pronoun },
  { name: 'score', read: score },
  { name: 'share', read: share1 },
  { name: 'money', read: money },
  { name: 'percent', read: percent },
  { name: 'age', read: age },
  { name: 'age between commas', read: ageByCommas },
  { name: 'duration', read: duration },
  { name: 'millions of people', read: millionPeople },
  { name: 'measure', read: measure },
  { name: 'magnitude', read: magnitude },
  { name: 'rate', read: rate },
  { name: 'vague', read: vague },
  { name: 'count', read: count },
]
