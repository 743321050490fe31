import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Delivery, makeDelivery } from '../../src/alerts/delivery/deliver.ts'
import { openOffice } from '../../src/alerts/delivery/office.ts'
import { allWatches } from '../../src/alerts/store/watches.ts'
import type { Watch } from '../../src/alerts/watch.ts'
import { makePeer, words } from './peer.ts'
import { people, report, type Scene, scene, start, watching } from './scene.ts'

let open: Scene
let peer: ReturnType<typeof makePeer>
let now: Date
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const logged: string[] = []
const note = (_: object, line: string): void => void logged.push(line)
const log = { debug: () => {}, info: note, warn: note, error: note }

/** A process begins: what an earlier one left behind is in the index. */
const begin = (): Promise<Delivery> =>
  makeDelivery(
    openOffice(open.index, () => now, log),
    [peer.poster],
    () => {},
  )

beforeEach(() => {
  peer = makePeer()
  now = start
  logged.length = 0
})
afterEach(() => open.index.store.close())

async function begun(watches: readonly Watch[] = [watching()]): Promise<Delivery> {
  open = await scene(watches, undefined, () => now)
  return await begin()
}

const story = async (...ids: string[]): Promise<void> => {
  for (const [at, id] of ids.entries()) await open.write(report(id, [{ say: String(12 + at), source: other(at) }]))
  await open.match()
}

const other = (at: number) => ({ ...people.ministry, id: `body-${at}`, name: `Body number ${at}` })

