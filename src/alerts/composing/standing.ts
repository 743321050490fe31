import type { Relation } from '../../answers/answer.ts'
import { countWords, figureWords, listWords } from '../../answers/wording.ts'
import type { Line } from '../../messages/message.ts'
import { briefClaimant, shownFigure } from '../../messages/position.ts'
import { whose } from '../wording.ts'
import type { Standing } from './told.ts'

/** So many of the others are named; the rest are counted. */
const mostNamed = 3

/** What is said of the others, by their verdict: what matters most first. */
const ways: readonly { readonly verdict: Relation['verdict']; readonly words: string }[] = [
  { verdict: 'conflict', words: 'In conflict with ' },
  { verdict: 'agree', words: 'Agrees with ' },
  { verdict: 'compatible', words: 'Can be true together with ' },
]

/** How a figure stands against the others, in a few lines. */
export function standingLines({ position, others, spread }: Standing): Line[] {
  const newer = others.find(other => other.position.id === position.supersededBy)?.position
  if (newer !== undefined)
    return [[{ bold: 'Replaced' }, `: ${briefClaimant(newer)} now says `, { bold: shownFigure(newer) }, '.']]
  if (others.length === 0) return [['Nobody else gives a current figure.']]
  const lines = ways.flatMap(({ verdict, words }): Line[] => {
    const these = others
      .filter(({ relation }) => relation.verdict === verdict)
      .sort((a, b) => (b.relation.apart ?? 0) - (a.relation.apart ?? 0))
    if (these.length === 0) return []
    // Two articles' "police" read as one.
    const all = [
      ...new Set(
        these.map(({ position: other, relation }) => {
          const apart = relation.apart === null ? '' : ` (${amount(relation.apart, position.claim.unit)} apart)`
          return `${whose(briefClaimant(other))} ${shownFigure(other)}${apart}`
        }),
      ),
    ]
    const named = all.slice(0, mostNamed)
    const more = all.length > mostNamed ? [countWords(all.length - mostNamed, 'other')] : []
    return [[{ bold: words.trimEnd() }, ` ${listWords([...named, ...more])}.`]]
  })
  const beside =
    lines.length > 0
      ? lines
      : [
          [
            `Beside ${countWords(others.length, 'figure')} that ${others.length === 1 ? 'counts' : 'count'} something else.`,
          ],
        ]
  if (spread === null || spread.low === spread.high) return beside
  const unit = position.claim.unit
  return [
    ...beside,
    [
      `Current figures run from ${amount(spread.low, unit)} to ${amount(spread.high, unit)} (${countWords(spread.claimants, 'claimant')}).`,
    ],
  ]
}

export const amount = (value: number, unit: string | null): string =>
  figureWords({ low: value, high: value, bound: 'exact', unit })
