import type { Measure } from '../claims/measures/measure.ts'

/**
 * Whether a total can only grow while its event lasts: the dead do not come back, so an earlier smaller toll and a later
 * larger one can both be true. The missing are found and the displaced return, so theirs may go either way.
 */
export const growing: Readonly<Record<Measure, boolean>> = {
  killed: true,
  wounded: true,
  casualties: true,
  captured: true,
  destroyed: true,
  affected: true,
  missing: false,
  displaced: false,
  deployed: false,
  territory: false,
}
