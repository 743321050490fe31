import type { Rule } from './rule.ts'
import { calendarRules } from './rules/calendar.ts'
import { clockRules } from './rules/clock.ts'
import { quantityRules } from './rules/counts.ts'
import { labelRules } from './rules/labels.ts'
import { ordinalRules } from './rules/ordinals.ts'

/**
 * Every rule of the number grammar. The first that answers wins, so the order is from the most particular to the plain count:
 * what only looks like a quantity (dates, times, labels, ordinals) is taken away first.
 */
export const rules: readonly Rule[] = [
  ...calendarRules,
  ...clockRules,
  ...ordinalRules,
  ...labelRules,
  ...quantityRules,
]
