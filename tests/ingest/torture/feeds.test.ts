import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '../../peers/site.ts'
import { crash, drips, feed, openRoom, type Room } from './room.ts'

// Every hostile feed meets one and the same newsroom, which beside each reads something new in an honest feed.

let room: Room
let news = 0

beforeAll(async () => {
  room = await openRoom()
  await room.newsroom.feeds.addKnown(`${room.site.url}/honest`, { tenant: null, owner: null })
})
afterAll(async () => {
  expect(room.errors).toEqual([])
  await room.close()
})

/** Asks the hostile feed and the honest one at once. */
async function meets(path: string) {
  news++
  room.site.show('/honest', feed(crash(1000 + news)))
  const [asked] = await Promise.all([room.follow(`${room.site.url}${path}`), room.ask(`${room.site.url}/honest`)])
  expect((await room.figures()).map(([low]) => low)).toContain(1000 + news)
  return asked
}

const xml = 'application/rss+xml'
const channel = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Hostile</title>${inside}</channel></rss>`
const megabyte = 1024 * 1024

describe('is refused, with the reason in words:', () => {
  const refused: readonly (readonly [string, string, (site: Site, path: string) => void])[] = [
    [
      'markup that does not close',
      'the feed is broken: its markup does not close',
      (site, path) => site.show(path, { body: '<rss version="2.0"><channel><item><title>Storm</item>', type: xml }),
    ],
    [
      'half a feed',
      'the feed is broken: its markup does not close',
      (site, path) => site.show(path, { body: channel('<item><title>Storm</title></item>').slice(0, -40), type: xml }),
    ],
    [
      'a page in place of the feed',
      'the answer is a web page, not a feed',
      (site, path) => site.show(path, { body: '<!doctype html><html><body>Log in</body></html>' }),
    ],
    ['nothing at all', 'its address is empty', (site, path) => site.show(path, { body: '', type: xml })],
    [
      'a picture that says it is a feed',
      'the answer is a picture, not text',
      (site, path) => site.show(path, { body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), type: xml }),
    ],
    [
      'JSON that is no feed',
      'the answer is no feed',
      (site, path) => site.show(path, { body: '{"error":"no such page"}', type: 'application/json' }),
    ],
    [
      'six megabytes in one item',
      'its address is larger than 5 MB',
      (site, path) => site.show(path, { body: channel(`<item>${'storm '.repeat(megabyte)}</item>`), type: xml }),
    ],
    [
      'a stream that never ends',
      'its address is larger than 5 MB',
      (site, path) => site.answer(path, drips('<rss><channel>', Buffer.alloc(megabyte, ' '), 1)),
    ],
    [
      'a byte now and then',
      'its address did not arrive within 20 seconds',
      (site, path) => site.answer(path, drips('<rss><channel>', ' ', 50)),
    ],
    [
      'a connection on which nothing comes',
      'its address did not arrive within 20 seconds',
      (site, path) => site.answer(path, () => {}),
    ],
    [
      'a connection that breaks off',
      'its address broke off or came damaged',
      (site, path) =>
        site.answer(path, (_, response) => {
          response.writeHead(200, { 'content-type': xml, 'content-length': '5000' })
          response.write('<rss>', () => response.destroy())
        }),
    ],
    [
      'sixty megabytes packed into sixty kilobytes',
      'its address is larger than 5 MB',
      (site, path) =>
        site.show(path, {
          body: gzipSync(channel(' '.repeat(60 * megabyte))),
          type: xml,
          headers: { 'content-encoding': 'gzip' },
        }),
    ],
    [
      'damaged compression',
      'its address broke off or came damaged',
      (site, path) => site.show(path, { body: 'no gzip', type: xml, headers: { 'content-encoding': 'gzip' } }),
    ],
    [
      'a redirect to itself',
      'its address leads back to itself',
      (site, path) => site.show(path, { body: '', status: 302, headers: { location: path } }),
    ],
    [
      'two addresses that lead to each other',
      'its address leads back to itself',
      (site, path) => {
        site.show(path, { body: '', status: 301, headers: { location: `${path}-other` } })
        site.show(`${path}-other`, { body: '', status: 301, headers: { location: path } })
      },
    ],
    [
      'an address that always leads on',
      'its address was passed on more than 5 times',
      (site, path) => {
        const at = (step: number): string => (step === 0 ? path : `${path}-${step}`)
        for (let step = 0; step < 10; step++)
          site.show(at(step), { body: '', status: 302, headers: { location: at(step + 1) } })
      },
    ],
    [
      'an entity that names a file',
      'the feed is broken: it wants other files read into it',
      (site, path) =>
        site.show(path, {
          body: channel(
            '<item><title>&f;</title></item>',
            '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>',
          ),
          type: xml,
        }),
    ],
    [
      'names that only objects have',
      'the feed is broken: it bears names that no feed has',
      (site, path) =>
        site.show(path, { body: channel('<item><title>Storm</title><__proto__>x</__proto__></item>'), type: xml }),
    ],
  ]
  test.each(refused)('%s', async (name, words, set) => {
    const path = `/${name.replaceAll(' ', '-')}`
    set(room.site, path)
    const { state } = await meets(path)
    expect(state).toMatchObject({ trouble: words, failures: 1, based: false })
  })
})

describe('is survived:', () => {
  const bomb = Array.from({ length: 12 }, (_, at) => `<!ENTITY b${at + 1} "${`&b${at};`.repeat(10)}">`).join('')
  const survived: readonly (readonly [string, number, string])[] = [
    [
      'an entity of entities',
      1,
      channel('<item><title>&b12;</title><guid>1</guid></item>', `<!DOCTYPE rss [<!ENTITY b0 "boom">${bomb}]>`),
    ],
    ['fifty thousand items', 500, channel('<item><title>Market news</title></item>'.repeat(50_000))],
    ['items of nothing', 0, channel('<item></item><item><link></link><guid/></item>')],
    ['four megabytes in one item', 1, channel(`<item><description>${'A b c. '.repeat(600_000)}</description></item>`)],
    ['a million angles', 0, channel(`<item><title>${'&lt;'.repeat(1_000_000)}</title></item>`)],
    [
      'forty thousand tags in each other',
      1,
      channel(`<item><description>${'&lt;div>'.repeat(40_000)}Rain</description></item>`),
    ],
    ['characters that no text has', 1, channel('<item><title>Storm \u0007&#0;&#xD800;&#x110000;</title></item>')],
  ]
  test.each(survived)('%s', async (name, items, body) => {
    const path = `/${name.replaceAll(' ', '-')}`
    room.site.show(path, { body, type: xml })
    const { state } = await meets(path)
    expect(state).toMatchObject({ trouble: null, items })
  })

  const text = 'Полиция сообщила, что 7 человек погибли. Café “Ö”.'
  const windows = Buffer.from(Array.from(text, letter => inWindows1251(letter)))
  test.each<[string, (head: string) => Uint8Array | string, string]>([
    ['what the declaration says', () => Buffer.concat([Buffer.from(declared('windows-1251')), windows]), xml],
    [
      'what the header says',
      () => Buffer.concat([Buffer.from(declared('utf-8')), windows]),
      `${xml};charset=windows-1251`,
    ],
    ['a declaration that is wrong', () => declared('iso-8859-1') + text, xml],
    ['an encoding that nobody knows', () => declared('klingon') + text, `${xml};charset=klingon`],
    ['UTF-16 that says UTF-8', () => Buffer.from(`\ufeff${declared('utf-8')}${text}`, 'utf16le'), xml],
  ])('letters by %s', async (name, bytes, type) => {
    const path = `/${name.replaceAll(' ', '-')}`
    room.site.show(path, { body: Buffer.concat([Buffer.from(bytes('')), closing(name)]), type })
    const { title, state } = await meets(path)
    expect(state.trouble).toBe(null)
    expect(title).toContain('Полиция сообщила, что 7 человек погибли.')
  })
})

test('a feed that takes too long to read is given up, and those behind it are read', async () => {
  const hasty = await openRoom({ parse: 1000 })
  const attributes = Array.from({ length: 400_000 }, (_, at) => `${at.toString(36)}x=""`).join(' ')
  hasty.site.show('/slow', { body: channel(`<item ${attributes}/>`), type: xml })
  hasty.site.show('/honest', feed(crash(8)))
  const [slow] = await Promise.all(['/slow', '/honest'].map(path => hasty.follow(hasty.site.url + path)))
  expect(slow?.state.trouble).toBe('the feed took longer than 1 seconds to read')
  expect((await hasty.figures()).map(([low]) => low)).toEqual([8])
  await hasty.close()
})

test('a host that hangs with all its feeds holds up no other', async () => {
  const patient = await openRoom({ fetch: 600_000 })
  const hanging = Array.from({ length: 50 }, (_, at) => `/hangs-${at}`)
  for (const path of hanging) {
    patient.site.answer(path, () => {})
    await patient.newsroom.feeds.addKnown(patient.at('slow.example', path), { tenant: null, owner: null })
  }
  const polls = (await patient.newsroom.feeds.list(null)).map(each => patient.newsroom.poll(each))
  patient.site.show('/honest', feed(crash(8)))
  expect((await patient.follow(`${patient.site.url}/honest`)).state).toMatchObject({ trouble: null, items: 1 })
  await patient.close()
  expect(await Promise.all(polls)).toHaveLength(50)
})

const declared = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>`
const closing = (name: string): Buffer =>
  Buffer.from('</title></channel></rss>', name.startsWith('UTF-16') ? 'utf16le' : 'latin1')

/** Cyrillic letters as Windows-1251 has them; what it lacks is a question mark. */
function inWindows1251(letter: string): number {
  const code = letter.codePointAt(0)!
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
  return code < 128 ? code : 63
}
