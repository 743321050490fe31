import { beforeEach, describe, expect, test } from 'vitest'
import type { Address, Poster } from '../../../src/alerts/poster.ts'
import { createPostingClient, slackPoster } from '../../../src/chat/slack/posting.ts'
import { startLoopback } from '../../peers/loopback.ts'
import type { SlackPeer } from '../../peers/slack/peer.ts'
import { CHANNEL, DIRECT_CHANNEL } from '../../peers/slack/people.ts'
import { how, message, trouble } from '../alert.ts'
import { connect } from './scene.ts'

const to: Address = { tenant: 'slack:1', channel: CHANNEL, direct: false, thread: null }

let peer: SlackPeer
let poster: Poster

beforeEach(async () => {
  const scene = await connect()
  peer = scene.peer
  poster = scene.surface.poster
})

const longAgo = () => new Date(Date.now() - 3_600_000)

describe('a post', () => {
  test('is shown and edited in place', async () => {
    const { message: ts } = await poster.send(to, message('Alert'), how)
    await poster.edit(to, ts, message('Alert, now two outlets'), { invocation: '/watches' })
    expect(peer.shown.map(({ text, edits }) => [text.includes('now two outlets'), edits])).toEqual([[true, 1]])
  })

  test('that somebody deleted needs no edit', async () => {
    await poster.edit(to, '1.2', message('Alert'), { invocation: '/watches' })
    expect(peer.shown).toEqual([])
  })

  test('answers another one in its thread', async () => {
    const { message: under } = await poster.send(to, message('Alert'), how)
    await poster.send(to, message('Withdrawn'), { ...how, nonce: 'post2', under })
    expect(peer.shown.map(({ thread }) => thread)).toEqual([null, under])
  })

  test('goes to one person', async () => {
    await poster.send({ ...to, channel: 'U1', direct: true }, message('Alert'), how)
    await poster.tell('U1', message('Your channel fails'))
    expect(peer.shown.map(({ channel }) => channel)).toEqual([DIRECT_CHANNEL, DIRECT_CHANNEL])
  })

  test('keeps its order in a burst', async () => {
    const titles = ['one', 'two', 'three', 'four']
    for (const title of titles) await poster.send(to, message(title), { ...how, nonce: title })
    expect(peer.shown.map(({ text }) => text.split('\n')[0])).toEqual(titles)
  })
})

describe('of a post whose answer was lost', () => {
  test('nobody knows whether it arrived, until it is looked up', async () => {
    peer.channels.next(CHANNEL, 'lost')
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({ kind: 'unknown' })
    expect(await poster.find(to, how.nonce, longAgo())).toEqual({ message: peer.shown[0]?.ts })
    expect(await poster.find(to, 'never', longAgo())).toBeNull()
  })

  test('a thread tells too', async () => {
    const { message: thread } = await poster.send(to, message('Alert'), how)
    await poster.send({ ...to, thread }, message('More'), { ...how, nonce: 'more' })
    expect(await poster.find({ ...to, thread }, 'more', longAgo())).toEqual({ message: peer.shown[1]?.ts })
  })

  test.each(['missing_scope', 'not_in_channel'])('a channel that cannot be read (%s) does not tell', async error => {
    peer.channels.forbid(CHANNEL, error)
    expect(await poster.find(to, how.nonce, longAgo())).toBe('cannot-look')
  })
})

describe('trouble', () => {
  test.each([
    ['channel_not_found', 'refused', 'private and the bot was not invited'],
    ['is_archived', 'refused', 'the channel is archived'],
    ['token_revoked', 'refused', "the bot's token was revoked"],
    ['msg_blocks_too_long', 'invalid', 'msg_blocks_too_long'],
    ['fatal_error', 'unknown', 'Slack itself failed'],
  ])('%s is %s', async (error, kind, words) => {
    peer.channels.next(CHANNEL, { error })
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({
      kind,
      message: expect.stringContaining(words),
    })
  })

  test('to be asked to wait is to wait as long', async () => {
    peer.channels.next(CHANNEL, { status: 429, retryAfter: 30 })
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({ kind: 'later', after: 30 })
  })

  test('of its own leaves the outcome open', async () => {
    peer.channels.next(CHANNEL, { status: 503 })
    expect(await trouble(poster.send(to, message('Alert'), how))).toMatchObject({ kind: 'unknown' })
  })

  test('out of reach it has received nothing', async () => {
    const { url, close } = await startLoopback(() => ({ status: 500 }))
    await close()
    const nowhere = slackPoster(createPostingClient('xoxb-1', `${url}/api/`), [])
    expect(await trouble(nowhere.send(to, message('Alert'), how))).toMatchObject({ kind: 'later' })
  })
})
