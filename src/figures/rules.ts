import type { Rule } from './rule.ts'
import { ageRules } from './rules/ages.ts'
import { calendarRules } from './rules/calendar.ts'
import { clockRules } from './rules/clock.ts'
import { countRules, nonCountRules } from './rules/counts.ts'
import { labelRules } from './rules/labels.ts'
import { measureRules } from './rules/measures.ts'
import { moneyRules } from './rules/money.ts'
import { ordinalRules } from './rules/ordinals.ts'
import { partRules } from './rules/parts.ts'

/**
 * Every rule of the number grammar. The first that answers wins, so the order goes from the most particular to the plain count:
 * what only looks like a quantity (dates, times, ordinals, labels, pronouns) is taken away first, then units are asked from the
 * surest (a currency sign) to the loosest ("12-member"), and what is left counts things.
 */
export const rules: readonly Rule[] = [
  ...calendarRules,
  ...clockRules,
  ...ordinalRules,
  ...labelRules,
  ...nonCountRules,
  ...moneyRules,
  ...partRules,
  ...ageRules,
  ...measureRules,
  ...countRules,
]
