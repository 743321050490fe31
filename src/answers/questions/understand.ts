import type { Store, Tenant } from '../../index/store.ts'
import { readTokens } from '../../text/tokens.ts'
import { isStrangeWord } from './places.ts'
import { readQuestion } from './read.ts'
import { longestQuestion, plainMarks } from './tidy.ts'
import type { Refusal, Understanding } from './understanding.ts'

/** So many words of a question are looked up in the index; nobody names more that no table holds. */
const mostLookedUp = 12

/** Read a question with the names that the index knows. `today` is an ISO day. */
export async function understand(
  store: Store,
  tenant: Tenant,
  question: string,
  today: string,
): Promise<Understanding | Refusal> {
  const [claimants, counted, places, words] = await Promise.all([
    store.claimants(tenant),
    store.counted(tenant),
    store.places(tenant),
    subjectWords(store, tenant, question),
  ])
  return readQuestion(question, { claimants, counted, places, words }, today)
}

/** The words of a question that no table holds and by which the index finds subjects. */
async function subjectWords(store: Store, tenant: Tenant, question: string): Promise<ReadonlySet<string>> {
  const tokens = readTokens(plainMarks(question).slice(0, longestQuestion).toLowerCase())
  const strange = new Set(tokens.filter(({ lower, word }) => isStrangeWord(lower, word)).map(({ lower }) => lower))
  const looked = [...strange].slice(0, mostLookedUp).map(async word => {
    const terms = [{ any: new Set([word]), all: [] }]
    return (await store.subjects({ tenant, terms, limit: 1 })).length > 0 ? [word] : []
  })
  return new Set((await Promise.all(looked)).flat())
}
