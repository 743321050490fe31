import { Agent } from 'undici'
import { guardedConnector, type Permits } from './connect.ts'
import { type Hop, type HopRequest, hop } from './hop.ts'
import type { Lookup } from './lookup.ts'

/** What asks: it opens connections to permitted addresses only and keeps them open for the next time. */
export interface Engine {
  hop(request: Omit<HopRequest, 'agent'>): Promise<Hop>
  close(): Promise<void>
}

export function openEngine(permits: Permits | undefined, lookup: Lookup | undefined): Engine {
  const agent = new Agent({
    connect: guardedConnector(permits, lookup),
    connections: 6,
    keepAliveTimeout: 4000,
    allowH2: false,
  })
  return { hop: request => hop({ ...request, agent }), close: () => agent.destroy() }
}
