/**
 * `npm run pictures [NAME ...]`: the pictures of the README, made of what the renderers make of real answers and alerts
 * over the seeds. It needs a Chromium: the one that CHROMIUM names, or one on the PATH.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderDiscord } from '../../src/messages/discord.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { projectFolder } from '../project/sources.ts'
import { discordPage } from './discord/page.ts'
import { shownFiles } from './html.ts'
import { lean } from './lean.ts'
import { alerted, answered } from './scenes.ts'
import { findChromium, shoot } from './shoot.ts'
import { slackPage } from './slack/page.ts'

interface Picture {
  readonly name: string
  /** The command that was asked; null for what the bot says by itself. */
  readonly asked: string | null
  readonly message: (ground: 'light' | 'dark') => Promise<Message>
  /** Where Discord's is cut, as a selector of its page. */
  readonly until?: string
}

/** Two of the seeds that print one story. */
const [late, copy] = ['003_1da15d902f272ee3.txt', '000_d4b5606301cf9601.txt']
const chart = '/figures measure:casualties chart:true'
const pictures: readonly Picture[] = [
  { name: 'casualties', asked: '/casualties', message: ground => answered('/casualties', ground) },
  { name: 'chart', asked: chart, message: ground => answered(chart, ground), until: '.gallery' },
  { name: 'alert', asked: null, message: () => alerted(late, copy, /^4,000 killed or wounded/) },
]

const folder = join(projectFolder, 'docs/pictures')
const browser = findChromium(process.env)
const wanted = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const { name, asked, message, until = null } of pictures) {
  const view = { invocation: asked ?? '/watches', page: 0 }
  const pages = {
    discord: async () => {
      const { payload, files } = renderDiscord(await message('dark'), view)
      return discordPage(payload, shownFiles(files), { asked, person: 'Mira' })
    },
    slack: async () => {
      const { blocks, files } = renderSlack(await message('light'), view)
      return slackPage(blocks, shownFiles(files))
    },
  }
  for (const [platform, page] of Object.entries(pages)) {
    const file = `${platform}-${name}.png`
    if (wanted.length > 0 && !wanted.some(each => file.includes(each))) continue
    const picture = lean(await shoot(await page(), browser, platform === 'discord' ? until : null))
    writeFileSync(join(folder, file), picture)
    process.stdout.write(`${file}: ${Math.ceil(picture.length / 1024)} KB\n`)
  }
}