describe('an alert', () => {
  test('says who, what, what it was, how it stands, the quote and where', async () => {
    const delivery = await begun()
    await open.write(report('a', [{ say: '12', asOf: { from: '2025-02-01', to: '2025-02-01' } }]), { quiet: true })
    const fields = { title: 'Storm', address: 'https://c.example/storm' }
    await open.write(report('b', [{ say: '40', source: people.ministry }]), { quiet: true })
    await open.write(report('c', [{ say: '20', asOf: { from: '2025-02-03', to: '2025-02-03' } }], fields))
    await open.match()
    await delivery.drain()
    expect(peer.sent).toHaveLength(1)
    const [{ content, to, nonce, mention, under }] = peer.sent as [(typeof peer.sent)[0]]
    expect(to).toEqual({ tenant: null, channel: 'c1', direct: false, thread: null })
    expect(nonce.length).toBeLessThanOrEqual(25)
    expect([mention, under]).toEqual([null, null])
    expect(content.title).toMatch(/^20 killed, was 12: /)
    const text = words(content)
    expect(text).toContain('the mayor: 20 people killed (3 Feb 2025)')
    expect(text).toContain('Revised from 12 (1 Feb 2025): 8 more.')
    expect(text).toMatch(/In conflict with Ministry of Health’s 40 \(20 apart\)/)
    expect(text).toContain('20 people were killed when the storm hit Harbor City')
    expect(JSON.stringify(content.parts)).toContain(
      '"address":"https://c.example/storm#:~:text=to%20the%20mayor%2C%2020%20people%20were%20killed"',
    )
    expect(text).not.toContain('Late')
    const commands = content.controls.flatMap(control => (control.kind === 'button' ? [control.command] : []))
    expect(commands.map(command => command.split(' ')[0])).toEqual(['/figures', '/claim', '/unwatch'])
  })

  test('quotes a long sentence round its figure', async () => {
    const delivery = await begun()
    const told = report('a', [{ say: '12' }])
    const [claim] = told.claims
    const ahead = `${'As everybody knows, '.repeat(60)}`
    const behind = `${' and so on'.repeat(90)}.`
    const text = `${ahead}${told.document.text}${behind}`
    const shift = ({ start, end, text }: { start: number; end: number; text: string }) => ({
      start: start + ahead.length,
      end: end + ahead.length,
      text,
    })
    const moved = { ...claim!, figure: shift(claim!.figure), quote: { start: 0, end: text.length, text } }
    await open.write({ document: { ...told.document, text }, claims: [moved] })
    await open.match()
    await delivery.drain()
    const quote = peer.sent[0]!.content.parts.find(part => part.kind === 'quote')!
    expect(quote.text.length).toBeLessThan(900)
    expect(quote.text).toMatch(/^….*…$/s)
    expect(quote.text.slice(quote.emphasis!.start, quote.emphasis!.end)).toBe('12')
  })

  test('is edited once when others print the figure, and answered when it is withdrawn', async () => {
    const delivery = await begun()
    await story('a')
    await delivery.drain()
    later(90)
    for (const id of ['b', 'c', 'd']) await open.write(report(id, [{ say: '12', source: other(0) }]))
    await open.match()
    await delivery.drain()
    await delivery.drain()
    expect(peer.sent.map(({ edits }) => edits.length)).toEqual([1])
    expect(words(peer.sent[0]!.edits[0]!)).toContain('Now 4 outlets, still 1 origin: a News, b News, c News, d News.')
    expect(words(peer.sent[0]!.edits[0]!)).not.toContain('Late')
    for (const id of ['a', 'b', 'c', 'd']) await open.index.store.retract(null, id, now)
    await open.match()
    await delivery.drain()
    expect(peer.sent).toHaveLength(2)
    expect(peer.sent[1]!.under).toBe(peer.sent[0]!.message)
    expect(peer.sent[1]!.content.title).toMatch(/^Withdrawn: 12 killed: People in Harbor City/)
    expect(words(peer.sent[0]!.edits.at(-1)!)).toContain('Withdrawn: d News no longer says this')
  })

  test('that its article corrects is answered with the figure it says now', async () => {
    const delivery = await begun()
    await open.write(report('a', [{ say: '40' }]))
    await open.match()
    await delivery.drain()
    await open.write(report('a', [{ say: '14' }]))
    await open.match()
    await delivery.drain()
    expect(peer.sent).toHaveLength(2)
    expect(peer.sent[1]!.under).toBe(peer.sent[0]!.message)
    expect(words(peer.sent[1]!.content)).toContain('Corrected from 40')
    expect(peer.sent[0]!.edits).toHaveLength(1)
    expect(words(peer.sent[0]!.edits[0]!)).toContain('Corrected: a News now says 14.')
  })

  test('that one of its articles corrects is answered, though another still says it', async () => {
    const delivery = await begun()
    const on = (day: string) => ({ asOf: { from: day, to: day } })
    await open.write(report('a', [{ say: '80', ...on('2025-02-01') }]))
    await open.write(report('b', [{ say: '80', ...on('2025-02-01') }]))
    await open.match()
    await delivery.drain()
    await open.write(report('a', [{ say: '50', ...on('2025-02-02') }]))
    await open.match()
    await delivery.drain()
    expect(peer.sent.map(({ content, under }) => [content.title.split(':')[0], under])).toEqual([
      ['80 killed', null],
      ['50 killed, was 80', 'm1'],
    ])
    expect(words(peer.sent[0]!.edits.at(-1)!)).toContain('Replaced: the mayor now says 50.')
  })

  test('mentions the role of its watch, and no other', async () => {
    const delivery = await begun([watching({ role: 'r9' }), watching({ id: 'w2', channel: 'c2' })])
    await story('a')
    await delivery.drain()
    expect(peer.sent.map(({ to, mention }) => [to.channel, mention])).toEqual([
      ['c1', 'r9'],
      ['c2', null],
    ])
  })

  test('that two watches of one channel ask for is one message', async () => {
    const delivery = await begun([watching(), watching({ id: 'w2', measures: ['killed'] })])
    await story('a')
    await delivery.drain()
    expect(peer.sent).toHaveLength(1)
    expect(await open.told()).toHaveLength(2)
  })

  test('that was withdrawn before it was sent is never sent', async () => {
    const delivery = await begun()
    await story('a')
    await open.index.store.retract(null, 'a', now)
    await open.match()
    await delivery.drain()
    expect(peer.sent).toEqual([])
  })
})

