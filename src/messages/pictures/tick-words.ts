import { signsOf } from '../../answers/units.ts'

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 })

/** "$10,000", "40%", "2.5M": the number of an axis's line, with the sign of its unit where that is short. */
export function tickWords(value: number, unit: string | null): string {
  const { before, after } = signsOf(unit)
  const number = (Math.abs(value) >= 1e6 ? compact : whole).format(value)
  return `${before}${number}${after.length <= 1 ? after : ''}`
}
