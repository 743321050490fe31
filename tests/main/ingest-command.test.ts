import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/index/open.ts'
import { openSite, type Site, sends } from '../documents/fetch/server.ts'
import { cleanUp, type Ended, newFolder, start } from './running.ts'

const script = fileURLToPath(new URL('../../src/ingest-command.ts', import.meta.url))
let site: Site
let folder: string
let database: string
let environment: Record<string, string>

beforeEach(async () => {
  site = await openSite()
  folder = newFolder()
  database = join(newFolder(), 'index.db')
  environment = { DOCUMENTS_DIR: folder, DATABASE_PATH: database, ALLOW_PRIVATE_ADDRESSES: 'true' }
})
afterEach(async () => {
  await site.close()
  cleanUp()
})

function ingest(flags: readonly string[], input?: string): Promise<Ended> {
  const running = start(flags, environment, input === undefined ? 'ignore' : 'pipe', [process.execPath, script])
  running.process.stdin?.end(input)
  return running.ended
}

const words = (killed: number): string =>
  `At least ${killed} people were killed in the earthquake, the interior ministry said.`
const put = (path: string, text: string): string => {
  writeFileSync(join(folder, path), text)
  return join(folder, path)
}
async function indexed(): Promise<string[]> {
  const store = await openStore({ path: database })
  const ids = (await store.documents(null)).map(({ id }) => id).sort()
  await store.close()
  return ids
}

describe('npm run ingest', () => {
  test('takes files, folders, pages and standard input, and says what it found', async () => {
    put('a.txt', words(12))
    mkdirSync(join(folder, 'more'))
    put('more/b.md', words(13))
    put('more/c.jpg', 'a picture')
    site.on('/quake', sends(`<html><body><h1>Quake</h1><p>${words(14)}</p></body></html>`))
    const flags = [join(folder, 'a.txt'), join(folder, 'more'), `${site.address}/quake`, '-']
    const { code, output, errors } = await ingest(flags, words(15))
    expect({ code, errors }).toEqual({ code: 0, errors: expect.not.stringContaining('Error') })
    expect(output.match(/at least \d+ · killed: people · interior ministry/gi)).toHaveLength(4)
    expect(await indexed()).toEqual(['a.txt', `${site.address}/quake`, 'more/b.md', expect.stringMatching(/^texts\//)])
  })

  test('prints an object a line, with what is said beside the documents', async () => {
    const file = put('a.txt', words(12))
    const { output } = await ingest([file, '--json', '--outlet', 'Coast Radio', '--published', '2024-03-03'])
    expect(JSON.parse(output)).toMatchObject({
      input: file,
      added: [
        { outcome: 'added', document: { outlet: 'Coast Radio', published: '2024-03-03' }, claims: [{ low: 12 }] },
      ],
      problems: [],
    })
  })

  test('goes on after what cannot be taken in, and ends with 1', async () => {
    const { code, output } = await ingest(['/nowhere/x.txt', `${site.address}/none`, put('a.txt', words(12))])
    expect(code).toBe(1)
    expect(output).toContain('/nowhere/x.txt cannot be opened: there is no such file.')
    expect(output).toContain('/none does not exist (404).')
    expect(output).toContain('Added: a')
  })

  test.each([[[]], [['--nonsense', 'a.txt']], [['--published', 'Monday', 'a.txt']]])(
    '%j is called wrongly: 2, and how to call it',
    async flags => {
      const { code, errors, output } = await ingest(flags)
      expect({ code, output }).toEqual({ code: 2, output: '' })
      expect(errors).toContain('Usage: npm run --silent ingest')
    },
  )

  test('has the bot take them in that holds the index', async () => {
    const bot = start(['--stdin'], environment, 'pipe')
    bot.process.stdin?.write('/status\n')
    await bot.says('Running for')
    const { code, output } = await ingest([put('picture.png', 'x').replace('picture.png', 'none.txt'), '-'], words(12))
    expect(output).toMatch(/none\.txt cannot be opened.*\nAdded: .*\n {2}at least 12 · killed/)
    expect(code).toBe(1)
    bot.process.stdin?.write('/casualties\n')
    await bot.says('interior ministry')
    bot.process.stdin?.end()
    expect((await bot.ended).code).toBe(0)
    expect(await indexed()).toEqual([expect.stringMatching(/^texts\//)])
  })
})
