import { countWords, listWords } from '../../answers/wording.ts'
import { measureLabels } from '../../claims/measures/measure.ts'
import type { StoredClaim } from '../../index/store.ts'
import { plainLine } from '../../messages/line.ts'
import type { Control, Line, Message, Row } from '../../messages/message.ts'
import { notice } from '../../messages/notice.ts'
import type { Reason } from '../explain.ts'
import { cronWords } from '../timing/cron-words.ts'
import { usualKinds, type Watch, type WatchWish } from '../watch.ts'
import { kindWords } from '../wording.ts'
import { figureLabel } from './alert.ts'

const columns = [
  { name: 'Watch', align: 'left' },
  { name: 'What', align: 'left' },
  { name: 'Where', align: 'left', detail: true },
  { name: 'When', align: 'left', detail: true },
] as const

/** The watches there are; those that fail say since when and why. */
export function watchesMessage(watches: readonly Watch[]): Message {
  if (watches.length === 0)
    return notice('Nobody watches yet', [
      ['Hear of new figures here with ', { code: '/watch' }, ', for example ', { code: '/watch measure:killed' }],
    ])
  return {
    title: 'Watches',
    parts: [
      {
        kind: 'table',
        heading: countWords(watches.length, 'watch', 'watches'),
        columns,
        rows: watches.map(row),
      },
    ],
    controls: [
      {
        kind: 'select',
        label: 'End a watch',
        choices: watches.map(watch => ({
          label: `${watch.id}: ${whatWords(watch)}`,
          command: `/unwatch watch:${watch.id}`,
        })),
      },
    ],
    private: true,
    tone: 'answer',
    data: { watches: watches.map(watchData) },
  }
}

function row(watch: Watch): Row {
  const { id, failing } = watch
  const why: Line =
    failing === null
      ? []
      : ['Takes nothing since ', { instant: failing.since }, `: ${failing.why}. Tried again by itself.`]
  return {
    cells: [[{ code: id }], [whatWords(watch)], [whereWords(watch)], [whenWords(watch)]],
    notes: failing === null ? [] : [why],
    mark: failing === null ? null : 'failing',
  }
}

/** What came of a wish: the watch that there is now. */
export function watchedMessage(watch: Watch, isNew: boolean): Message {
  return {
    title: isNew ? `Watching: ${whatWords(watch)}` : `Watched already: ${whatWords(watch)}`,
    parts: [
      {
        kind: 'facts',
        facts: [
          { name: 'Watch', value: [{ code: watch.id }] },
          { name: 'Where', value: [whereWords(watch)] },
          { name: 'When', value: [whenWords(watch)] },
          { name: 'Tells of', value: [listWords(watch.kinds.map(kind => kindWords[kind]))] },
        ],
      },
    ],
    controls: [
      { kind: 'button', label: 'See a test', command: `/watch test watch:${watch.id}` },
      { kind: 'button', label: 'End this watch', command: `/unwatch watch:${watch.id}` },
    ],
    private: false,
    tone: 'answer',
    data: { watch: watchData(watch), isNew },
  }
}

/** `again` is the command line that makes the same watch once more. */
export function endedMessage(watch: Watch, again: string): Message {
  return {
    title: `Ended: watch ${watch.id}`,
    parts: [{ kind: 'text', lines: [[`${whatWords(watch)}, ${whereWords(watch)}, ${whenWords(watch)}.`]] }],
    controls: [{ kind: 'button', label: 'Watch it again', command: again }],
    private: false,
    tone: 'answer',
    data: { ended: watchData(watch) },
  }
}

/** Why a claim did or did not alert, watch by watch. */
export function explainedMessage(claim: StoredClaim, reasons: readonly Reason[]): Message {
  const line = ({ watch, alerted, why }: Reason): Line => [
    { bold: alerted ? 'Yes' : 'No' },
    ', watch ',
    { code: watch.id },
    ` (${whatWords(watch)}): `,
    ...why,
    '.',
  ]
  const nobody: Line = ['Nothing is watched here. Hear of new figures with ', { code: '/watch' }]
  const open: Control = { kind: 'button', label: 'Open the claim', command: `/claim ${claim.id}` }
  return {
    title: `Why it did or did not alert: ${figureLabel(claim)}`,
    parts: [{ kind: 'text', lines: reasons.length === 0 ? [nobody] : reasons.map(line) }],
    controls: [open],
    private: true,
    tone: 'answer',
    data: {
      claim: claim.id,
      reasons: reasons.map(({ watch, alerted, why }) => ({ watch: watch.id, alerted, why: plainLine(why) })),
    },
  }
}

/** "killed: North Korean soldiers in Kursk, by NIS, from 100 on": what a watch asks for. */
export function whatWords({ measures, who, source, place, minimum, kinds }: WatchWish): string {
  const counted = measures.length === 0 ? 'every figure' : listWords(measures.map(each => measureLabels[each]))
  const about = [...(who === null ? [] : [`: ${who}`]), ...(place === null ? [] : [` in ${place}`])].join('')
  const by = source === null ? '' : `, by ${source}`
  const least = minimum === null ? '' : `, from ${minimum.toLocaleString('en-US')} on`
  const isUsual = kinds.length === usualKinds.length && usualKinds.every(kind => kinds.includes(kind))
  return `${counted}${about}${by}${least}${isUsual ? '' : `, only ${listWords(kinds.map(kind => kindWords[kind]))}`}`
}

function whereWords({ platform, channel, direct, role }: WatchWish): string {
  const pings = role === null ? '' : `, mentioning role ${role}`
  if (platform === 'terminal') return 'in the terminal'
  return direct ? 'as a direct message' : `in channel ${channel}${pings}`
}

function whenWords({ cron, zone, quietFrom, quietTo }: WatchWish): string {
  if (cron !== null) return `as a digest, ${cronWords(cron)} (${zone})`
  return quietFrom === null ? 'at once' : `at once, but not from ${quietFrom} to ${quietTo} (${zone})`
}

/** What --json prints of a watch: everything but whose it is. */
function watchData({ tenant: _, owner: __, ...watch }: Watch): object {
  return watch
}
