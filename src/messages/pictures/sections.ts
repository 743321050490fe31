import type { Mark } from '../../answers/charts/chart.ts'

/** What stands over the figures of a role that do not stand beside the totals. */
export const sections: Readonly<Partial<Record<Mark['role'], string>>> = {
  incident: 'Single engagements, not totals',
  separate: 'Counted apart from a larger figure',
  part: 'Parts of a larger figure',
  denied: 'Denied',
  superseded: 'Replaced by a newer figure',
}
