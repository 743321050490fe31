import type { Position, Relation } from '../answers/answer.ts'
import { dayOf } from '../answers/day.ts'
import type { Against, Evidence } from '../answers/evidence/evidence.ts'
import { countWords } from '../answers/wording.ts'
import type { StoredClaim } from '../index/store.ts'
import { documentData } from './claim-data.ts'
import { periodInWords } from './day.ts'
import { figureInWords } from './figure.ts'
import type { Line, Part, Row } from './message.ts'
import { briefClaimant, shownFigure } from './position.ts'
import { figureAddress, printedLine } from './printed.ts'

const columns = [
  { name: 'Printed by', align: 'left' },
  { name: 'Published', align: 'left', detail: true },
  { name: 'Story', align: 'left', detail: true },
  { name: 'Claim', align: 'left', detail: true },
] as const

/** What stands behind a claim beside its quote: who else prints it, how else it is worded, what stands against it. */
export function evidenceParts(evidence: Evidence, claim: StoredClaim): readonly Part[] {
  const { printed, origins, wordings, against, unsaid } = evidence
  const also: Line[] = wordings.length === 0 ? [] : [[{ bold: 'Also worded ' }, wordings.map(figureInWords).join(', ')]]
  const more: Line[] = unsaid === 0 ? [] : [[{ italic: `and ${unsaid} more` }]]
  const others: Line[] = against.length === 0 ? [] : [[{ bold: 'Beside it' }], ...against.map(againstLine), ...more]
  return [
    ...(printed.length < 2 ? [] : [printedPart(printed, origins, claim)]),
    ...[also, others].flatMap((lines): Part[] => (lines.length === 0 ? [] : [{ kind: 'text', lines }])),
  ]
}

function printedPart(printed: readonly StoredClaim[], origins: number, claim: StoredClaim): Part {
  const stories = origins === 1 ? 'one story' : countWords(origins, 'story', 'stories')
  return {
    kind: 'table',
    heading: `Printed by ${countWords(printed.length, 'document')}, ${stories}`,
    columns,
    rows: printed.map(
      (each): Row => ({
        cells: [
          printedLine(each),
          [{ date: each.document.published }],
          [each.origin === claim.origin ? 'same story' : 'another story'],
          [{ code: each.id }],
        ],
        notes: [],
        mark: null,
      }),
    ),
  }
}

const verdicts: Readonly<Record<Relation['verdict'], string>> = {
  conflict: 'In conflict with ',
  agree: 'Agrees with ',
  compatible: 'Compatible with ',
  superseded: 'Takes the place of ',
  'not-comparable': 'Not comparable with ',
}

/** "In conflict with about 1,200 (United States, by 12 Jan 2025), 2,800 apart" */
function againstLine({ position, relation }: Against): Line {
  const { verdict, unless } = relation
  const isReplaced = verdict === 'superseded' && position.role !== 'superseded'
  const words = isReplaced ? 'Replaced by ' : verdicts[verdict]
  const figure = `${shownFigure(position)} (${briefClaimant(position)}, ${periodInWords(position.day)})`
  const doubt = unless === null ? '' : `, unless ${unless}`
  return [`${words}${figure}${reasonWords(position, relation)}${doubt} `, { code: position.claim.id }]
}

/** Both figures stand in the line already: of a conflict only how far they are apart. */
function reasonWords({ claim: { unit } }: Position, { verdict, why, apart }: Relation): string {
  if (verdict === 'superseded') return ''
  const far = apart === null || apart === 0 ? null : figureInWords({ low: apart, high: apart, bound: 'exact', unit })
  return verdict === 'conflict' && far !== null ? `, ${far} apart` : `: ${why}`
}

/** The same as --json prints it. */
export function evidenceData({ printed, origins, wordings, role, against }: Evidence): object {
  return {
    role,
    origins,
    figures: wordings.map(figureInWords),
    carriers: printed.map(each => ({
      ...documentData(each.document),
      claim: each.id,
      origin: each.origin,
      day: dayOf(each),
      link: figureAddress(each),
    })),
    against: against.map(({ position, relation: { verdict, rule, why, apart, unless } }) => ({
      claim: position.claim.id,
      figure: shownFigure(position),
      claimant: briefClaimant(position),
      verdict,
      rule,
      why,
      apart,
      unless,
    })),
  }
}
