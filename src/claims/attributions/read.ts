import type { Text } from '../../text/text.ts'
import type { Attribution, Phrase } from './attribution.ts'
import { afterDateline } from './datelines.ts'
import type { Finding, Reading, Rule } from './finding.ts'
import * as word from './lexicon.ts'
import { occurrenceAt } from './occurrence.ts'
import { bracketRules, commaRules, markRules, nounRules, verbRules, wordRules } from './rules.ts'
import { settle } from './settle.ts'
import { afterLabel, afterStamp } from './stamps.ts'
import { closesQuote, colon, comma, dash, openParenthesis, quote, type Range, readView, type View } from './view.ts'

/** All attributions of a text, in the order of their cues. Linear in its length; never throws. */
export const readAttributions = (text: Text): Attribution[] => {
  const view = readView(text)
  const attributions: Attribution[] = []
  for (const sentence of text.sentences) {
    if (sentence.block.kind === 'furniture') continue
    const found: Finding[] = []
    const from = Math.max(afterDateline(view, sentence), afterStamp(view, sentence), afterLabel(view, sentence))
    const whole: Reading = { view, from, to: sentence.to, found }
    let reading = whole
    let open = -1
    let tried = 0
    for (let at = whole.from; at < sentence.to; at++) {
      const quoted = view.marks[at] === quote ? open : view.quotes.within[at]!
      if (quoted !== open) {
        open = quoted
        reading = quoted < 0 ? whole : inQuotation(whole, quoted)
      }
      // No sentence of people's speech has a cue at every other word: what has is read no further than it would be.
      if ((view.classes[at]! & cues) !== 0 && ++tried * cueSpacing > at - whole.from + leeway) continue
      readToken(reading, at, found)
    }
    for (const finding of settle(view, found)) attributions.push(write(view, finding))
  }
  return attributions
}

/** Who speaks inside a quotation says nothing beyond its marks. */
const inQuotation = (reading: Reading, open: number): Reading => {
  const end = open + reading.view.quotes.partner[open]!
  return {
    ...reading,
    from: Math.max(reading.from, open + 1),
    to: Math.min(reading.to, end - (closesQuote(reading.view, end - 1) ? 1 : 0)),
  }
}

const firstWords = word.preposition
const cues = word.trigger | word.cueVerb | word.cueNoun

/** Words to a cue in a sentence beyond its first few hundred words; it keeps hostile text linear. */
const cueSpacing = 6
const leeway = 1000

const readToken = (reading: Reading, at: number, found: Finding[]): void => {
  const { view } = reading
  const classes = view.classes[at]!
  const mark = view.marks[at]!
  if (mark !== 0) {
    if (mark === colon || mark === dash) add(markRules, reading, at, found)
    else if (mark === openParenthesis) add(bracketRules, reading, at, found)
    else if (mark === comma && found.length > 0) add(commaRules, reading, at, found)
    return
  }
  if (
    (classes & word.trigger) !== 0 ||
    ((classes & firstWords) !== 0 && (at === reading.from || view.marks[at - 1] !== 0))
  ) {
    if (add(wordRules, reading, at, found)) return
  }
  if ((classes & word.cueVerb) !== 0 && readVerb(reading, at, found)) return
  if ((classes & word.cueNoun) !== 0) add(nounRules, reading, at, found)
}

const add = (rules: readonly Rule[], reading: Reading, at: number, found: Finding[]): boolean => {
  for (const rule of rules) {
    const findings = rule.read(reading, at)
    if (findings === null) continue
    found.push(...findings)
    return true
  }
  return false
}

const readVerb = (reading: Reading, at: number, found: Finding[]): boolean => {
  const occurrence = occurrenceAt(reading, at)
  if (occurrence === null) return false
  for (const rule of verbRules) {
    const finding = rule.read(reading, occurrence)
    if (finding === null) continue
    found.push(finding)
    return true
  }
  return false
}

const write = (view: View, finding: Finding): Attribution => ({
  source: finding.source === null ? null : phrase(view, finding.source),
  cue: phrase(view, finding.cue),
  content: phrase(view, finding.content),
  stance: finding.stance,
  manner: finding.manner,
  relays: finding.relays.map(relay => phrase(view, relay)),
  rule: finding.rule,
})

const phrase = (view: View, range: Range): Phrase => {
  const start = view.tokens[range.from]!.start
  const end = view.tokens[range.to - 1]!.end
  return { start, end, text: view.text.source.slice(start, end), from: range.from, to: range.to }
}
