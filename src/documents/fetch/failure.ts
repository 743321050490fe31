import type { Reason } from './reasons.ts'

/** Statuses that have words of their own; those of the table's last lines are looked up by their hundreds. */
const statuses: Readonly<Record<number, Reason>> = {
  401: 'forbidden',
  402: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  407: 'forbidden',
  408: 'too-slow',
  410: 'gone',
  425: 'too-many-requests',
  429: 'too-many-requests',
  451: 'forbidden',
  504: 'too-slow',
}

export function statusReason(status: number): Reason {
  return statuses[status] ?? (status >= 500 && status < 600 ? 'server-error' : 'other-status')
}

/** Codes of errors on the way, by how they begin; the first that fits counts. */
const codes: readonly { readonly begins: string; readonly reason: Reason }[] = [
  { begins: 'PRIVATE_ADDRESS', reason: 'private' },
  { begins: 'ENOTFOUND', reason: 'unknown-host' },
  { begins: 'ENODATA', reason: 'unknown-host' },
  { begins: 'EAI_', reason: 'unknown-host' },
  { begins: 'UND_ERR_CONNECT_TIMEOUT', reason: 'too-slow' },
  { begins: 'UND_ERR_HEADERS_TIMEOUT', reason: 'too-slow' },
  { begins: 'UND_ERR_BODY_TIMEOUT', reason: 'too-slow' },
  { begins: 'ETIMEDOUT', reason: 'too-slow' },
  { begins: 'CERT_', reason: 'certificate' },
  { begins: 'ERR_TLS_CERT', reason: 'certificate' },
  { begins: 'DEPTH_ZERO', reason: 'certificate' },
  { begins: 'SELF_SIGNED', reason: 'certificate' },
  { begins: 'UNABLE_TO_', reason: 'certificate' },
  { begins: 'HOSTNAME_MISMATCH', reason: 'certificate' },
  { begins: 'ECONNREFUSED', reason: 'unreachable' },
  { begins: 'EHOST', reason: 'unreachable' },
  { begins: 'ENET', reason: 'unreachable' },
  { begins: 'EADDRNOTAVAIL', reason: 'unreachable' },
]

/** Why a request failed; what nobody foresaw is a broken answer. */
export function failureReason(error: unknown): Reason {
  const code = codeOf(error)
  return codes.find(({ begins }) => code.startsWith(begins))?.reason ?? 'broken'
}

/** An attempt at several addresses fails with the errors of all; undici wraps some once more. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; depth++) {
    const { code, errors, cause } = at as Error & { code?: string; errors?: readonly unknown[] }
    if (code) return code
    at = errors?.[0] ?? cause
  }
  return ''
}

/** What the system says of it, for the log. */
export function detailOf(error: unknown): string | null {
  return error instanceof Error ? `${codeOf(error)} ${error.message}`.trim().slice(0, 300) : null
}
