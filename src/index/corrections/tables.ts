/** What somebody put right: `change` is JSON, the operator's tenant the empty text as everywhere. */
export interface CorrectionTable {
  number: number
  id: string
  tenant: string
  kind: string
  change: string
  by: string
  at: string
  undone_by: string | null
  undone_at: string | null
}

/** The documents whose claims a correction is about. */
export interface CorrectionDocumentTable {
  correction: number
  tenant: string
  document: string
}

/**
 * The subjects that a correction names. They follow the claims when settling gives these another subject and ends the one
 * that was named.
 */
export interface CorrectionSubjectTable {
  correction: number
  /** into: where claims go. from, from 1, from 2: where they were. */
  role: string
  subject: string
}
