import { countWords, listWords, outletItself, shortName } from '../../answers/wording.ts'
import { measureLabels } from '../../claims/measures/measure.ts'
import { grouped } from '../../index/grouped.ts'
import { figureInWords } from '../../messages/figure.ts'
import type { Control, Line, Message } from '../../messages/message.ts'
import { printedLine } from '../../messages/printed.ts'
import { alertData, figureLabel, type Sent } from './alert.ts'
import type { Told } from './told.ts'

/** So many figures stand in one digest: what more there is comes in a next one. */
export const mostFigures = 20

/** Several figures in one message, by their subjects, in the order they became known. */
export function digestMessage(all: readonly Told[], sent: Sent): Message {
  const subjects = grouped(all, ({ claim }) => claim.subject.id)
  const lines = [...subjects.values()].flatMap((told): Line[] => [
    [{ bold: told[0]!.claim.subject.name }],
    ...told.map(figureLine),
  ])
  const doubt: Line[] = sent.doubtful
    ? [[{ italic: 'This may repeat a message above: whether that one arrived could not be found out.' }]]
    : []
  return {
    title: countWords(all.length, 'new figure'),
    parts: [{ kind: 'text', lines: [...lines, ...doubt] }],
    controls: controls(all),
    private: false,
    tone: 'answer',
    data: { digest: all.map(told => alertData(told, sent)) },
  }
}

/** "9 January 2025 14:05 · 20 killed, was 12 · the mayor · Harbor News · q4x7c2m" */
function figureLine({ at, claim, was, kinds, withdrawn }: Told): Line {
  const { source, document } = claim
  const name = source.kind === 'outlet' ? outletItself(document.outlet) : shortName(source.name)
  const marks = [
    ...(withdrawn ? ['withdrawn'] : []),
    ...(kinds.includes('conflict') ? ['in conflict'] : []),
    ...(kinds.includes('spread') ? ['widens the spread'] : []),
  ]
  return [
    '• ',
    { instant: at },
    ' · ',
    { bold: `${figureInWords(claim)} ${measureLabels[claim.measure]}` },
    was === null ? '' : `, was ${figureInWords(was)}`,
    ` · ${name} · `,
    ...printedLine(claim),
    marks.length > 0 ? ` · ${listWords(marks)}` : '',
    ' · ',
    { code: claim.id },
  ]
}

function controls(all: readonly Told[]): Control[] {
  const watches = [...new Set(all.map(({ watch }) => watch))]
  return [
    {
      kind: 'select',
      label: 'Open a claim',
      choices: all.map(({ claim }) => ({ label: figureLabel(claim), command: `/claim ${claim.id}` })),
    },
    ...watches.map(
      (watch): Control => ({ kind: 'button', label: 'End this watch', command: `/unwatch watch:${watch}` }),
    ),
  ]
}
