import type { Finding } from './finding.ts'
import type { Range } from './view.ts'

/**
 * Settles the findings of one sentence together: a content that follows its cue ends where a later cue starts a new statement
 * (", but the army said ...", ", adding that ..."). Findings come in the order of their cues.
 */
export const settle = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length < 2) return findings
  const found = findings.map((finding, index) => withHost(finding, findings[index + 1]))
  const settled: Finding[] = []
  let cut = Number.POSITIVE_INFINITY
  for (let index = found.length - 1; index >= 0; index--) {
    const finding = found[index]!
    const { content } = finding
    const ends = cut > content.from + 1 && cut < content.to && cut > finding.cue.from
    settled.push(ends ? { ...finding, content: { from: content.from, to: cut } } : finding)
    if (finding.cuts >= 0 && finding.cuts < cut) cut = finding.cuts
  }
  return settled.reverse().filter(finding => !isEmpty(finding.content))
}

/** "X, citing Y, said ...": what Y is cited with is what the verb behind it holds. */
const withHost = (finding: Finding, next: Finding | undefined): Finding => {
  if (finding.relays.length === 0 || finding.before || next === undefined) return finding
  const hosts = next.cue.from >= finding.content.from && next.cue.from <= finding.content.from + 2 && !next.before
  return hosts ? { ...finding, content: next.content } : finding
}

const isEmpty = (range: Range): boolean => range.to <= range.from
