import type { Reading } from '../../index/corrections/correction.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Inline, Line } from '../../messages/message.ts'
import { fieldsOf, fieldWords, readingOfClaim } from '../../messages/reading.ts'

/** Whether a reading is what is left of the corrections of another: nobody said anything since. */
export function isTakenBack(before: StoredClaim, { correction }: StoredClaim): boolean {
  const known = new Set(before.correction?.ids)
  return correction === undefined || correction.ids.every(id => known.has(id))
}

/** "Corrected by anna: killed → wounded; the mayor → Ministry of Health." */
export function rereadLine(before: StoredClaim, now: StoredClaim): Line {
  const lead = isTakenBack(before, now) ? 'A correction was taken back' : `Corrected by ${now.correction?.by}`
  return [{ bold: lead }, ...changed(readingOfClaim(before), readingOfClaim(now)), '.']
}

/** What the machine reads in a claim that was put right; nothing for others. */
export function correctionLines(claim: StoredClaim): Line[] {
  const { correction } = claim
  if (correction === undefined) return []
  return [[{ bold: `Corrected by ${correction.by}` }, ...changed(correction.machine, readingOfClaim(claim)), '.']]
}

function changed(before: Reading, now: Reading): Inline[] {
  const changes = fieldsOf(before)
    .map(field => [fieldWords(field, before), fieldWords(field, now)] as const)
    .filter(([was, is]) => was !== is)
  return changes.flatMap(([was, is], at): Inline[] => [`${at === 0 ? ': ' : '; '}${was} → `, { bold: is }])
}
