import type { Claim } from '../claims/claim.ts'
import { mostTogether, read, readTogether } from '../claims/read.ts'
import type { Document } from '../documents/document.ts'

/** What each document claims, in their order, or the error of one that breaks the reader. */
export function claimsOfAll(documents: readonly Document[]): (readonly Claim[] | Error)[] {
  const found: (readonly Claim[] | Error)[] = []
  let batch: Document[] = []
  let length = 0
  for (const document of documents) {
    if (length + document.text.length > mostTogether) {
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
