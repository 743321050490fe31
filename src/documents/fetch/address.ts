import type { Reason } from './reasons.ts'

/** Ports beyond the well-known ones on which browsers fetch nothing either: other services answer there. */
const otherServices = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  9100, 10080, 11211, 27017,
])

const longest = 4000

/** An address to fetch, without its fragment, or why it is none. Hosts come out in the one spelling that sockets get. */
export function readAddress(words: string, base?: URL): URL | Reason {
  const trimmed = words.trim()
  if (trimmed === '' || trimmed.length > longest) return 'no-address'
  const url = URL.parse(trimmed, base?.href)
  if (url === null) return 'no-address'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'other-scheme'
  if (url.username !== '' || url.password !== '') return 'credentials'
  const port = Number(url.port || '80')
  if ((port < 1024 && port !== 80 && port !== 443) || otherServices.has(port)) return 'port'
  url.hash = ''
  return url
}

/** The host as sockets take it: IPv6 without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}
