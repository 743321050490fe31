import { type Dispatcher, request } from 'undici'
import { TooLargeError, wholeBody } from './body.ts'
import { detailOf, failureReason, statusReason } from './failure.ts'
import type { Fetched, Refused, Unchanged } from './outcome.ts'
import type { Reason } from './reasons.ts'
import { acceptedEncodings, layersOf } from './unpack.ts'

/** What one request gave: an answer, a refusal, or where to ask instead. */
export type Hop =
  | Omit<Fetched, 'address' | 'moved'>
  | Omit<Unchanged, 'address' | 'moved'>
  | Refused
  | { readonly to: string | null; readonly permanent: boolean }

export interface HopRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly agent: Dispatcher
  readonly signal: AbortSignal
  readonly mostBytes: number
}

const redirects = new Set([301, 302, 303, 307, 308])

/** Ask once. Rejects only when the signal ends it. */
export async function hop({ url, headers, agent, signal, mostBytes }: HopRequest): Promise<Hop> {
  const refused = (reason: Reason, more: Partial<Refused> = {}): Refused => ({
    outcome: 'refused',
    reason,
    address: url.href,
    status: null,
    retryAfter: null,
    detail: null,
    ...more,
  })
  let body: Dispatcher.ResponseData['body'] | null = null
  try {
    const ask = () =>
      request(url, {
        dispatcher: agent,
        method: 'GET',
        headers: { ...headers, 'accept-encoding': acceptedEncodings },
        signal,
        // The one limit over everything is the caller's.
        headersTimeout: 0,
        bodyTimeout: 0,
      })
    const came = await ask().catch(error => {
      if (!closedMeanwhile(error) || signal.aborted) throw error
      return ask()
    })
    body = came.body
    // What is thrown away unread fails too, and nobody is interested.
    body.on('error', () => {})
    const status = came.statusCode
    const header = (name: string): string | null => oneValue(came.headers[name])
    if (redirects.has(status)) return { to: header('location'), permanent: status === 301 || status === 308 }
    if (status === 304) return { outcome: 'unchanged' }
    if (status < 200 || status > 299 || status === 206)
      return refused(statusReason(status), { status, retryAfter: secondsUntil(header('retry-after'), header('date')) })
    const length = Number(header('content-length') ?? '0')
    if (length > mostBytes) return refused('too-large', { status })
    const layers = layersOf(header('content-encoding') ?? '')
    if (layers === null) return refused('compression', { status, detail: header('content-encoding') })
    const bytes = await wholeBody(body, layers, mostBytes)
    if (bytes.length === 0) return refused('empty', { status })
    const content = contentType(header('content-type'))
    return { outcome: 'fetched', bytes, ...content, etag: header('etag'), modified: header('last-modified') }
  } catch (error) {
    if (signal.aborted) throw error
    if (error instanceof TooLargeError) return refused('too-large')
    return refused(failureReason(error), { detail: detailOf(error) })
  } finally {
    body?.destroy()
  }
}

/** A connection that was kept open may be closed by the server in the moment it is used again. */
function closedMeanwhile(error: unknown): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as { code?: string }).code ?? '')
}

function oneValue(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** "text/html; charset=ISO-8859-1" */
function contentType(header: string | null): Pick<Fetched, 'type' | 'charset'> {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header ?? '')?.[1]?.toLowerCase() ?? null
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null
  return { type, charset }
}

/** Retry-After in seconds. A date in it is read by the server's own clock: ours need not agree. */
function secondsUntil(header: string | null, now: string | null): number | null {
  if (header === null) return null
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header)
  const wait = (Date.parse(header) - Date.parse(now ?? '')) / 1000
  return wait >= 0 && wait < 1e9 ? Math.ceil(wait) : null
}
