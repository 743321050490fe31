import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { type Alerts, openAlerts } from '../../src/alerts/start.ts'
import type { Asker } from '../../src/chat/command.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import { type Index, openIndex } from '../../src/index/open.ts'
import { plainLine } from '../../src/messages/line.ts'
import type { Message } from '../../src/messages/message.ts'
import { makePeer, words } from '../alerts/peer.ts'
import { report } from '../alerts/scene.ts'
import { desks } from '../chat/desks.ts'

const failures: unknown[] = []
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (details: object) => void failures.push(details) }
let minutes = 0
const now = (): Date => new Date(Date.UTC(2025, 1, 3, 12, minutes))
let index: Index
let alerts: Alerts
const peer = makePeer()
const stopping = new AbortController()
let running: Promise<void>

beforeAll(async () => {
  index = await openIndex({ path: ':memory:', edition: 'one' })
  alerts = await openAlerts({ index, now, log })
  await index.store.write(null, ...entry(report('a', [{ say: '12' }])), now(), { quiet: true })
})
afterAll(async () => {
  stopping.abort()
  await running
  await index.store.close()
})

const entry = ({ document, claims }: ReturnType<typeof report>) => [document, claims] as const

const member: Asker = { tenant: 's1', platform: 'discord', channel: 'c1', user: 'u1', manages: false }
const manager: Asker = { ...member, user: 'u9', manages: true }

async function ask(line: string, asker: Asker = member): Promise<Message> {
  const message = await dispatch(line, {
    ...desks,
    store: index.store,
    alerts: alerts.desk,
    asker,
    now,
    commands,
    status: async () => [],
    log,
  })
  expect(failures).toEqual([])
  return message
}

const watchOf = (message: Message): Record<string, unknown> =>
  (message.data as { watch: Record<string, unknown> }).watch

describe('/watch makes', () => {
  const made: readonly (readonly [string, Record<string, unknown>])[] = [
    ['/watch', { measures: [], who: null, cron: null, channel: 'c1', direct: false }],
    ['/watch measure:killed', { measures: ['killed'] }],
    ['/watch killed', { measures: ['killed'] }],
    ['/watch add measure:"killed, wounded"', { measures: ['killed', 'wounded'] }],
    ['/watch who:"North Korean soldiers" minimum:100', { who: 'North Korean soldiers', minimum: 100 }],
    ['/watch kinds:"conflict, revised"', { kinds: ['revised', 'conflict'] }],
    ['/watch kinds:all source:NIS', { kinds: expect.arrayContaining(['part', 'withdrawn']), source: 'NIS' }],
    ['/watch digest:daily zone:Europe/Kyiv', { cron: '0 9 * * *', zone: 'Europe/Kyiv' }],
    ['/watch digest:18:30', { cron: '30 18 * * *' }],
    ['/watch digest:"0 8 * * 1-5"', { cron: '0 8 * * 1-5' }],
    ['/watch quiet:22:00-07:00', { quietFrom: '22:00', quietTo: '07:00' }],
    ['/watch quiet:"22 to 7" place:Kursk', { quietFrom: '22:00', quietTo: '07:00', place: 'Kursk' }],
    ['/watch direct:true', { channel: 'u1', direct: true }],
  ]
  test.each(made)('%s', async (line, expected) => {
    expect(watchOf(await ask(line))).toMatchObject(expected)
  })

  test('none twice', async () => {
    const [first, second] = [await ask('/watch measure:captured'), await ask('/watch measure:captured', manager)]
    expect(watchOf(second).id).toBe(watchOf(first).id)
    expect(second.title).toMatch(/^Watched already/)
  })

  test('one that mentions a role only for those who manage the server', async () => {
    expect((await ask('/watch role:r1')).title).toMatch(/Only those who manage/)
    expect(watchOf(await ask('/watch role:r1', manager))).toMatchObject({ role: 'r1' })
  })
})

describe('/watch says what is wrong with', () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['/watch measure:arrests', /measure: does not take “arrests”/],
    ['/watch kinds:big', /kinds: does not take “big”/],
    ['/watch digest:sometimes', /digest: “sometimes” is no schedule/],
    ['/watch digest:"* * * * * *"', /is no schedule/],
    ['/watch quiet:night', /quiet: “night” are no hours/],
    ['/watch quiet:07:00-07:00', /are no hours/],
    ['/watch zone:Mars', /zone: “Mars” is no time zone/],
    ['/watch minimum:many', /minimum:/],
    ['/watch explain claim:zzzzzzz', /There is no claim/],
    ['/unwatch watch:zzzzz', /There is no watch zzzzz/],
  ]
  test.each(wrong)('%s', async (line, title) => expect((await ask(line)).title).toMatch(title))
})

