import { wordSet } from '../../text/vocabulary.ts'
import type { Finding } from './finding.ts'
import * as word from './lexicon.ts'
import { citing } from './rules/citing.ts'
import { closesQuote, comma, has, type Range, semicolon, type View } from './view.ts'

/**
 * Settles the findings of one sentence together: a content that follows its cue ends where a later cue starts a new statement
 * (", but the army said ...", ", adding that ..."). Findings come in the order of their cues.
 */
export const settle = (view: View, findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length < 2) return findings
  const found = parted(
    view,
    findings.map((finding, index) => withHost(finding, findings[index + 1])),
  )
  const settled: Finding[] = []
  let cut = Number.POSITIVE_INFINITY
  for (let index = found.length - 1; index >= 0; index--) {
    const finding = found[index]!
    const { content } = finding
    const ends = cut > content.from && cut < content.to && cut > finding.cue.from && mayCut(view, finding, cut)
    settled.push(ends ? { ...finding, content: { from: content.from, to: cut } } : finding)
    if (finding.cuts >= 0 && finding.cuts < cut) cut = finding.cuts
  }
  return settled.reverse().filter(finding => !isEmpty(finding.content))
}

/** "4,000 fled, X says, | and 300 died, according to Y": each statement ends at its own speaker. */
const parted = (view: View, findings: readonly Finding[]): readonly Finding[] => {
  const result = [...findings]
  for (let index = 1; index < result.length; index++) {
    const left = result[index - 1]!
    const right = result[index]!
    if (!right.before || left.source === null || right.content.from >= left.cue.from) continue
    if (right.content.to <= left.cue.to) continue
    const edge = edgeBetween(view, Math.max(left.cue.to, left.source.to), Math.min(right.content.to, right.cue.from))
    // What follows its cue ends at a semicolon only: "X's figures show 58 killed; 40 more, it says, are hurt".
    if (edge < 0 || (!left.before && view.marks[edge] !== semicolon)) continue
    result[index] = { ...right, content: { from: edge + 1, to: right.content.to } }
    if (left.content.to > edge) result[index - 1] = { ...left, content: { from: left.content.from, to: edge } }
  }
  return result
}

/** The comma before "and" or "but", or the semicolon, at which a new statement begins; -1 for none. */
const edgeBetween = (view: View, from: number, to: number): number => {
  for (let at = from; at < to - 2; at++) {
    if (view.marks[at] === semicolon) return at
    if (view.marks[at] === comma && (has(view, at + 1, word.coordinator) || contrasts(view.tokens[at + 1]))) return at
  }
  return -1
}

const contrasts = wordSet(['while', 'whereas', 'though', 'although'])

/** Nothing is cut inside a quotation that the content holds, nor from a quotation that its speaker interrupts. */
const mayCut = (view: View, finding: Finding, cut: number): boolean => {
  const { content } = finding
  if (finding.before && closesQuote(view, content.to - 1)) return false
  return view.quotes.within[cut]! < content.from || view.quotes.within[cut] === view.quotes.within[content.from]
}

/** "X, citing Y, said ...": what Y is cited with is what the verb behind it holds. */
const withHost = (finding: Finding, next: Finding | undefined): Finding => {
  if (finding.before || next === undefined) return finding
  // "Citing Y, X said ..."
  if (
    finding.rule === citing.name &&
    finding.relays.length === 0 &&
    next.source !== null &&
    next.source.from <= finding.content.from + 1 &&
    !next.before
  )
    return { ...finding, content: next.content, relays: [next.source] }
  if (finding.relays.length === 0) return finding
  const hosts = next.cue.from >= finding.content.from && next.cue.from <= finding.content.from + 2 && !next.before
  return hosts ? { ...finding, content: next.content } : finding
}

const isEmpty = (range: Range): boolean => range.to <= range.from
