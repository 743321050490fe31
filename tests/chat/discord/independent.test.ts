import { DigitalDiscord } from 'discord-digital-twin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDiscord } from '../../../src/chat/discord/discord.ts'
import type { Surface } from '../../../src/chat/surface.ts'
import { type Probe, probe } from '../probe.ts'

// A Discord that somebody else wrote: what our own peer got wrong, this one may get right.
const discord = new DigitalDiscord({
  guild: { name: 'The newsroom' },
  channels: [{ name: 'desk', type: 0 }],
  users: [{ username: 'editor' }],
})
let asked: Probe
let surface: Surface
let channel: string
let user: string

beforeAll(async () => {
  await discord.start()
  channel = (await discord.prisma.channel.findFirstOrThrow()).id
  user = (await discord.getFirstNonBotUserId()) ?? ''
  asked = probe()
  surface = createDiscord(
    { token: discord.botToken, guild: null, apiUrl: discord.restUrl, deferAfter: 500 },
    asked.host,
  )
  await surface.start()
})

afterAll(async () => {
  await surface.stop()
  await discord.stop()
})

const desk = () => discord.channel(channel)

test('a slash command is answered, and its button changes the answer', async () => {
  const interaction = await desk().user(user).runSlashCommand({ name: 'quick' })
  await desk().waitForInteractionAck({ interactionId: interaction.id })
  const answer = await desk().waitForBotReply()
  expect(JSON.stringify(answer.components)).toContain('Quick answer')

  const address = /"custom_id":"(view:[^"]+)"/.exec(JSON.stringify(answer.components))?.[1] ?? ''
  const press = await desk().user(user).clickButton({ messageId: answer.id, customId: address })
  const acknowledged = await desk().waitForInteractionAck({ interactionId: press.id })
  expect(acknowledged.messageId).toBe(answer.id)
  expect(asked.ran.all.map(({ name, options }) => [name, options])).toEqual([
    ['quick', {}],
    ['quick', { quotes: true }],
  ])
})

test('an answer that takes its time is deferred, then filled', async () => {
  const interaction = await desk().user(user).runSlashCommand({ name: 'slow' })
  await asked.ran.next(({ name }) => name === 'slow')
  const acknowledged = await desk().waitForInteractionAck({ interactionId: interaction.id })
  expect(acknowledged.acknowledged).toBe(true)
  asked.release()
  const answer = await desk().waitForMessage({
    predicate: message => JSON.stringify(message.components ?? []).includes('Slow answer'),
  })
  expect(answer.author.bot).toBe(true)
})
