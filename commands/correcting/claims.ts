import { shortName } from '../../src/answers/wording.ts'
import type { Context, Option } from '../../src/chat/command.ts'
import { measureLabels } from '../../src/claims/measures/measure.ts'
import { machineOf, saidByMachine } from '../../src/index/corrections/machine.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { figureInWords } from '../../src/messages/figure.ts'
import { hasWords } from '../../src/messages/narrow.ts'

/** "about 300 killed, NIS": a claim among others. */
export const claimWords = (claim: StoredClaim): string =>
  `${figureInWords(claim)} ${measureLabels[claim.measure]}, ${shortName(claim.source.name)}`

/** Platforms show no longer value, and this many at most. */
const longestChoice = 100
const mostChoices = 20

/** A claim of a late answer, by its id; what it says stands behind that, for those who choose. */
export const claimOption: Option = {
  name: 'id',
  description: 'The id that stands beside the figure',
  type: 'text',
  required: true,
  complete: async (typed, { store, asker, now }) => {
    const late = await store.lateClaims(asker.tenant, now(), mostChoices)
    const choices = late.map(claim => `${claim.id} ${claimWords(claim)}`.slice(0, longestChoice).toWellFormed())
    return choices.filter(choice => hasWords(typed, [choice]))
  },
}

/** Several of them, the last of which is being typed. */
export const claimsOption: Option = {
  name: 'claims',
  description: 'Ids of the claims, with commas',
  type: 'text',
  longest: 1000,
  complete: async (typed, context) => {
    const before = typed.slice(0, typed.lastIndexOf(',') + 1)
    const choices = (await claimOption.complete?.(typed.slice(before.length), context)) ?? []
    return choices.map(choice => `${before}${before === '' ? '' : ' '}${chosenId(choice)}`)
  },
}

/** The id alone of what was typed or chosen. */
export const chosenId = (typed: string): string =>
  typed
    .trim()
    .split(/\s/)[0]!
    .replace(/^[#`]+|`+$/g, '')

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
