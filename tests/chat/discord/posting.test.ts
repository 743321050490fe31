import { beforeEach, describe, expect, test } from 'vitest'
import type { Address, Poster } from '../../../src/alerts/poster.ts'
import type { DiscordPeer } from '../../peers/discord/peer.ts'
import { CHANNEL, DIRECT_CHANNEL } from '../../peers/discord/people.ts'
import { how, message, trouble } from '../alert.ts'
import { connect } from './scene.ts'

const to: Address = { tenant: 'discord:1', channel: CHANNEL, direct: false, thread: null }

let peer: DiscordPeer
let poster: Poster

beforeEach(async () => {
  const scene = await connect()
  peer = scene.peer
  poster = scene.surface.poster
})

const texts = () => peer.channels.posted.map(({ body }) => JSON.stringify(body.components))

describe('a post', () => {
  test('is sent once, however often it is sent', async () => {
    const first = await poster.send(to, message('Alert'), how)
    expect(await poster.send(to, message('Alert'), how)).toEqual(first)
    expect(peer.channels.posted).toHaveLength(1)
    expect((await poster.send(to, message('Alert'), { ...how, nonce: 'post2' })).message).not.toBe(first.message)
  })

  test('is edited in place', async () => {
    const { message: id } = await poster.send(to, message('Alert'), how)
    await poster.edit(to, id, message('Alert, now two outlets'), { invocation: '/watches' })
    expect(texts()).toEqual([expect.stringContaining('now two outlets')])
  })

  test('that somebody deleted needs no edit', async () => {
    await poster.edit(to, '1300000000000000099', message('Alert'), { invocation: '/watches' })
    expect(peer.channels.posted).toEqual([])
  })

  test('answers another one', async () => {
    const { message: under } = await poster.send(to, message('Alert'), how)
    await poster.send(to, message('Withdrawn'), { ...how, nonce: 'post2', under })
    expect(peer.channels.posted.map(each => each.under)).toEqual([null, under])
  })

  test('that may not answer is a message of its own', async () => {
    peer.channels.next(CHANNEL, { status: 400, code: 160002 })
    await poster.send(to, message('Withdrawn'), { ...how, under: '1300000000000000099' })
    expect(peer.channels.posted.map(each => each.under)).toEqual([null])
  })

  test('mentions the role that was asked for and nobody else', async () => {
    await poster.send(to, message('@everyone look'), { ...how, mention: '1200000000000000009' })
    expect(peer.channels.posted[0]?.body).toMatchObject({
      allowed_mentions: { parse: [], roles: ['1200000000000000009'] },
      components: [{ type: 10, content: '<@&1200000000000000009>' }, { type: 17 }, { type: 1 }],
    })
  })

  test('goes to one person', async () => {
    await poster.send({ ...to, channel: '42', direct: true }, message('Alert'), how)
    expect(peer.channels.posted.map(({ channel }) => channel)).toEqual([DIRECT_CHANNEL])
    await poster.tell('42', message('Your channel fails'))
    expect(peer.channels.posted).toHaveLength(2)
  })

  test('waits as long as Discord asks', async () => {
    peer.channels.next(CHANNEL, { status: 429, retryAfter: 0.05 })
    await poster.send(to, message('Alert'), how)
    expect(peer.channels.posted).toHaveLength(1)
  })
})

describe('of a post whose answer was lost', () => {
  const longAgo = () => new Date(Date.now() - 3_600_000)

  test('nobody knows whether it arrived; sent again it is there once', async () => {
    peer.channels.next(CHANNEL, 'lost')
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({ kind: 'unknown' })
    await poster.send(to, message('Alert'), how)
    expect(peer.channels.posted).toHaveLength(1)
  })

  test('the channel tells later, among others', async () => {
    const { message: id } = await poster.send(to, message('Alert'), { ...how, nonce: 'lost' })
    await poster.send(to, message('Other'), { ...how, nonce: 'other' })
    expect(await poster.find(to, 'lost', longAgo())).toEqual({ message: id })
    expect(await poster.find(to, 'never', longAgo())).toBeNull()
  })

  test('just now nothing need be looked up', async () => {
    await poster.send(to, message('Alert'), how)
    expect(await poster.find(to, how.nonce, new Date())).toBeNull()
  })

  test('a channel that cannot be read does not tell', async () => {
    peer.channels.forbid(CHANNEL, true)
    expect(await poster.find(to, how.nonce, longAgo())).toBe('cannot-look')
  })
})

describe('a channel', () => {
  test('that is forbidden says so, and takes posts again once it is not', async () => {
    peer.channels.forbid(CHANNEL, true)
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({
      kind: 'refused',
      message: 'the bot may not send messages there',
    })
    peer.channels.forbid(CHANNEL, false)
    await poster.send(to, message('Alert'), how)
    expect(peer.channels.posted).toHaveLength(1)
  })

  test('that is gone says so', async () => {
    expect(await trouble(poster.send({ ...to, channel: '1300000000000000000' }, message('Alert'), how))).toMatchObject({
      kind: 'refused',
      message: 'the channel does not exist any more',
    })
  })

  test('of a message that is not taken says why', async () => {
    peer.channels.next(CHANNEL, { status: 400, code: 50035 })
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({ kind: 'invalid' })
  })
})

test('a Discord that cannot be reached has received nothing', async () => {
  await peer.stop()
  expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({ kind: 'later' })
})
