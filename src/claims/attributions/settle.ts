import type { Finding } from './finding.ts'
import type { Range } from './view.ts'

/**
 * Settles the findings of one sentence together: a content that follows its cue ends where a later cue starts a new statement
 * (", but the army said ...", ", adding that ..."). Findings come in the order of their cues.
 */
export const settle = (found: readonly Finding[]): readonly Finding[] => {
  if (found.length < 2) return found
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

const isEmpty = (range: Range): boolean => range.to <= range.from
