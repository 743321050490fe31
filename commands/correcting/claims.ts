import { shortName } from '../../src/answers/wording.ts'
import type { Context } from '../../src/chat/command.ts'
import { measureLabels } from '../../src/claims/measures/measure.ts'
import { machineOf, saidByMachine } from '../../src/index/corrections/machine.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { figureInWords } from '../../src/messages/figure.ts'

/** "about 300 killed, NIS": a claim among others. */
export const claimWords = (claim: StoredClaim): string =>
  `${figureInWords(claim)} ${measureLabels[claim.measure]}, ${shortName(claim.source.name)}`

/** Claims of other documents that print the same story, on the same figure, which the machine reads alike. */
export async function copiesOf(claim: StoredClaim, { store, asker: { tenant } }: Context): Promise<StoredClaim[]> {
  const own = machineOf(claim)
  const all = await store.claims({ tenant, subjects: [...new Set([own.subject.id, claim.subject.id])] })
  return all.filter(
    each =>
      each.id !== claim.id &&
      each.origin === claim.origin &&
      each.figure.text === claim.figure.text &&
      saidByMachine(each) === saidByMachine(claim),
  )
}
