import type { Relation } from '../answer.ts'
import { apartRules } from './apart.ts'
import { numberRules } from './numbers.ts'
import type { Rule } from './rule.ts'
import type { Side } from './side.ts'
import { wholeRule } from './whole.ts'

/**
 * How two positions stand to each other. The first rule that knows decides, so the order matters: what is not counted
 * alike must be out of the way before numbers are compared, and numbers that can both be true before days are asked.
 */
const rules: readonly Rule[] = [...apartRules, wholeRule, ...numberRules]

/** The relation of two positions. */
export function relate(a: Side, b: Side): Relation {
  for (const { name, judge } of rules) {
    const found = judge(a, b)
    if (found === null) continue
    const { verdict, why, apart, unless = null } = found
    return { a: a.id, b: b.id, verdict, rule: name, why, apart, unless }
  }
  throw new Error('The last rule always decides.')
}
