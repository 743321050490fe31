import type { OptionValues } from '../../src/chat/command.ts'
import type { ChartView } from '../../src/messages/charts.ts'

/** Whether a picture is asked for. Whoever names a theme wants one. */
export function chartView({ chart, theme }: OptionValues): Omit<ChartView, 'again'> {
  const ground = theme === 'light' || theme === 'dark' ? theme : null
  return { chart: chart === true || ground !== null, theme: ground }
}