describe('watches', () => {
  const other: Asker = { ...member, tenant: 's2' }
  const listed = async (asker: Asker) => ((await ask('/watches', asker)).data as { watches?: { id: string }[] }).watches

  test('are seen by their server, those to a person by that person', async () => {
    const all = await listed(member)
    expect(all!.length).toBeGreaterThan(5)
    expect((await listed(manager))!.length).toBe(all!.length - 1)
    expect(await listed(other)).toBeUndefined()
  })

  test('are ended by who made them or who manages the server, and can be made again', async () => {
    const { id } = watchOf(await ask('/watch measure:deployed place:Kursk quiet:1:00-2:00'))
    expect((await ask(`/unwatch ${id}`, { ...member, user: 'u2' })).title).toMatch(/Only whoever made this watch/)
    expect((await ask(`/unwatch ${id}`, other)).title).toMatch(/There is no watch/)
    const ended = await ask(`/unwatch ${id}`, manager)
    expect(ended.title).toBe(`Ended: watch ${id}`)
    expect((await ask(`/unwatch ${id}`)).title).toMatch(/There is no watch/)
    const [button] = ended.controls
    const again = watchOf(await ask(button!.kind === 'button' ? button!.command : ''))
    expect(again).toMatchObject({ measures: ['deployed'], place: 'Kursk', quietFrom: '01:00', quietTo: '02:00' })
    expect(again.id).not.toBe(id)
  })
})

describe('/watch test', () => {
  test('shows an alert of a claim that the index has', async () => {
    const { id } = watchOf(await ask('/watch measure:killed place:"Harbor City"'))
    const shown = words(await ask(`/watch test watch:${id}`))
    expect(shown).toContain('A test: an alert of this watch looks like this.')
    expect(shown).toContain('the mayor: 12 people killed')
  })

  test('says that there is none', async () => {
    const { id } = watchOf(await ask('/watch measure:territory'))
    expect((await ask(`/watch test watch:${id}`)).title).toMatch(/Nothing in the index/)
  })
})

describe('/watch explain', () => {
  const why = async (claim: string, watch: string): Promise<string> => {
    const data = (await ask(`/watch explain claim:${claim} watch:${watch}`)).data as {
      reasons: { alerted: boolean; why: string }[]
    }
    const [reason] = data.reasons
    return `${reason!.alerted ? 'yes' : 'no'}: ${reason!.why}`
  }
  const claimOf = async (document: string): Promise<string> =>
    (await index.store.claims({ tenant: 's1', documents: [document] }))[0]!.id

  test('says why each claim did or did not alert', async () => {
    const here = { ...member, channel: 'c7' }
    const idOf = async (line: string) => String(watchOf(await ask(line, here)).id)
    const all = await idOf('/watch')
    const wounded = await idOf('/watch measure:wounded')
    const large = await idOf('/watch minimum:500')
    const conflicts = await idOf('/watch kinds:conflict')
    const old = await claimOf('a')
    minutes = 5
    const dated = (day: string) => ({ asOf: { from: day, to: day } })
    await index.store.write(null, ...entry(report('b', [{ say: '20', ...dated('2025-02-03') }])), now())
    await index.store.write(null, ...entry(report('c', [{ say: '20', ...dated('2025-02-03') }])), now())
    await index.store.write(null, ...entry(report('d', [{ say: '15', ...dated('2025-02-01') }])), now())
    await index.store.write('s1', ...entry(report('q', [{ say: '70', measure: 'displaced' }])), now(), {
      quiet: true,
    })
    running = alerts.run([peer.poster], stopping.signal)
    const b = await claimOf('b')
    await expect.poll(() => why(b, all)).toMatch(/^yes: sent \d+ \w+ \d+ 12:05 UTC: the mayor said 12 before/)
    expect(await why(b, wounded)).toBe('no: it counts the killed, the watch is for wounded')
    expect(await why(b, large)).toBe("no: it changes 12 to 20, by less than the watch's minimum of 500")
    expect(await why(b, conflicts)).toBe(
      'no: it comes under new figures, revised figures and figures beyond the spread, the watch is for conflicts',
    )
    expect(await why(await claimOf('c'), all)).toBe('no: the mayor has said 20 before')
    expect(await why(await claimOf('d'), all)).toBe('no: the mayor now says 20')
    expect(await why(old, all)).toMatch(/^no: it was known before anybody could have heard of it/)
    expect(await why(await claimOf('q'), all)).toMatch(/^no: it was known before anybody could have heard of it/)
    minutes = 6
    const late = await idOf('/watch measure:killed')
    expect(await why(b, late)).toMatch(/^no: it (?:became known|was in the index) before the watch was made/)
  })

  test('speaks of the watches of where it is asked', async () => {
    const message = await ask(`/watch explain claim:${await claimOf('b')}`, { ...member, channel: 'c9', user: 'u5' })
    expect(words(message)).toContain('Nothing is watched here')
  })
})

test('/status says what waits and what was sent', async () => {
  const facts = Object.fromEntries((await alerts.facts()).map(({ name, value }) => [name, plainLine(value)]))
  expect(facts.Watches).toMatch(/^\d+$/)
  expect(facts['Alerts to send']).toMatch(/^0/)
  expect(facts['Alerts sent']).toMatch(/^\d+, the last \d+ \w+ \d+ \d\d:\d\d UTC$/)
})
