import type { Finding } from './finding.ts'
import { closesQuote, type Range, type View } from './view.ts'

/**
 * Settles the findings of one sentence together: a content that follows its cue ends where a later cue starts a new statement
 * (", but the army said ...", ", adding that ..."). Findings come in the order of their cues.
 */
export const settle = (view: View, findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length < 2) return findings
  const found = findings.map((finding, index) => withHost(finding, findings[index + 1]))
  const settled: Finding[] = []
  let cut = Number.POSITIVE_INFINITY
  for (let index = found.length - 1; index >= 0; index--) {
    const finding = found[index]!
    const { content } = finding
    const ends = cut > content.from + 1 && cut < content.to && cut > finding.cue.from && mayCut(view, finding, cut)
    settled.push(ends ? { ...finding, content: { from: content.from, to: cut } } : finding)
    if (finding.cuts >= 0 && finding.cuts < cut) cut = finding.cuts
  }
  return settled.reverse().filter(finding => !isEmpty(finding.content))
}

/** Nothing is cut inside a quotation that the content holds, nor from a quotation that its speaker interrupts. */
const mayCut = (view: View, finding: Finding, cut: number): boolean => {
  const { content } = finding
  if (finding.before && closesQuote(view, content.to - 1)) return false
  return view.quotes.within[cut]! < content.from || view.quotes.within[cut] === view.quotes.within[content.from]
}

/** "X, citing Y, said ...": what Y is cited with is what the verb behind it holds. */
const withHost = (finding: Finding, next: Finding | undefined): Finding => {
  if (finding.relays.length === 0 || finding.before || next === undefined) return finding
  const hosts = next.cue.from >= finding.content.from && next.cue.from <= finding.content.from + 2 && !next.before
  return hosts ? { ...finding, content: next.content } : finding
}

const isEmpty = (range: Range): boolean => range.to <= range.from
