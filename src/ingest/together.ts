import type { Claim } from '../claims/claim.ts'
import { read, readTogether } from '../claims/read.ts'
import type { Document } from '../documents/document.ts'

/**
 * UTF-16 units of documents that are read together: enough that short articles cost little more than a long one, and few enough to hold
 * all their layers in memory at once.
 */
const together = 96_000

/** What each document claims, in their order, or the error of one that breaks the reader. */
export function claimsOfAll(documents: readonly Document[]): (readonly Claim[] | Error)[] {
  const found: (readonly Claim[] | Error)[] = []
  let batch: Document[] = []
  let length = 0
  for (const document of documents) {
    if (length + document.text.length > together) {
      found.push(...claimsOfBatch(batch))
      batch = []
      length = 0
    }
    batch.push(document)
    length += document.text.length
  }
  found.push(...claimsOfBatch(batch))
  return found
}

function claimsOfBatch(batch: readonly Document[]): (readonly Claim[] | Error)[] {
  try {
    return readTogether(batch).map(reading => reading.claims)
  } catch {
    // One of them broke the reader; the others are read all the same.
    return batch.map(claimsOrError)
  }
}

function claimsOrError(document: Document): readonly Claim[] | Error {
  try {
    return read(document).claims
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
