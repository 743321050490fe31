import type { Day, Position } from '../answer.ts'
import type { Move } from './move.ts'

/**
 * Glossary
 * - line: the figures that one claimant gave one after another of one thing, each replacing the one before.
 * - step: one of them, on the day from which it was said.
 * - move: how far a step is from the figure before it.
 */
export interface Step {
  readonly position: Position
  /** The day from which it was said. */
  readonly day: Day
  /**
   * The day by which it takes its place, null at the end: its own, or that of the figure that took its place where its
   * document is of a later one and calls it old.
   */
  readonly order: string | null
  /** The last day on which it was said again without another figure between; null when it was said once. */
  readonly until: string | null
  /** The figure of the same line before it, and from which day; null for the first, and for what is no step of a total. */
  readonly before: { readonly position: Position; readonly day: Day } | null
  readonly move: Move | null
  /** The figure that took its place, where its own day is not known, so that nobody can see it from the order. */
  readonly replacedBy: Position | null
}

/** How the figures of one table moved. */
export interface History {
  /** Earliest first. */
  readonly dated: readonly Step[]
  /** Figures whose day nobody knows, which stand nowhere in the order. */
  readonly undated: readonly Step[]
  /** The lines among them, each in its order, the one with most steps first. Single engagements and parts are in none. */
  readonly lines: readonly (readonly Step[])[]
}
