import type { Errand, Manner, Report } from '../errand.ts'

/**
 * How a second process has something taken in while another holds the index: it lays a letter into a folder beside the
 * index, and the process that holds it answers line by line in a file of the same name.
 */
export interface Letter extends Manner {
  readonly errands: readonly Errand[]
}

/** A line of an answer: what came of the next errand, or that this was all. */
export type Answer = { readonly report: Report } | { readonly done: true }

/** Endings of the files of a letter: asked, taken up, answered. */
export const endings = { asked: '.ask', begun: '.begun', answered: '.said' } as const

export const inboxOf = (database: string): string => `${database}.inbox`
