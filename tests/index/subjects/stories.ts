import type { Claim, Place } from '../../../src/claims/claim.ts'
import { openStore } from '../../../src/index/open.ts'
import { claimOn, made } from '../made.ts'

export const place = (id: string, country: string): Place => ({ id, name: id[0]!.toUpperCase() + id.slice(1), country })
export const counted = (text: string, id: string) => ({ counted: { text, id } })
export const total = { scope: 'total' } as const
export const once = { scope: 'incident' } as const
export const nowhere = { place: null }

/** One document: its day, its text with each figure in square brackets, and what is claimed of each figure in turn. */
export type Story = readonly [published: string | null, text: string, ...claims: readonly Partial<Claim>[]]

export interface Case {
  readonly name: string
  readonly stories: readonly Story[]
  /** Figures that stand in one table, subject by subject. */
  readonly subjects: readonly (readonly number[])[]
}

/** The figures of each subject that an index makes of the stories. */
export async function divided(stories: readonly Story[]): Promise<number[][]> {
  const store = await openStore({ path: ':memory:' })
  for (const [published, marked, ...fields] of stories) {
    const figures = [...marked.matchAll(/\[(\d+)\]/g)].map(match => match[1]!)
    const text = marked.replace(/[[\]]/g, '')
    const claims = figures.map((figure, at) => claimOn(text, figure, fields[at]))
    // Named by what it says, so that two orders of writing give the same documents.
    await store.write(null, made(`${published} ${marked}`, text, { published }), claims, new Date(0))
    await store.subjects({ tenant: null })
  }
  const subjects = new Map<string, number[]>()
  for (const claim of await store.claims({ tenant: null }))
    subjects.set(
      claim.subject.id,
      [...(subjects.get(claim.subject.id) ?? []), claim.low!].sort((a, b) => a - b),
    )
  await store.close()
  return [...subjects.values()].sort((a, b) => a[0]! - b[0]!)
}

export const sorted = (subjects: Case['subjects']): number[][] =>
  subjects.map(each => [...each].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
