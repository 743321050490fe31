import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { crash, feed, openRoom, type Room } from './room.ts'

// The site stands for the public web; whatever else is on this machine is inside, and must never be asked.

let room: Room

beforeEach(async () => {
  room = await openRoom()
})
afterEach(async () => {
  expect(room.errors).toEqual([])
  await room.close()
})

const inside = 'its address leads into a private network'

describe('a feed inside is not asked, whatever it is called:', () => {
  test.each(['127.0.0.2', '2130706434', '0x7f000002', '10.0.0.1', '169.254.169.254', '[::1]', '[::ffff:127.0.0.2]'])(
    '%s',
    async host => {
      const { state } = await room.follow(room.at(host, '/feed'))
      expect(state.trouble).toBe(inside)
      expect(room.site.visits).toEqual([])
    },
  )

  test.each(['127.0.0.2', '192.168.1.1', '::1', 'fd00::1', '100.64.0.1'])('a name that means %s', async address => {
    room.names.set('news.example', [address])
    const { state } = await room.follow(room.at('news.example', '/feed'))
    expect(state.trouble).toBe(inside)
    expect(room.site.visits).toEqual([])
  })

  test('one that a redirect leads to', async () => {
    room.names.set('inside.example', ['127.0.0.2'])
    for (const [path, location] of [
      ['/literal', room.at('127.0.0.2', '/feed')],
      ['/name', room.at('inside.example', '/feed')],
    ] as const) {
      room.site.show(path, { body: '', status: 302, headers: { location } })
      expect((await room.follow(room.site.url + path)).state.trouble).toBe(inside)
    }
    expect(room.site.visits.map(({ path }) => path)).toEqual(['/literal', '/name'])
  })

  test('one whose name means another machine from the second time on', async () => {
    room.names.set('rebind.example', ['127.0.0.1', '127.0.0.2'])
    const shown = feed(crash(4))
    room.site.show('/feed', { ...shown, headers: { connection: 'close' } })
    const address = room.at('rebind.example', '/feed')
    expect((await room.follow(address)).state.trouble).toBe(null)
    const { state } = await room.ask(address)
    expect(state.trouble).toBe(inside)
    expect(room.site.statuses('/feed')).toEqual([200])
    // What it said while it was outside stays.
    expect((await room.figures()).map(([low]) => low)).toEqual([4])
  })
})

test.each([
  ['names a machine inside', (at: Room) => at.at('127.0.0.2', '/page')],
  ['redirects inside', (at: Room) => `${at.site.url}/redirect`],
  ['is no address of the web', () => 'file:///etc/hostname'],
])('an article whose address %s is read from its feed', async (_, link) => {
  room.site.show('/redirect', { body: '', status: 302, headers: { location: room.at('127.0.0.2', '/page') } })
  room.site.show('/page', { body: 'secret' })
  room.site.show('/feed', feed({ ...crash(4), link: link(room) }))
  const { state } = await room.follow(`${room.site.url}/feed`)
  expect(state).toMatchObject({ trouble: null, items: 1 })
  expect((await room.figures()).map(([low]) => low)).toEqual([4])
  expect(room.site.statuses('/page')).toEqual([])
})
