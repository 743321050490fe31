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
import type { Line, Message } from '../../src/messages/message.ts'
import { notice } from '../../src/messages/notice.ts'
import { fieldWords, readingOfClaim } from '../../src/messages/reading.ts'
import { slug } from '../../src/names/fold.ts'
import { subjectMeant } from './options.ts'

/** Said where there is to be nothing: no relay, no day. */
export const nothing = 'none'

/** What is being put right, and what it is to count. */
interface Wanted {
  readonly claim: StoredClaim
  readonly measure: Measure
  readonly context: Context
}

type Read = (typed: string, wanted: Wanted) => Reading | Message | Promise<Reading | Message>

/** How each option is read. The first that cannot be read is told of. */
const readers: Readonly<Record<string, Read>> = {
  claimant: readClaimant,
  via: readRelays,
  who: readCounted,
  figure: readFigure,
  asof: readAsOf,
  subject: readSubject,
}

/** What is to be read otherwise, as far as it is typed; or what is wrong with it. */
export async function readReading(
  options: OptionValues,
  claim: StoredClaim,
  context: Context,
): Promise<Reading | Message> {
  const typed = options.measure as Measure | undefined
  const wanted = { claim, measure: typed ?? claim.measure, context }
  const aside = options['not-a-claim']
  let put: Reading = {
    ...(typed === undefined ? {} : { measure: typed }),
    ...(aside === undefined ? {} : { claim: aside !== true }),
  }
  for (const [option, read] of Object.entries(readers)) {
    const words = options[option]
    if (typeof words !== 'string') continue
    const found = await read(words.trim(), wanted)
    if ('tone' in found) return found
    put = { ...put, ...found }
  }
  return put
}

const unread = (option: string, typed: string, what: string, remedy: Line): Message =>
  notice(`${option}: “${typed.slice(0, 80)}” ${what}`, [remedy])

/** In the words that it has now, a field stays as it is: nobody means to change it. */
const isSame = (field: Field, typed: string, { claim }: Wanted): boolean =>
  slug(fieldWords(field, readingOfClaim(claim))) === slug(typed)

async function readClaimant(typed: string, wanted: Wanted): Promise<Reading | Message> {
  const { claim, context } = wanted
  const known = await context.store.claimants(context.asker.tenant)
  const source = isNothing(typed) ? null : typedClaimant(typed, known, claim.document.outlet)
  if (source === null) return unread('claimant', typed, 'is no name', ['Write who says it, or “the outlet itself”.'])
  return { source: isSame('source', typed, wanted) ? readingOfClaim(claim).source! : source }
}

function readRelays(typed: string): Reading | Message {
  if (isNothing(typed)) return { via: [] }
  const via = typed
    .split(/[,;]/)
    .map(name => name.trim())
    .filter(name => slug(name) !== '')
  return via.length > 0
    ? { via }
    : unread('via', typed, 'is no name', [`Write names with commas between, or via:${nothing}.`])
}

function readCounted(typed: string, wanted: Wanted): Reading | Message {
  if (slug(typed) === '' || isNothing(typed))
    return unread('who', typed, 'names nobody', ['Write who or what is counted: “North Korean soldiers”.'])
  return { counted: isSame('counted', typed, wanted) ? wanted.claim.counted : typedCounted(typed) }
}

function readFigure(typed: string, { claim, measure }: Wanted): Reading | Message {
  const { low, high, bound, unit } = claim
  if (slug(figureInWords(claim)) === slug(typed)) return { figure: { low, high, bound, unit } }
  const figure = typedFigure(typed)
  if (figure === null)
    return unread('figure', typed, 'is not one figure', [
      'Write it as a text would: “at least 300”, “10,000 to 12,000”, “about 40”.',
    ])
  // Everything but ground is counted by heads and things.
  if (figure.unit !== null && figure.unit !== unit && measure !== 'territory')
    return unread('figure', typed, 'is no count', ['Only figures of territory have a unit: “12 km2”, “20%”.'])
  return { figure: { ...figure, unit: figure.unit ?? (measure === claim.measure ? unit : null) } }
}

function readAsOf(typed: string, { context }: Wanted): Reading | Message {
  const asOf = isNothing(typed) ? null : readPeriod(typed)
  if (asOf === 'unread')
    return unread('asof', typed, 'is no day I can read', [
      `Write asof:2025-01-09, asof:2025-01, two days with “to” between, or asof:${nothing}.`,
    ])
  if (asOf !== null && asOf.from! > tomorrow(context.now()))
    return unread('asof', typed, 'is still to come', ['A figure is of a day that has been.'])
  return { asOf }
}

async function readSubject(typed: string, { context }: Wanted): Promise<Reading | Message> {
  const subject = await subjectMeant('subject', typed, context)
  return 'tone' in subject ? subject : { subject }
}

const isNothing = (typed: string): boolean => typed.toLowerCase() === nothing

/** "2025-01", "9 Jan 2025", "2025-01-01 to 2025-01-09". */
function readPeriod(typed: string): Period | 'unread' {
  const [first = '', last = first, ...more] = typed.split(/\s+(?:to|until|-|–)\s+/)
  const [from, to] = [readDay(first), readDay(last)]
  if (from === null || to === null || more.length > 0) return 'unread'
  const period = { from: firstDay(from), to: lastDay(to) }
  return period.from > period.to ? 'unread' : period
}

/** Somewhere it may be that day already. */
const tomorrow = (now: Date): string => new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
