import { usualKinds, type WatchWish } from '../../alerts/watch.ts'
import type { Host } from '../surface.ts'
import { terminalAsker } from './answer.ts'

/** Everything, at once: what somebody who follows without having said what for expects. */
const everything = (zone: string): WatchWish => ({
  tenant: null,
  platform: 'terminal',
  channel: '',
  direct: false,
  thread: null,
  owner: null,
  measures: [],
  who: null,
  source: null,
  place: null,
  minimum: null,
  kinds: usualKinds,
  cron: null,
  zone,
  quietFrom: null,
  quietTo: null,
  role: null,
})

/** Makes sure that the terminal hears of something: where it has no watch, of every figure. Gives what is followed, in words. */
export async function followSomething({ alerts }: Pick<Host, 'alerts'>): Promise<string> {
  const watches = alerts.watches(terminalAsker)
  if (watches.length > 0)
    return `Following ${watches.length === 1 ? 'the watch' : 'the watches'} ${watches.map(({ id }) => id).join(', ')} of the terminal.`
  const { watch } = await alerts.add(everything(Intl.DateTimeFormat().resolvedOptions().timeZone))
  return `Following every new figure (watch ${watch.id}; /unwatch ${watch.id} ends it, /watch asks for less).`
}
