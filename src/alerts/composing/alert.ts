import { dayOf } from '../../answers/day.ts'
import { growing } from '../../answers/growing.ts'
import { firstValue } from '../../answers/relations/interval.ts'
import { countWords, outletItself, shortName } from '../../answers/wording.ts'
import { measureLabels } from '../../claims/measures/measure.ts'
import type { StoredClaim } from '../../index/store.ts'
import { claimData, wholeClaimData } from '../../messages/claim-data.ts'
import { periodInWords } from '../../messages/day.ts'
import { figureInWords } from '../../messages/figure.ts'
import type { Control, Line, Message, Part } from '../../messages/message.ts'
import { printedLine } from '../../messages/printed.ts'
import { isReread } from '../deciding/verdict.ts'
import { lateLine } from './late.ts'
import { correctionLines, isTakenBack, rereadLine } from './put-right.ts'
import { amount, standingLines } from './standing.ts'
import type { Told } from './told.ts'

/** What is true of a message as a whole: when it is sent, and whether it may stand there twice. */
export interface Sent {
  readonly now: Date
  readonly doubtful: boolean
}

/** One figure at a glance: claimant, figure, what it was before, how it stands against the others, quote and link. */
export function alertMessage(told: Told, sent: Sent): Message {
  const { claim, kinds, was, withdrawn, standing } = told
  const lines: Line[] = [
    ...(withdrawn ? [withdrawnLine(told)] : []),
    claimLine(claim),
    ...(withdrawn ? [] : correctionLines(claim)),
    ...(was === null ? [] : [wasLine(told, was)]),
    ...newsLines(told),
    ...(withdrawn || standing === null ? [] : standingLines(standing)),
    ...(kinds.includes('part') ? [['It counts only some of a larger figure.']] : []),
    ...printedLines(told),
    ...asideLines(told, sent),
  ]
  return {
    title: titleOf(told),
    parts: [{ kind: 'text', lines }, quotePart(told)],
    controls: controls(told),
    private: false,
    tone: 'answer',
    data: alertData(told, sent),
  }
}

/** That a figure is gone, for a message that answers the one that told of it, or stands alone. */
export function withdrawnMessage(told: Told, sent: Sent): Message {
  const { claim } = told
  return {
    title: `${goneWord(told)}: ${figureLabel(claim)}`,
    parts: [
      { kind: 'text', lines: [withdrawnLine(told), claimLine(claim), ...asideLines(told, sent)] },
      quotePart(told),
    ],
    controls: controls(told),
    private: false,
    tone: 'answer',
    data: alertData(told, sent),
  }
}

function titleOf(told: Told): string {
  const { claim, was, withdrawn, instead } = told
  const before = was === null ? '' : `, was ${figureInWords(was)}`
  const isOther = instead !== null && !isReread(claim, instead)
  const gone = withdrawn || instead !== null ? `${goneWord(told)}: ` : ''
  const now = isOther ? `Now ${figureInWords(instead)}: ` : gone
  return `${now}${figureInWords(claim)} ${measureLabels[claim.measure]}${before}: ${claim.subject.name}`
}

/** What became of a figure that no document gives any more, or only by misreading. */
function goneWord({ claim, instead, aside, isBack }: Told): string {
  if (aside !== null) return 'Set aside'
  if (isBack) return 'Withdrawn for a time'
  if (instead === null || !isReread(claim, instead)) return 'Withdrawn'
  return isTakenBack(claim, instead) ? 'Taken back' : 'Misread'
}

/** "12 killed: people in Harbor City" */
export const figureLabel = (claim: StoredClaim): string =>
  `${figureInWords(claim)} ${measureLabels[claim.measure]}: ${claim.subject.name}`

/** Who says it, through whom, and of when. */
function claimLine(claim: StoredClaim): Line {
  const { source, via, document, stance } = claim
  const name = source.kind === 'outlet' ? outletItself(document.outlet) : source.name
  const relays = via.filter(relay => relay !== source.name).map(shortName)
  const how = stance === 'asserted' ? '' : `, ${stance}`
  return [
    { bold: name },
    relays.length > 0 ? `, via ${relays.join(', ')}` : '',
    ': ',
    { bold: figureInWords(claim) },
    ` ${claim.counted.text || 'people'} ${measureLabels[claim.measure]}${how} (${periodInWords(dayOf(claim))})`,
  ]
}

/** A total that its article raises is brought up to date; one that it lowers was wrong. */
const changeWords = (was: StoredClaim, now: StoredClaim): string =>
  growing[now.measure] && firstValue(now) >= firstValue(was) ? 'Updated' : 'Corrected'

