import type { StoredClaim } from '../store.ts'

/** A claim as the machine reads it, whatever lies over it. */
export function machineOf(claim: StoredClaim): StoredClaim {
  const { figure, claim: _, ...machine } = claim.correction?.machine ?? {}
  return { ...claim, ...figure, ...machine }
}

/** What the machine reads in a claim: two copies of one story, or two versions of one article, have it in common. */
export function saidByMachine(claim: StoredClaim): string {
  const { measure, source, counted, low, high } = machineOf(claim)
  return JSON.stringify([measure, source.id, counted.id, low, high])
}
