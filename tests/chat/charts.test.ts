import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { answer } from '../../src/chat/answering.ts'
import { withPictures } from '../../src/chat/drawing.ts'
import type { Host } from '../../src/chat/surface.ts'
import { answerLine, written } from '../../src/chat/terminal/answer.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { ingestFolder } from '../../src/ingest.ts'
import { renderDiscord } from '../../src/messages/discord.ts'
import { estimatesOf } from '../messages/pictures/charts.ts'
import type { Shown as OnDiscord } from '../peers/discord/interactions.ts'
import { CHANNEL } from '../peers/slack/people.ts'
import { connect as connectDiscord, button as discordButton, words as discordWords } from './discord/scene.ts'
import { type Probe, probe, viewsOnly } from './probe.ts'
import { connect as connectSlack, button as slackButton, words as slackWords } from './slack/scene.ts'
import { utc } from './terminal/host.ts'

// Charts through the real commands over the seed documents, at every surface.

const folder = mkdtempSync(join(tmpdir(), 'charts-'))
let store: Store

beforeAll(async () => {
  store = await openStore({ path: join(folder, 'index.sqlite') })
  await ingestFolder({ folder: join(import.meta.dirname, '../../seeds'), ...probe(store).host })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

interface Asked {
  readonly title: string
  readonly theme: string
}

/** A host that notes what it was asked to draw. */
function hostOf(draw?: Host['draw']): Probe & { readonly asked: readonly Asked[] } {
  const asked: Asked[] = []
  const given = probe(store)
  const drawn: Host['draw'] = async (chart, theme) => {
    asked.push({ title: chart.title, theme })
    return draw ? draw(chart, theme) : Buffer.from(`picture of ${chart.title} in ${theme}`)
  }
  return { ...given, asked, host: { ...given.host, commands, draw: drawn } }
}

/** What a Discord message shows of files. */
const shownOf = (message: OnDiscord | undefined): string => JSON.stringify(message?.payload.components)

const line = '/casualties who:"North Korean soldiers"'
const killedOrWounded = 'Killed or wounded: North Korean soldiers in Kursk'

describe('on Discord', () => {
  test('a chart stands in the message, dark, with its description, behind the summary', async () => {
    const given = hostOf()
    const { peer } = await connectDiscord({ probe: given })
    const asked = peer.slash('casualties', { chart: true })
    await peer.nextFor(asked)
    const [message] = asked.messages
    expect(given.asked[0]).toEqual({ title: killedOrWounded, theme: 'dark' })
    expect(message?.files).toContain('killed-or-wounded-north-korean-soldiers-in-kursk-dark.png')
    const [container] = message!.payload.components as { components: { type: number; items?: object[] }[] }[]
    expect(container?.components.map(({ type }) => type).slice(0, 3)).toEqual([10, 10, 12])
    expect(container?.components[2]?.items).toMatchObject([
      {
        media: { url: 'attachment://killed-or-wounded-north-korean-soldiers-in-kursk-dark.png' },
        description: expect.stringContaining('Volodymyr Zelenskyy: 4,000'),
      },
    ])
  })

  test('a button shows it in place, another takes it away with its file', async () => {
    const { peer } = await connectDiscord({ probe: hostOf() })
    const asked = peer.slash('casualties')
    await peer.nextFor(asked)
    const [plain] = asked.messages
    expect(shownOf(plain)).not.toContain('attachment://')
    const pressed = peer.press(plain!, discordButton(plain, 'Chart'))
    await peer.nextFor(pressed)
    expect(pressed.acknowledged).toBe(7)
    const [charted] = pressed.messages
    expect(shownOf(charted)).toContain('attachment://killed-or-wounded')
    const hidden = peer.press(charted!, discordButton(charted, 'Hide chart'))
    await peer.nextFor(hidden)
    expect(shownOf(hidden.messages[0])).not.toContain('attachment://')
    // Without an empty list the picture would stay under the message.
    expect(hidden.messages[0]?.payload.attachments).toEqual([])
  })
})

describe('on Slack', () => {
  test('a chart is uploaded beside the message, light', async () => {
    const given = hostOf()
    const { peer } = await connectSlack('socket', given)
    peer.slash('/casualties', 'chart:true')
    const { channel, names } = await peer.files.next(() => true)
    expect(channel).toBe(CHANNEL)
    expect(names[0]).toBe('killed-or-wounded-north-korean-soldiers-in-kursk-light.png')
    expect(given.asked.map(({ theme }) => theme)).toEqual(names.map(() => 'light'))
  })

  test('a button brings it, and others of the same answer do not bring it again', async () => {
    const { peer } = await connectSlack('socket', hostOf())
    peer.slash('/casualties')
    await peer.nextMessage()
    const shown = peer.shown[0]!
    peer.press(shown, slackButton(shown, 'Chart'))
    await peer.files.next(() => true)
    expect(slackWords(shown)).toContain('Hide chart')
    peer.press(shown, slackButton(shown, 'Show quotes'))
    await peer.nextMessage()
    await peer.nextMessage()
    // A new question brings it again, another picture is another.
    peer.slash('/casualties', 'theme:dark')
    await peer.files.next(({ names }) => names.some(name => name.endsWith('-dark.png')))
    expect(peer.files.all).toHaveLength(2)
  })
})

describe('in the terminal', () => {
  const look = { form: 'text', width: 100, color: false, clock: utc, files: join(folder, 'files') } as const

  test('a chart is drawn with characters, and nothing is saved', async () => {
    const given = hostOf()
    const words = written(await answerLine(`${line} chart:true`, given.host, look), look)
    expect(words).toMatch(/Volodymyr Zelenskyy ≠\d +4,000 {2}.*●/)
    expect(words).not.toContain('Saved as')
    expect(given.asked).toEqual([])
  })

  test('naming a theme saves the picture too', async () => {
    const given = hostOf()
    const words = written(await answerLine(`${line} theme:dark`, given.host, look), look)
    expect(words).toMatch(/Zelenskyy ≠\d +4,000 {2}.*●/)
    expect(words.replace(/\n/g, '')).toContain('killed-or-wounded-north-korean-soldiers-in-kursk-dark.png')
    expect(readdirSync(look.files)).toContain('killed-or-wounded-north-korean-soldiers-in-kursk-dark.png')
  })

  test('programs get what is drawn', async () => {
    const json = { ...look, form: 'json' } as const
    const data = async (words: string) => JSON.parse(written(await answerLine(words, hostOf().host, json), json))
    const { charts, tables } = await data(`${line} chart:true`)
    expect(charts[0]).toMatchObject({ kind: 'estimates', title: killedOrWounded, unit: null })
    expect(charts[0].marks[0]).toMatchObject({ claimant: 'Volodymyr Zelenskyy', figure: '4,000', point: 4000 })
    expect(tables).toBeDefined()
    expect(await data(line)).not.toHaveProperty('charts')
    expect((await data('/timeline measure:casualties chart:true')).charts[0]).toMatchObject({ kind: 'timeline' })
  })

  test('where there is nothing to draw it is said', async () => {
    const words = written(await answerLine('/figures measure:missing chart:true', hostOf().host, look), look)
    expect(words).toContain('Nothing to draw')
  })
})

describe('a picture that cannot be drawn', () => {
  const asker = { tenant: null, platform: 'discord', channel: '5', user: '7', manages: false } as const
  const failing = () => hostOf(() => Promise.reject(new Error('it took longer than 15 seconds')))

  test('is told in words, and the answer stands', async () => {
    const { peer } = await connectDiscord({ probe: failing() })
    const asked = peer.slash('casualties', { chart: true })
    await peer.nextFor(asked)
    const words = discordWords(asked.messages[0])
    expect(words).toContain('The picture could not be drawn')
    expect(words).toContain('Volodymyr Zelenskyy')
    expect(asked.messages[0]?.files).toEqual([])
  })

  test('is in the log', async () => {
    const given = failing()
    await answer({ line: `${line} chart:true`, page: 0 }, asker, given.host, renderDiscord)
    expect(given.logged).toContainEqual(expect.objectContaining({ level: 'error', line: 'A picture was not drawn' }))
  })

  test('nor where nothing draws', async () => {
    const { draw: _, ...host } = hostOf().host
    const { payload, files } = await answer({ line: `${line} chart:true`, page: 0 }, asker, host, renderDiscord)
    expect(files).toEqual([])
    expect(JSON.stringify(payload)).toContain('The picture could not be drawn')
  })
})

test('pages after the first show no picture and draw none', async () => {
  const given = hostOf()
  const asker = { tenant: null, platform: 'discord', channel: '5', user: '7', manages: false } as const
  const asked = { line: '/casualties chart:true quotes:true history:true', page: 1 }
  const { page, files } = await answer(
    asked,
    asker,
    { ...given.host, store: { ...store, keepViews: viewsOnly().keepViews } },
    renderDiscord,
  )
  expect(page).toBe(1)
  expect(files).toEqual([])
  expect(given.asked).toEqual([])
})

test('pictures of one message have names of their own, which every platform takes', async () => {
  const chart = estimatesOf(2)
  const parts = ['قتلى', 'قتلى', 'Tués: <b>', 'x'.repeat(300)].map(title => ({
    kind: 'chart' as const,
    chart: { ...chart, title },
  }))
  const message = { title: '', parts, controls: [], private: false, tone: 'answer' as const, data: null }
  const { files = [], parts: left } = await withPictures(message, hostOf().host, 'light')
  expect(left).toEqual([])
  expect(files.map(({ name }) => name)).toEqual([
    'chart-light.png',
    'chart-light-2.png',
    'tues-b-light.png',
    `${'x'.repeat(80)}-light.png`,
  ])
  expect(files.map(({ description }) => description)).toEqual(parts.map(() => chart.description))
})
