import type { Chart } from '../answers/charts/chart.ts'
import type { Again } from './again.ts'
import type { Control, Part } from './message.ts'
import type { Theme } from './pictures/look.ts'

/** Whether charts are wanted, in which theme, and how to ask otherwise. */
export interface ChartView {
  readonly chart: boolean
  /** Null leaves it to the platform. */
  readonly theme: Theme | null
  readonly again: Again
}

/** More pictures than this push the words out of sight. */
const mostCharts = 3

/** What a picture of each kind needs. */
const needs: Readonly<Record<Chart['kind'], string>> = {
  estimates: 'two figures of one kind',
  timeline: 'two figures of one kind with a date',
}

/** What is drawn of the charts that there are; in words, where pictures are wanted and there is nothing to draw. */
export function chartParts(
  charts: readonly Chart[],
  { chart, theme }: Omit<ChartView, 'again'>,
  kind: Chart['kind'],
): readonly Part[] {
  if (!chart) return []
  if (charts.length === 0)
    return [{ kind: 'text', lines: [[{ italic: `Nothing to draw: a picture needs ${needs[kind]}.` }]] }]
  return shownCharts(charts).map(each => ({ kind: 'chart', chart: each, ...(theme === null ? {} : { theme }) }))
}

/** The button that shows the charts, or takes them away again. */
export function chartButton(charts: readonly Chart[], { chart, again }: ChartView): readonly Control[] {
  if (chart)
    return [
      { kind: 'button', label: 'Hide chart', command: again({ chart: undefined, theme: undefined }), untyped: true },
    ]
  return charts.length === 0 ? [] : [{ kind: 'button', label: 'Chart', command: again({ chart: true }) }]
}

export const shownCharts = (charts: readonly Chart[]): readonly Chart[] => charts.slice(0, mostCharts)
