import type { Context, OptionValues } from '../../src/chat/command.ts'
import { formatInvocation } from '../../src/chat/invocation.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { ClaimQuery, Known } from '../../src/index/store.ts'

/** So many names are tried for an example: each is a question to the index. */
const mostTried = 2

/**
 * Examples of a question about some measures that find something, with the names the index knows best; none where it
 * has no such figures.
 */
export async function questionExamples(
  command: string,
  { store, asker: { tenant } }: Context,
  measures: readonly Measure[],
  always: OptionValues = {},
): Promise<readonly string[]> {
  const subjects = (query: Partial<ClaimQuery>) => store.subjects({ tenant, measures, ...query })
  const counted = async (known: readonly Known[], query: (key: string) => Partial<ClaimQuery>) => {
    for (const { key, name } of known.slice(0, mostTried)) if ((await subjects(query(key))).length > 0) return name
    return undefined
  }
  const [best] = await subjects({})
  if (!best) return []
  const source = await counted(await store.claimants(tenant), key => ({ claimants: [key] }))
  const place = await counted(await store.places(tenant), key => ({ places: [key] }))
  const options: readonly OptionValues[] = [
    { who: best.name, quotes: true },
    ...(source === undefined ? [] : [{ source }]),
    ...(place === undefined ? [] : [{ place, history: true }]),
  ]
  return options.map(each => formatInvocation(command, { ...always, ...each }))
}
