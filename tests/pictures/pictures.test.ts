import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDiscord } from '../../src/messages/discord.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { anyMessage } from '../messages/any-message.ts'
import { projectFolder } from '../project/sources.ts'
import { markdownHtml } from './discord/markdown.ts'
import { discordPage } from './discord/page.ts'
import { shownFiles, Undrawn } from './html.ts'
import { lean, sizeOf } from './lean.ts'
import { alerted, answered } from './scenes.ts'
import { findChromium } from './shoot.ts'
import { slackPage } from './slack/page.ts'

const frame = { asked: '/casualties', person: 'Mira' }

/** Every page of a message as both platforms would show it. */
function drawn(message: Message): string {
  const view = { invocation: '/casualties', page: 0 }
  const discord = Array.from({ length: renderDiscord(message, view).pages }, (_, page) => {
    const { payload, files } = renderDiscord(message, { ...view, page })
    return discordPage(payload, shownFiles(files), frame)
  })
  const slack = Array.from({ length: renderSlack(message, view).pages }, (_, page) => {
    const { blocks, files } = renderSlack(message, { ...view, page })
    return slackPage(blocks, shownFiles(files))
  })
  return [...discord, ...slack].join('')
}

describe('the pictures of the README', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8')
  const shown = [...readme.matchAll(/<img [^>]*src="(docs\/pictures\/[^"]+)"[^>]*>/g)]

  test('are there, small, and told in words', () => {
    expect(shown.length).toBeGreaterThanOrEqual(6)
    for (const [tag, path = ''] of shown) {
      const picture = readFileSync(join(projectFolder, path))
      expect(picture.subarray(1, 4).toString('latin1'), path).toBe('PNG')
      expect(picture.length, path).toBeLessThan(250 * 1024)
      expect(/alt="([^"]+)"/.exec(tag)?.[1]?.length ?? 0, path).toBeGreaterThan(40)
    }
  })

  test('are all shown', () => {
    for (const name of readdirSync(join(projectFolder, 'docs/pictures')))
      expect(readme).toContain(`docs/pictures/${name}`)
  })

  test('stand before the first section', () => {
    const [top = ''] = readme.split('\n## ')
    for (const name of ['casualties', 'alert', 'chart'])
      for (const platform of ['discord', 'slack']) expect(top).toContain(`docs/pictures/${platform}-${name}.png`)
  })
})

describe('what renderers make can be drawn', () => {
  test('of any message', () => {
    fc.assert(
      fc.property(anyMessage, message => {
        expect(drawn(message)).toContain('<main>')
      }),
      { numRuns: 30 },
    )
  })

  test('of an answer with its chart', async () => {
    const message = await answered('/figures measure:casualties chart:true quotes:true', 'light')
    const page = drawn(message)
    expect(page).toContain('<b>4,000</b>')
    expect(page.split('data:image/png;base64,').length - 1).toBe(2)
  })

  test('of an alert', async () => {
    const message = await alerted('003_1da15d902f272ee3.txt', '000_d4b5606301cf9601.txt', /^4,000 killed or wounded/)
    expect(drawn(message)).toContain('<time>12 January 2025 16:05</time>')
  })

  test('of a mention', () => {
    expect(discordPage({ components: [{ type: 10, content: '<@&12>' }] }, new Map(), frame)).toContain('@desk')
    const mention = { type: 'section', text: { type: 'mrkdwn', text: '<!subteam^S12>' } } as const
    expect(slackPage([mention], new Map())).toContain('@desk')
  })
})

describe('what nobody can draw is an error', () => {
  test.each([
    ['a component', [{ type: 9, components: [] }]],
    ['one within a container', [{ type: 17, accent_color: 0, components: [{ type: 11 }] }]],
    ['one in a row', [{ type: 1, components: [{ type: 5 }] }]],
    ['a file that did not come', [{ type: 17, accent_color: 0, components: [{ type: 13, file: { url: 'x' } }] }]],
  ])('Discord: %s', (_, components) => {
    expect(() => discordPage({ components: components as never }, new Map(), frame)).toThrow(Undrawn)
  })

  test.each([
    ['a block', [{ type: 'video' }]],
    ['rich text', [{ type: 'rich_text', elements: [{ type: 'rich_text_list' }] }]],
    [
      'an element',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'emoji', name: 'x' }] }] }],
    ],
    ['one in a row', [{ type: 'actions', elements: [{ type: 'datepicker' }] }]],
    ['markup', [{ type: 'section', text: { type: 'mrkdwn', text: '*x*' } }]],
  ])('Slack: %s', (_, blocks) => {
    expect(() => slackPage(blocks as never, new Map())).toThrow(Undrawn)
  })

  test.each(['a <@123> b', 'a [x](y)', 'a *b', 'a ** b'])('markdown: %s', text => {
    expect(() => markdownHtml(text)).toThrow(Undrawn)
  })
})

test.each([
  ['## A *b*\n-# **c** \\*d\\*', '<h2>A <i>b</i></h2><small><b>c</b> *d*</small>'],
  ['> a\n> b\nc', '<blockquote>a<br>b</blockquote><p>c</p>'],
  ['`a<b` [x\\]](<https://a.example/?b&c>)', '<p><code>a&lt;b</code> <a href="https://a.example/?b&amp;c">x]</a></p>'],
  ['<t:1736697900:f> <t:1736697900:R>', '<p><time>12 January 2025 16:05</time> <time>just now</time></p>'],
])('Discord shows %j as it does', (markdown, html) => expect(markdownHtml(markdown)).toBe(html))

test('a picture with few colours is as large as before, and smaller in bytes', () => {
  const before = readFileSync(join(projectFolder, 'docs/pictures/casualties-dark.png'))
  const after = lean(before)
  expect(sizeOf(after)).toEqual(sizeOf(before))
  expect(after.length).toBeLessThan(before.length)
})

test('a missing browser is said to be, with what to do', () => {
  expect(() => findChromium({ PATH: '/nowhere' })).toThrow('set CHROMIUM')
  expect(() => findChromium({ CHROMIUM: '/nowhere/chromium', PATH: '/usr/bin' })).toThrow('set CHROMIUM')
})
