import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeDelivery } from '../../../src/alerts/delivery/deliver.ts'
import { openOffice } from '../../../src/alerts/delivery/office.ts'
import { makePeer, words } from '../../alerts/peer.ts'
import { type Scene, scene } from '../../alerts/scene.ts'
import { type Entry, rssOf } from '../../peers/site.ts'
import { article, crash, openRoom, type Room } from './room.ts'

// Feeds and articles that change, from the site to the alerts of one watch of everything.

let open: Scene
let room: Room
let peer: ReturnType<typeof makePeer>
const now = () => new Date('2025-02-03T12:00:00Z')
const troubles: object[] = []
const note = (fields: object): void => void troubles.push(fields)
const log = { debug: () => {}, info: () => {}, warn: note, error: note }

beforeEach(async () => {
  open = await scene(undefined, undefined, now)
  room = await openRoom({ index: open.index })
  peer = makePeer()
})
afterEach(async () => {
  expect([...room.errors, ...troubles.splice(0)]).toEqual([])
  await room.close()
})

/** Matches and delivers what is new. Gives the titles of all messages that were ever sent. */
async function alerts(): Promise<readonly string[]> {
  await open.match()
  const office = openOffice(open.index, now, log)
  const delivery = await makeDelivery(office, [peer.poster], () => {})
  await delivery.drain()
  await delivery.drain()
  office.close()
  return peer.sent.map(({ content }) => content.title.split(':')[0]!)
}

const at = (host: string): string => room.at(host, `/${host}/feed`)
const show = (host: string, ...entries: readonly Entry[]): void =>
  room.site.show(`/${host}/feed`, rssOf(`News of ${host}`, entries))

const host = 'lantern.example'
/** A feed whose first poll listed one old item. */
async function followed(name = host): Promise<void> {
  show(name, crash(3))
  await room.follow(at(name))
}

describe('one alert, and no second one, from a feed', () => {
  test.each<[string, (poll: number) => readonly Entry[]]>([
    ['that dates its items anew', poll => [{ ...crash(9), date: `Tue, 03 Sep 2024 1${poll}:00:00 GMT` }]],
    ['that gives its items new ids', poll => [{ ...crash(9), guid: `id-${poll}` }]],
    [
      'that gives them new ids, dates and tracking',
      poll => [{ ...crash(9), guid: `${poll}`, date: `${poll} Sep 2024`, link: `/crash?utm_campaign=${poll}` }],
    ],
    ['that shows now this and now that', poll => (poll % 2 === 0 ? [crash(9)] : [crash(3)])],
    ['that turns its order', poll => (poll % 2 === 0 ? [crash(9), crash(3)] : [crash(3), crash(9)])],
    ['that is empty now and then', poll => (poll % 2 === 0 ? [crash(9)] : [])],
    ['that lists an item many times', () => Array.from({ length: 20 }, () => crash(9))],
  ])('%s', async (_, entries) => {
    await followed()
    for (let poll = 0; poll < 6; poll++) {
      show(host, ...entries(poll))
      await room.ask(at(host))
      expect(await alerts()).toEqual(['9 killed'])
    }
    expect(peer.sent[0]!.edits).toEqual([])
  })

  test('that breaks now and then', async () => {
    await followed()
    for (const status of [503, 200, 404, 200, 410]) {
      if (status === 200) show(host, crash(9))
      else room.site.show(`/${host}/feed`, { body: 'no', status })
      await room.ask(at(host))
      await alerts()
    }
    expect(await alerts()).toEqual(['9 killed'])
  })
})

test('an article that changes its figure is a new version, and its alert is answered', async () => {
  await followed()
  const item = (text: string): Entry => ({ title: 'Mudslide in Tarma', link: '/mud', guid: 'm', text })
  room.site.show('/mud', { body: article('The mudslide killed 40 people, the mayor said.') })
  show(host, item('A slope gave way.'))
  await room.ask(at(host))
  expect(await alerts()).toEqual(['40 killed'])
  room.site.show('/mud', { body: article('The mudslide killed 14 people, the mayor said.') })
  show(host, item('Corrected: a slope gave way.'))
  await room.ask(at(host))
  expect(await alerts()).toHaveLength(2)
  expect(peer.sent[1]!.under).toBe(peer.sent[0]!.message)
  expect(words(peer.sent[1]!.content)).toContain('Corrected from 40')
  room.site.show('/mud', { body: article('The mudslide buried the school, the mayor said. Nobody was in it.') })
  show(host, item('Corrected again.'))
  await room.ask(at(host))
  expect(await alerts()).toHaveLength(3)
  expect(peer.sent[2]!.content.title).toMatch(/^Withdrawn: 14 killed/)
  expect((await room.figures()).map(([low]) => low)).toEqual([3])
})

test('an article that five outlets print is one alert: one origin, five carriers', async () => {
  const outlets = ['lantern', 'herald', 'courier', 'beacon', 'gazette'].map(name => `${name}.example`)
  for (const outlet of outlets) await followed(outlet)
  await alerts()
  for (const outlet of outlets) {
    room.site.show(`/${outlet}/mud`, { body: article('The mudslide killed 37 people, the mayor said on Monday.') })
    show(outlet, { title: 'Mudslide in Tarma', link: `/${outlet}/mud`, guid: 'm' })
    await room.ask(at(outlet))
    await alerts()
  }
  expect(await alerts()).toEqual(['37 killed'])
  const claims = await open.index.store.claims({ tenant: null, measures: ['killed'] })
  const origins = claims.filter(({ low }) => low === 37).map(({ origin }) => origin)
  expect([origins.length, new Set(origins).size]).toEqual([5, 1])
  expect(words(peer.sent[0]!.edits.at(-1)!)).toContain('Now 5 outlets, still 1 origin')
})

test('items of one title, or of none, or of nothing but text, are told apart', async () => {
  await followed()
  const [one, two, three] = [crash(11), crash(12), crash(13)]
  show(host, { ...one, title: 'Live updates' }, { ...two, title: 'Live updates' }, { title: '', text: three!.text! })
  await room.ask(at(host))
  expect([...(await alerts())].sort()).toEqual(['11 killed', '12 killed', '13 killed'])
})
