import type { Measure } from '../../claims/measures/measure.ts'
import type { Store, Tenant } from '../../index/store.ts'
import type { Position, Table } from '../answer.ts'
import { answer } from '../ask.ts'
import { isCurrent } from '../positions/current.ts'
import { figureWords, shortName } from '../wording.ts'

/** How a measure is asked for behind "how many". */
const asked: Readonly<Record<Measure, string>> = {
  killed: 'were killed',
  wounded: 'were wounded',
  casualties: 'were killed or wounded',
  missing: 'are missing',
  captured: 'were captured',
  displaced: 'were displaced',
  deployed: 'were deployed',
  destroyed: 'were destroyed',
  affected: 'were affected',
  territory: 'is held',
}

/** Questions that find something on the present index, of its best supported subject; none where it has no figures. */
export async function askableQuestions(store: Store, tenant: Tenant): Promise<readonly string[]> {
  const { subject, tables } = await answer(store, { tenant, measures: [] })
  const table = tables.find(({ positions }) => positions.some(isCurrent)) ?? tables[0]
  const position = table?.positions[0]
  if (subject === null || table === undefined || position === undefined) return []
  const [who = '', place] = subject.name.replace(/ \([^()]*\)$/, '').split(' in ')
  const where = place === undefined ? '' : ` in ${place}`
  const group = /^\p{Lu}\p{Ll}+(?= \p{Lu})/u.test(who) ? who : `${who.charAt(0).toLowerCase()}${who.slice(1)}`
  const count = table.measure === 'territory' ? null : `how many ${group} ${asked[table.measure]}${where}?`
  return [count, ...ofClaimants(table), `what is the highest estimate${where}?`].filter(each => each !== null)
}

function ofClaimants(table: Table): string[] {
  const named = table.positions.filter(each => each.claimant.kind !== 'outlet' && each.claimant.kind !== 'unnamed')
  const [first] = named
  if (first === undefined) return []
  return [`what does ${shortName(first.claimant.name)} say?`, ...figureOf(first)]
}

function figureOf({ low, high, claim }: Position): string[] {
  const value = low ?? high
  if (value === null || value !== (claim.low ?? claim.high) || value < 10) return []
  return [`who says ${figureWords({ low: value, high: value, bound: 'exact', unit: null })}?`]
}