describe('trouble', () => {
  test('a channel keeps its order, and another one is not kept waiting', async () => {
    const delivery = await begun([watching(), watching({ id: 'w2', channel: 'c2' })])
    peer.faults.push({ kind: 'later', after: 30, channel: 'c1' })
    await story('a', 'b', 'c')
    await delivery.drain()
    expect(peer.sent.map(({ to }) => to.channel)).toEqual(['c2', 'c2', 'c2'])
    later(0.4)
    await delivery.drain()
    expect(peer.sent).toHaveLength(3)
    later(0.2)
    await delivery.drain()
    const figures = peer.sent.filter(({ to }) => to.channel === 'c1').map(({ content }) => content.title.split(' ')[0])
    expect(figures).toEqual(['12', '13', '14'])
  })

  test('what may have arrived is looked up and not sent twice', async () => {
    const delivery = await begun()
    peer.faults.push({ kind: 'unknown', arrives: true })
    await story('a', 'b')
    await delivery.drain()
    later(1)
    await delivery.drain()
    expect(peer.sent).toHaveLength(2)
    expect(peer.looks.found).toBe(1)
    expect((await open.posts()).map(({ state, message }) => [state, message])).toEqual([
      ['posted', 'm1'],
      ['posted', 'm2'],
    ])
  })

  test('what did not arrive after all is sent again with the same nonce', async () => {
    const delivery = await begun()
    peer.faults.push({ kind: 'unknown' })
    await story('a')
    await delivery.drain()
    later(1)
    await delivery.drain()
    expect(peer.sent.map(({ nonce }) => nonce)).toEqual([(await open.posts())[0]!.id])
  })

  test('what cannot be looked up is sent again and says so', async () => {
    const delivery = await begun()
    peer.looks.able = false
    peer.faults.push({ kind: 'unknown', arrives: true })
    await story('a')
    await delivery.drain()
    later(1)
    await delivery.drain()
    expect(peer.sent.map(({ content }) => words(content).includes('may repeat'))).toEqual([false, true])
  })

  test('a channel that takes nothing is marked, its owner told once, and resumes by itself', async () => {
    const delivery = await begun()
    for (let tries = 0; tries < 3; tries++) peer.faults.push({ kind: 'refused' })
    await story('a')
    await delivery.drain()
    expect(peer.told.map(({ user }) => user)).toEqual(['u1'])
    expect((await allWatches(open.db))[0]!.failing).toEqual({ since: start.toISOString(), why: 'told to be refused' })
    for (let minute = 0; minute < 10; minute++) {
      later(1)
      await delivery.drain()
    }
    expect(peer.sent).toHaveLength(1)
    expect(peer.told).toHaveLength(1)
    expect((await allWatches(open.db))[0]!.failing).toBeNull()
  })

  test('a message that is not taken is given up, and the next one goes', async () => {
    const delivery = await begun()
    peer.faults.push({ kind: 'invalid' })
    await story('a', 'b')
    await delivery.drain()
    expect((await open.posts()).map(({ state }) => state)).toEqual(['failed', 'posted'])
  })

  test('an alert that we cannot send keeps the next one waiting for a while, not for ever', async () => {
    const delivery = await begun()
    const { send } = peer.poster
    let faults = 0
    peer.poster.send = async (to, content, options) => {
      if (content.title.startsWith('12 ')) throw new TypeError(`fault ${++faults}`)
      return await send(to, content, options)
    }
    await story('a', 'b')
    for (let minute = 0; minute < 10; minute++) {
      await delivery.drain()
      later(1)
    }
    expect(faults).toBe(5)
    expect((await open.posts()).map(({ state }) => state)).toEqual(['failed', 'posted'])
  })

  test('an edit that fails is made later; one of a message that is gone is given up', async () => {
    const delivery = await begun()
    await story('a')
    await delivery.drain()
    peer.faults.push({ kind: 'later', after: 10, of: 'edit' })
    await open.write(report('b', [{ say: '12', source: other(0) }]))
    await open.match()
    await delivery.drain()
    expect(peer.sent[0]!.edits).toHaveLength(0)
    later(1)
    await delivery.drain()
    expect(peer.sent[0]!.edits).toHaveLength(1)
    peer.faults.push({ kind: 'invalid', of: 'edit' })
    await open.write(report('c', [{ say: '12', source: other(0) }]))
    await open.match()
    await delivery.drain()
    later(5)
    await delivery.drain()
    expect(peer.sent[0]!.edits).toHaveLength(1)
  })
})

describe('a process that died', () => {
  test('while it sent: the next one looks before it sends', async () => {
    await begun()
    await story('a', 'b')
    const [first] = await open.posts()
    await peer.poster.send(first!.to, { title: '' } as never, {
      nonce: first!.id,
      mention: null,
      under: null,
      invocation: '',
    })
    await open.db
      .updateTable('post')
      .set({ state: 'sending', tried: now.toISOString(), attempts: 1 })
      .where('id', '=', first!.id)
      .execute()
    await (await begin()).drain()
    expect(peer.sent.map(({ nonce }) => nonce)).toEqual((await open.posts()).map(({ id }) => id))
  })

  test('long ago: what it left comes in one message, in order and late', async () => {
    await begun()
    await story('a', 'b', 'c', 'd', 'e', 'f', 'g')
    later(60)
    await (await begin()).drain()
    expect(peer.sent).toHaveLength(1)
    expect(peer.sent[0]!.content.title).toBe('7 new figures')
    const text = words(peer.sent[0]!.content)
    expect([...text.matchAll(/• .* (\d+) killed/g)].map(match => match[1])).toEqual([
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
    ])
    await (await begin()).drain()
    expect(peer.sent).toHaveLength(1)
  })

  test('a while ago: a few come one by one, and say that they are late', async () => {
    await begun()
    await story('a', 'b')
    later(60)
    await (await begin()).drain()
    expect(peer.sent.map(({ content }) => words(content).includes('Late: known since '))).toEqual([true, true])
  })
})
