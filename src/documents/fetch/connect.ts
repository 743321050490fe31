import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { keptLookup, type Lookup } from './lookup.ts'
import { isPublic } from './public.ts'

/** The connection would have led into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
  readonly code = 'PRIVATE_ADDRESS'
}

/** Whether a socket may be opened to this IP address. */
export type Permits = (address: string) => boolean

/**
 * Connects to permitted addresses only. The check is made here, on the very address that the socket is opened to: a
 * name may mean another machine a moment after it was looked up, so no check before the connection holds.
 */
export function guardedConnector(permits: Permits = isPublic, lookup: Lookup = keptLookup()): buildConnector.connector {
  const connect = buildConnector({ lookup: guardedLookup(permits, lookup), timeout: 10_000, allowH2: false })
  return (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    // A literal address is never looked up.
    if (isIP(host) !== 0 && !permits(host)) done(new PrivateAddressError(`${host} is not public`), null)
    else connect(options, done)
  }
}

/** A look-up that forgets the addresses that are not permitted, and fails when none is left. */
export function guardedLookup(permits: Permits, lookup: Lookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, all) => {
      if (error) return done(error, '', 0)
      const found = all.filter(({ address }) => permits(address))
      const [first] = found
      if (!first) return done(new PrivateAddressError(`${host} means ${all.map(each => each.address).join(', ')}`), '')
      if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }
}