function wasLine({ claim, corrected }: Told, was: StoredClaim): Line {
  const change = firstValue(claim) - firstValue(was)
  const by = change === 0 ? '' : `: ${amount(Math.abs(change), claim.unit)} ${change > 0 ? 'more' : 'fewer'}`
  return [
    { bold: corrected ? changeWords(was, claim) : 'Revised' },
    ` from ${figureInWords(was)} (${periodInWords(dayOf(was))})${by}.`,
  ]
}

/** What is new about it that the other lines do not say. */
function newsLines({ kinds, withdrawn, standing }: Told): Line[] {
  if (withdrawn || standing === null || standing.others.length === 0) return []
  const said = [
    ...(kinds.includes('new-claimant') ? ['the first figure of this claimant'] : []),
    ...(kinds.includes('spread') ? ['beyond the figures that stood before'] : []),
  ]
  return said.length === 0 ? [] : [[`New: ${said.join(', ')}.`]]
}

function withdrawnLine({ claim, instead, aside, isBack }: Told): Line {
  if (aside !== null) return [{ bold: `Set aside by ${aside.by}` }, ': it is no claim.']
  if (isBack) return [{ bold: 'Withdrawn for a time' }, ': it counts again.']
  if (instead !== null && isReread(claim, instead)) return rereadLine(claim, instead)
  const who = claim.document.outlet ?? 'The document'
  if (instead !== null)
    return [{ bold: changeWords(claim, instead) }, `: ${who} now says `, { bold: figureInWords(instead) }, '.']
  return [{ bold: 'Withdrawn' }, `: ${who} no longer says this, and no other document does.`]
}

/** Who else prints it; one document is named under its quote. */
function printedLines({ standing }: Told): Line[] {
  if (standing === null || standing.outlets.length < 2) return []
  const { outlets, origins } = standing
  const named = outlets.slice(0, 5).join(', ')
  const more = outlets.length > 5 ? ` and ${(outlets.length - 5).toLocaleString('en-US')} more` : ''
  return [
    [
      {
        bold: `Now ${countWords(outlets.length, 'outlet')}, ${origins === 1 ? 'still ' : ''}${countWords(origins, 'origin')}`,
      },
      `: ${named}${more}.`,
    ],
  ]
}

function asideLines({ at }: Told, { now, doubtful }: Sent): Line[] {
  const late = lateLine(at, now)
  return [
    ...(late === null ? [] : [late]),
    ...(doubtful
      ? [[{ italic: 'This may repeat a message above: whether that one arrived could not be found out.' }]]
      : []),
  ]
}

/** Letters of a quote on each side of its figure: an alert stands on one page, the claim itself shows all of it. */
const mostBeside = 400

function quotePart({ at, claim }: Told): Part {
  const { figure, quote, document } = claim
  const [first, last] = [figure.start - quote.start, figure.end - quote.start]
  const from = first <= mostBeside ? 0 : first - mostBeside
  const to = quote.text.length - last <= mostBeside ? quote.text.length : last + mostBeside
  const before = from === 0 ? '' : '…'
  const after = to === quote.text.length ? '' : '…'
  const start = before.length + first - from
  return {
    kind: 'quote',
    text: `${before}${quote.text.slice(from, to)}${after}`.toWellFormed(),
    emphasis: { start, end: start + last - first },
    source: [...printedLine(claim), ', ', { date: document.published }, '; read ', { instant: at }],
  }
}

function controls({ claim, watch, withdrawn }: Told): Control[] {
  const table = `/figures measure:${claim.measure} subject:${claim.subject.id}`
  return [
    // With its last figure a subject may be gone as well.
    ...(withdrawn ? [] : [{ kind: 'button', label: 'Whole table', command: table } as const]),
    { kind: 'button', label: 'Open the claim', command: `/claim ${claim.id}` },
    { kind: 'button', label: 'End this watch', command: `/unwatch watch:${watch}` },
  ]
}

/** What --json prints of an alert. */
export function alertData(told: Told, { now, doubtful }: Sent): object {
  const { claim, was, kinds, watch, at, withdrawn, corrected, instead, aside, standing } = told
  return {
    alert: {
      watch,
      kinds,
      at,
      sent: now.toISOString(),
      withdrawn,
      corrected,
      doubtful,
      claim: wholeClaimData(claim),
      was: was === null ? null : claimData(was),
      instead: instead === null ? null : claimData(instead),
      aside: aside === null ? null : { by: aside.by, at: aside.at },
      outlets: standing?.outlets ?? [],
      origins: standing?.origins ?? null,
      others: (standing?.others ?? []).map(({ position, relation: { verdict, why, apart } }) => ({
        claimant: position.claimant,
        low: position.low,
        high: position.high,
        bound: position.bound,
        verdict,
        why,
        apart,
      })),
    },
  }
}
