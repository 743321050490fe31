import { DeliveryError } from '../alerts/poster.ts'

/** Codes of what fails before a request has left: nobody can have received it. */
const before = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The system's code for what went wrong at the bottom of an error; null where there is none. */
export function causeOf(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const { code, errors, original, cause } = at as Error & {
      readonly code?: unknown
      readonly errors?: readonly unknown[]
      readonly original?: unknown
    }
    // Clients have codes of their own; the system's are those with E and those of the HTTP engine.
    if (typeof code === 'string' && /^(?:E[A-Z]|UND_ERR)/.test(code)) return code
    at = errors?.[0] ?? original ?? cause
  }
  return null
}

/** A request that failed on the way: later when it certainly never left, else of unknown outcome. */
export function networkTrouble(platform: string, error: unknown): DeliveryError {
  const code = causeOf(error)
  if (code !== null && before.has(code))
    return new DeliveryError('later', `${platform} cannot be reached (${code})`, { cause: error })
  const why = code ?? (error instanceof Error ? error.name : 'no answer')
  return new DeliveryError('unknown', `the connection to ${platform} broke (${why})`, { cause: error })
}
