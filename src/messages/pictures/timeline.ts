import { axisOf } from '../../answers/charts/axis.ts'
import type { Chart, Mark } from '../../answers/charts/chart.ts'
import { grouped } from '../../index/grouped.ts'
import { drawable } from './fit.ts'
import { letters, pageWidth } from './look.ts'
import { onePanel } from './one-panel.ts'
import { axisWords, footing, heading, paragraphs } from './page.ts'
import type { Point } from './panel.ts'
import { signWords } from './signs.ts'
import { manyStrips } from './strips.ts'
import type { TimeBody } from './time-body.ts'

export interface TimelineLayout extends TimeBody {
  readonly width: number
  readonly height: number
}

/** More lines with names at their ends cannot be told apart in one panel. */
const mostTogether = 6

/**
 * Where everything of a picture over time stands: all series in one panel while every label finds a place there, else
 * one below the other on one axis of days.
 */
export function timelineLayout(chart: Chart): TimelineLayout {
  const dated = chart.marks.filter(({ day }) => day.to !== null)
  const series = [...grouped(dated, mark => mark.series).values()].sort(byLatest)
  const head = heading(chart)
  const axis = axisOf(dated, 5)
  const above = paragraphs(head.next + 8, [
    { text: axisWords(chart, axis), letter: letters.section, ink: 'strong', most: 2 },
  ])
  const together = series.length <= mostTogether ? onePanel(chart, series, axis, above.next) : null
  const body = together?.strips.every(({ unlabelled }) => unlabelled.length === 0)
    ? together
    : manyStrips(chart, series, axis, above.next)
  const undated = chart.marks.filter(({ day }) => day.to === null)
  const points = body.strips.flatMap(strip => strip.points)
  const foot = footing(body.grid.bottom + 64, [
    ...(undated.length === 0 ? [] : [`Without a date: ${undated.map(undatedWords).join('; ')}.`]),
    ...(body.left > 0 ? [`Not drawn: ${body.left} more claimants.`] : []),
    ...(body.strips.some(({ unlabelled }) => unlabelled.length > 0)
      ? ['Where dots stand close, not each has its figure.']
      : []),
    ...timeSigns(
      points,
      body.texts.map(({ text }) => text),
    ),
    ...chart.caption,
  ])
  return {
    ...body,
    width: pageWidth,
    height: Math.ceil(foot.next + 16),
    texts: [...head.texts, ...above.texts, ...body.texts, ...foot.texts],
  }
}

/** The one whose last figure is the largest first. */
const byLatest = (a: readonly Mark[], b: readonly Mark[]): number => (b.at(-1)?.point ?? 0) - (a.at(-1)?.point ?? 0)

const undatedWords = ({ claimant, figure, id }: Mark): string => `${drawable(claimant, `claim ${id}`)}, ${figure}`

/** What the signs mean that are there: on dots, and in the short figures beside them. */
function timeSigns(points: readonly Point[], texts: readonly string[]): string[] {
  const marks = points.map(({ mark }) => ({ ...mark, conflicts: [] }))
  const pale = points.some(({ mark, bar }) => mark.bound === 'approximate' && bar !== null && bar.from - bar.to > 26)
  const short = briefSigns.flatMap(([test, words]) => (texts.some(text => test.test(text)) ? [words] : []))
  const words = [
    ...(marks.some(({ role }) => role === 'superseded') ? ['A hollow dot: replaced since by the same claimant.'] : []),
    ...signWords(marks, { tails: points.some(({ tail }) => tail !== null), pale }),
    ...(short.length === 0 ? [] : [`${short.join(', ')}.`]),
  ]
  return words.length === 0 ? [] : [words.join(' ')]
}

const briefSigns = [
  [/^~/, '~ is about'],
  [/\d\+/, '+ is at least'],
  [/^>/, '> is more than'],
  [/^</, '< is fewer than'],
  [/^≤/, '≤ is at most'],
] as const
