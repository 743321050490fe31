import { typedClaimant } from '../../src/answers/typed/claimant.ts'
import { typedCounted } from '../../src/answers/typed/counted.ts'
import { typedFigure } from '../../src/answers/typed/figure.ts'
import type { Context, OptionValues } from '../../src/chat/command.ts'
import { firstDay, lastDay, readDay } from '../../src/chat/day.ts'
import type { Period } from '../../src/claims/claim.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { Field, Reading } from '../../src/index/corrections/correction.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { figureInWords } from '../../src/messages/figure.ts'
import type { Message } from '../../src/messages/message.ts'
import { notice } from '../../src/messages/notice.ts'
import { fieldWords, readingOfClaim } from '../../src/messages/reading.ts'
import { slug } from '../../src/names/fold.ts'
import { subjectMeant } from './options.ts'

/** Said where there is to be nothing: no relay, no day. */
export const nothing = 'none'

/** What is to be read otherwise, as far as it is typed; or what is wrong with it. */
export async function readReading(
  options: OptionValues,
  claim: StoredClaim,
  context: Context,
): Promise<Reading | Message> {
  const words = (name: string): string | null => (typeof options[name] === 'string' ? options[name].trim() : null)
  const [claimant, via, who, subject, asOf, figure] = ['claimant', 'via', 'who', 'subject', 'asof', 'figure'].map(words)
  const known = claimant == null ? [] : await context.store.claimants(context.asker.tenant)
  const source = claimant == null ? undefined : typedClaimant(claimant, known, claim.document.outlet)
  if (source === null) return notice(`claimant: “${claimant!.slice(0, 80)}” is no name`, [['Write who says it.']])
  const isFigure = figure != null && slug(figureInWords(claim)) === slug(figure)
  const amount = figure == null ? undefined : isFigure ? figureOf(claim) : typedFigure(figure)
  if (amount === null)
    return notice(`figure: “${figure!.slice(0, 80)}” is not one figure`, [
      ['Write it as a text would: “at least 300”, “10,000 to 12,000”, “about 40”.'],
    ])
  const period = asOf == null ? undefined : readPeriod(asOf)
  if (period === 'unread')
    return notice(`asof: “${asOf!.slice(0, 80)}” is no day I can read`, [
      [`Write asof:2025-01-09, asof:2025-01, two days with “to” between, or asof:${nothing}.`],
    ])
  const meant = subject == null ? undefined : await subjectMeant('subject', subject, context)
  if (meant !== undefined && 'tone' in meant) return meant
  // In the words that it has now, a field stays as it is: nobody means to change it.
  const now = readingOfClaim(claim)
  const isSame = (field: Field, typed: string): boolean => slug(fieldWords(field, now)) === slug(typed)
  return {
    ...(typeof options.measure === 'string' ? { measure: options.measure as Measure } : {}),
    ...(source === undefined ? {} : { source: isSame('source', claimant!) ? now.source! : source }),
    ...(via == null ? {} : { via: via.toLowerCase() === nothing ? [] : namesOf(via) }),
    ...(who == null ? {} : { counted: isSame('counted', who) ? claim.counted : typedCounted(who) }),
    ...(meant === undefined ? {} : { subject: meant }),
    ...(period === undefined ? {} : { asOf: period }),
    ...(amount === undefined ? {} : { figure: { ...amount, unit: amount.unit ?? claim.unit } }),
    ...(options['not-a-claim'] === undefined ? {} : { claim: options['not-a-claim'] !== true }),
  }
}

const figureOf = ({ low, high, bound, unit }: StoredClaim): Reading['figure'] => ({ low, high, bound, unit })

const namesOf = (typed: string): string[] =>
  typed
    .split(/[,;]/)
    .map(name => name.trim())
    .filter(name => name !== '')

/** "2025-01", "9 Jan 2025", "2025-01-01 to 2025-01-09"; null for none at all. */
function readPeriod(typed: string): Period | null | 'unread' {
  if (typed.toLowerCase() === nothing) return null
  const [first = '', last = first, ...more] = typed.split(/\s+(?:to|until|-|–)\s+/)
  const [from, to] = [readDay(first), readDay(last)]
  if (from === null || to === null || more.length > 0) return 'unread'
  const period = { from: firstDay(from), to: lastDay(to) }
  return period.from > period.to ? 'unread' : period
}
