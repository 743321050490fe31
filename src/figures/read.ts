import type { Sentence, Text } from '../text/text.ts'
import { amountOf } from './amount.ts'
import type { Figure } from './figure.ts'
import { mayStart, numeralAt } from './numerals/at.ts'
import type { Found, Place, Rule } from './rule.ts'
import { rules } from './rules.ts'
import { joinedPair, settle } from './settle.ts'

const firstFound = (place: Place): { found: Found; rule: Rule } | null => {
  for (const rule of rules) {
    const found = rule.read(place)
    if (found !== null) return { found, rule }
  }
  return null
}

/** Reads one sentence by itself: the rules see its tokens alone, so that nothing reaches over its edge. */
const readSentence = (text: Text, sentence: Sentence, lastOfBlock: boolean, into: Figure[]): void => {
  let first = sentence.from
  while (first < sentence.to && !mayStart(text.tokens[first]!)) first++
  if (first === sentence.to) return
  const tokens = text.tokens.slice(sentence.from, sentence.to)
  let previous: Found | null = null
  let last: Figure | null = null
  let free = 0
  for (let at = first - sentence.from; at < tokens.length; at++) {
    if (!mayStart(tokens[at]!)) continue
    const number = numeralAt(tokens, at)
    if (number === null || number.from < free) continue
    const amount = amountOf(tokens, number)
    const answer = firstFound({ tokens, number, amount, lastOfBlock, previous })
    if (answer === null) continue
    const { found, rule } = answer
    previous = found
    if (found.kind !== null) {
      const name = amount.range || amount.form !== 'digits' ? `${amount.rule}: ${rule.name}` : rule.name
      const figure = settle(text.source, tokens, sentence.from, free, found, found.kind, name)
      const joined: Figure | null = last === null ? null : joinedPair(text, last, figure)
      if (joined !== null) into.pop()
      last = joined ?? figure
      into.push(last)
    }
    at = Math.max(at, found.to - 1)
    free = at + 1
  }
}

/** Every figure of a text in order of place, claim or not. Linear in the length of the text; never throws. */
export const readFigures = (text: Text): Figure[] => {
  const figures: Figure[] = []
  const { sentences } = text
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    readSentence(text, sentence, sentences[at + 1]?.block !== sentence.block, figures)
  }
  return figures
}
