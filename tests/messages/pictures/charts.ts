import type { Chart } from '../../../src/answers/charts/chart.ts'
import { estimatesChart } from '../../../src/answers/charts/estimates.ts'
import { timelineChart } from '../../../src/answers/charts/timeline.ts'
import { claimsOfMany, tableOf } from '../../answers/charts/made-up.ts'

const subject = { name: 'People in the floods of the Lipa valley' }

/** A chart of so many positions, a few of them engagements and parts. */
export function estimatesOf(count: number): Chart {
  const table = tableOf(
    claimsOfMany(count, at => (count <= 2 ? {} : at % 8 === 5 ? { scope: 'incident' } : { subset: at % 8 === 7 })),
  )
  return estimatesChart(subject, table)!
}

const speakers = ['NIS', 'Lendia', 'Ada Novak', 'Marovian Observatory for Human Rights (MOHR)', 'police']
const bounds = ['', 'about ', 'at least ', 'more than ']

/** A chart over time of so many totals by a few claimants, some of them dated by their publication alone, some by nothing. */
export function timelineOf(count: number, claimants = count > 8 ? 5 : 3): Chart {
  const at = (index: number) => new Date(Date.UTC(2025, 0, 3 + index * 3)).toISOString().slice(0, 10)
  const claims = claimsOfMany(count, index => ({
    words: `${bounds[index % 4]}${300 + ((index * 97) % 61) * (10 + 8 * index)}`,
    who: speakers[index % claimants]!,
    scope: 'total',
    asOf: index % 9 === 4 ? null : { from: null, to: at(index) },
    published: index % 9 === 4 && index > 8 ? at(index) : null,
  }))
  return timelineChart(subject, tableOf(claims))!
}

/** Names that break drawings: markup, other scripts, emoji, one word without end, what acts instead of shows. */
export const hostileNames = [
  '<script>alert(1)</script> & "quotes" \'s',
  '</text><image href="https://evil.example/x.png"/>',
  'مئات القتلى في المدينة',
  '\u202eدرع\u202c מקור 국가정보원',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'a'.repeat(200),
  'The very long name of a ministry that never ends and '.repeat(6),
  'z̷̡̛͔͇͔̀̇a̴͓͖̾͝l̵͎̟͗g̴o',
  '\u0000\u001b[31mred\u0007',
  "{{datum['x']}} $' %s",
  '',
]

export function hostile(chart: Chart): Chart {
  return {
    ...chart,
    title: hostileNames.join(' '),
    lead: hostileNames[0]!,
    caption: hostileNames,
    marks: chart.marks.map((mark, index) => ({
      ...mark,
      claimant: hostileNames[index % hostileNames.length]!,
      series: `${index}`,
      sources: hostileNames,
      figure: index % 4 === 0 ? hostileNames[0]! : mark.figure,
    })),
  }
}
