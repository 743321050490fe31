import type { Reader } from '../schema.ts'

/** Claims that were put right, each as `corrected` with the machine's reading of it as `claim`, where there is one. */
export const besideMachine = (reader: Reader) =>
  reader
    .selectFrom('corrected')
    .leftJoin('claim', join =>
      join
        .onRef('claim.tenant', '=', 'corrected.tenant')
        .onRef('claim.document', '=', 'corrected.document')
        .onRef('claim.version', '=', 'corrected.version')
        .onRef('claim.id', '=', 'corrected.id'),
    )
    .where('corrected.current', '=', 1)
