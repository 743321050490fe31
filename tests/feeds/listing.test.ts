import { describe, expect, test } from 'vitest'
import { readListing } from '../../src/feeds/listing.ts'
import { NoFeed } from '../../src/feeds/no-feed.ts'

const at = { address: 'https://news.example/feeds/world.xml', type: null }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rss = (items: string, channel = '<title>World &amp; more</title>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`

describe('a listing of', () => {
  test('RSS: relative links, markup in titles, the fuller text, the day', () => {
    const { title, items } = readListing(
      bytes(
        rss(
          `<item><title>Dam &lt;b&gt;bursts&lt;/b&gt;</title><link>/2024/dam</link><guid isPermaLink="false">n-1</guid>
           <pubDate>Tue, 05 Mar 2024 22:10:00 +0100</pubDate><description>Short.</description>
           <content:encoded><![CDATA[<p>At least nine people drowned.</p>]]></content:encoded>
           <source url="https://wire.example/f">The Wire</source></item>`,
        ),
      ),
      at,
    )
    expect(title).toBe('World & more')
    expect(items).toEqual([
      {
        address: 'https://news.example/2024/dam',
        guid: 'n-1',
        title: 'Dam bursts',
        content: '<p>At least nine people drowned.</p>',
        outlet: 'The Wire',
        published: '2024-03-05',
        updated: null,
      },
    ])
  })

  test.each([
    [
      'an id that is an address serves as link',
      '<item><title>a</title><guid>https://x.example/1</guid></item>',
      'https://x.example/1',
    ],
    [
      'one that says it is none does not',
      '<item><title>a</title><guid isPermaLink="false">https://x.example/1</guid></item>',
      null,
    ],
    ['a link that is no web address is none', '<item><title>a</title><link>javascript:alert(1)</link></item>', null],
    [
      'fragments are left out',
      '<item><title>a</title><link>https://x.example/1#top</link></item>',
      'https://x.example/1',
    ],
  ])('RSS: %s', (_, item, address) => {
    expect(readListing(bytes(rss(item)), at).items.map(each => each.address)).toEqual([address])
  })

  test('Atom: below its own base, the page rather than the picture, published before updated', () => {
    const { title, items } = readListing(
      bytes(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://daily.example/news/"><title type="html">Daily &amp;amp; Sons</title>
        <entry><id>tag:1</id><title>Fire</title><published>2024-02-01T08:00:00Z</published><updated>2024-02-02T08:00:00Z</updated>
        <link rel="enclosure" href="a.jpg"/><link rel="alternate" type="image/png" href="p.png"/><link href="fire.html"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two hurt.</p></div></content></entry></feed>`),
      at,
    )
    expect(title).toBe('Daily & Sons')
    expect(items[0]).toMatchObject({
      address: 'https://daily.example/news/fire.html',
      published: '2024-02-01',
      updated: '2024-02-02',
    })
    expect(items[0]?.content).toContain('Two hurt.')
  })

  test('RDF', () => {
    const { items } = readListing(
      bytes(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>Old</title><link>http://o.example</link></channel>
        <item rdf:about="http://o.example/1"><title>Mine</title><link>http://o.example/1</link><dc:date>2023-11-09T10:00:00Z</dc:date></item></rdf:RDF>`),
      at,
    )
    expect(items).toMatchObject([
      { address: 'http://o.example/1', guid: 'http://o.example/1', published: '2023-11-09' },
    ])
  })

  test('JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        { id: 7, url: 'https://j.example/7', content_text: 'Three missing.', date_published: '2024-05-06T01:02:03Z' },
      ],
    }
    expect(readListing(bytes(JSON.stringify(feed)), at).items).toMatchObject([
      { address: 'https://j.example/7', guid: '7', content: 'Three missing.', published: '2024-05-06' },
    ])
  })
})

describe('the encoding is what', () => {
  const word = 'Zażółć 12 osób'
  test.each<[string, Uint8Array, string | null]>([
    [
      'the server says',
      Buffer.from(rss('<item><title>caf\xe9</title></item>'), 'latin1'),
      'text/xml; charset=ISO-8859-1',
    ],
    [
      'the declaration says',
      Buffer.from(rss('<item><title>caf\xe9</title></item>').replace('"1.0"', '"1.0" encoding="iso-8859-1"'), 'latin1'),
      null,
    ],
  ])('%s', (_, given, type) => {
    expect(readListing(given, { ...at, type }).items[0]?.title).toBe('café')
  })

  test.each<[string, Uint8Array]>([
    [
      'a mark says, whatever the declaration',
      Buffer.from(
        `\ufeff${rss(`<item><title>${word}</title></item>`).replace('"1.0"', '"1.0" encoding="iso-8859-1"')}`,
        'utf8',
      ),
    ],
    ['a mark of two bytes says', Buffer.from(`\ufeff${rss(`<item><title>${word}</title></item>`)}`, 'utf16le')],
  ])('%s', (_, given) => {
    expect(readListing(given, at).items[0]?.title).toBe(word)
  })
})

test.each([
  ['<!doctype html><html><body>Sign in</body></html>', 'a web page, not a feed'],
  ['<rss version="2.0"><channel><title>x<item>', 'its markup does not close'],
  ['{"hello": 1}', 'no feed'],
  ['', 'is empty'],
  ['%PDF-1.4', 'is a PDF'],
])('%s is no feed', (text, why) => {
  expect(() => readListing(bytes(text), at)).toThrow(NoFeed)
  expect(() => readListing(bytes(text), at)).toThrow(why)
})

test('entities that multiply stay what they are', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "xxxxxxxxxx">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>t</title><item><title>&a8;</title></item></channel></rss>`
  let length = 0
  try {
    length = readListing(bytes(bomb), at).items[0]?.title?.length ?? 0
  } catch (error) {
    expect(error).toBeInstanceOf(NoFeed)
  }
  expect(length).toBeLessThan(1000)
})
