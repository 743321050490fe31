import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/documents/document.ts'
import { type Beside, type Page, readPage } from '../../../src/documents/page/read.ts'

const address = 'https://www.courier.example/world/ferry?utm_source=x'
const headline = 'Ferry sinks off the cape, at least 31 missing'
const prose = [
  'At least 31 people are missing after a ferry sank in rough seas off the cape on Monday, the rescue agency said.',
  'Another 84 passengers were brought ashore by fishing boats, the head of the local office told reporters.',
]
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
const html = (head: string, body = prose.map(words => `<p>${words}</p>`).join('')): string =>
  `<!doctype html><html><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${body}</article></body></html>`

function readAll(page: Partial<Page>, beside?: Beside): ReturnType<typeof readPage> {
  return readPage({ address, bytes: bytes(html('')), type: 'text/html', charset: null, ...page }, beside)
}

function read(page: Partial<Page>, beside?: Beside): Document {
  const found = readAll(page, beside)
  if ('what' in found) throw new Error(found.what)
  return found
}

describe('a page', () => {
  test('is a document that goes by its address', () => {
    const document = read({})
    expect(document).toMatchObject({
      id: 'https://www.courier.example/world/ferry',
      address: 'https://www.courier.example/world/ferry',
      title: headline,
      outlet: 'courier.example',
      published: null,
      updated: null,
    })
    expect(document.text).toBe([headline, ...prose].join('\n\n'))
  })

  test('that changed is another version of the same document', () => {
    const before = read({})
    const after = read({ bytes: bytes(html('').replace('31 people', '33 people')), address: `${address}&fbclid=1#top` })
    expect(after.id).toBe(before.id)
    expect(after.version).not.toBe(before.version)
    expect(read({}).version).toBe(before.version)
  })

  const data = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-08T23:10:00Z",
    "dateModified":"2024-07-09","publisher":{"name":"Island Courier"}}</script>`

  test('says who published it and when', () => {
    expect(read({ bytes: bytes(html(data)) })).toMatchObject({
      outlet: 'Island Courier',
      published: '2024-07-08',
      updated: '2024-07-09',
    })
  })

  test('is overruled by whoever adds it, and helped by the feed that lists it', () => {
    const given = { outlet: 'Coast Radio', published: '2024-07-07' }
    expect(read({ bytes: bytes(html(data)) }, { given })).toMatchObject({ ...given, updated: '2024-07-09' })
    const listed = { published: '2024-07-06', outlet: 'Wire', title: 'Another' }
    expect(read({ bytes: bytes(html(data)) }, { listed })).toMatchObject({ published: '2024-07-08', title: headline })
    expect(read({}, { listed })).toMatchObject({ published: '2024-07-06', outlet: 'Wire' })
  })

  test('has its day in its path, when nothing else says it', () => {
    expect(read({ address: 'https://a.example/news/2024/07/08/ferry' }).published).toBe('2024-07-08')
    expect(read({ address: 'https://a.example/news/2024/17/08/ferry' }).published).toBe(null)
  })

  test('may be nested 20,000 deep', () => {
    const deep = `${'<div>'.repeat(20_000)}<p>${prose.join(' ')}</p>`
    expect(read({ bytes: bytes(deep) }).text).toContain(prose[0])
  })
})

describe('encodings', () => {
  const words = 'Zwölf Tote nach Überschwemmung, meldet die Behörde'
  const encoded = (text: string, charset: string): Uint8Array =>
    charset === 'utf-16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, charset as 'latin1')
  const body = `<p>${words}. ${prose[0]}</p>`

  test.each([
    ['UTF-8 that says nothing', html('', body), 'utf8', null],
    ['UTF-8 that says it is Latin 1', html('<meta charset="iso-8859-1">', body), 'utf8', 'iso-8859-1'],
    ['Latin 1 by its header', html('', body), 'latin1', 'iso-8859-1'],
    [
      'Latin 1 by its markup',
      html('<meta http-equiv="content-type" content="text/html; charset=latin1">', body),
      'latin1',
      null,
    ],
    ['Latin 1 that says nothing', html('', body), 'latin1', null],
    ['UTF-16 by its mark', html('', body), 'utf-16le', null],
    ['an encoding nobody knows', html('', body), 'latin1', 'x-none'],
  ])('%s', (_, text, charset, header) => {
    expect(read({ bytes: encoded(text, charset), charset: header }).text).toContain(words)
  })

  test('Cyrillic, by what the header or the markup say', () => {
    // "Погибли 12 человек" in Windows-1251.
    const russian = Buffer.from('cfeee3e8e1ebe8203132207... '.replace(/[^0-9a-f]/g, '').slice(0, 22), 'hex')
    const page = Buffer.concat([
      Buffer.from(html('<meta charset=windows-1251>', '<p>').split('</article>')[0]!),
      russian,
    ])
    expect(read({ bytes: page }).text).toContain('Погибли 12')
    expect(
      read({ bytes: Buffer.concat([Buffer.from('<p>'), russian, Buffer.from('</p>')]), charset: 'cp1251' }).text,
    ).toContain('Погибли')
  })

  test('Japanese in seven bits', () => {
    const page = Buffer.from('<html><body><p>\u001b$B;`<T\u001b(B 12</p></body></html>', 'latin1')
    expect(read({ bytes: page, charset: 'iso-2022-jp' }).text).toContain('死者 12')
  })
})

describe('types', () => {
  test.each([
    ['text/plain', prose.join('\n')],
    ['text/markdown', `# ${headline}\n\n${prose.join('\n')}`],
    ['application/xhtml+xml', html('')],
    ['text/plain', html('')],
    [null, html('')],
    [null, prose.join('\n')],
    ['application/octet-stream', html('')],
  ])('%s is read', (type, text) => {
    const document = read({ type, bytes: bytes(text) })
    expect(document.text).toContain(prose[0])
    expect(document.text).not.toContain('<')
  })

  test.each([
    ['application/pdf', '%PDF-1.7', /a PDF/],
    ['text/html', '%PDF-1.7 and so on', /a PDF/],
    [null, '%PDF-1.7 and so on', /a PDF/],
    ['image/png', 'x', /a picture/],
    ['video/mp4', 'x', /a film/],
    ['audio/mpeg', 'x', /a recording/],
    ['application/json', '{}', /data for programs/],
    ['application/rss+xml', '<rss>', /a feed/],
    ['text/html', '<?xml version="1.0"?>\n<rss version="2.0">', /a feed/],
    ['application/xml', '<feed xmlns="http://www.w3.org/2005/Atom">', /a feed/],
    ['application/zip', 'PK', /an archive/],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK', /an office document/],
    ['application/x-shockwave-flash', 'x', /of the type application\/x-shockwave-flash/],
    ['text/html', '   ', /is empty/],
    ['text/html', '<html><body><script>let dead = 9</script></body></html>', /no text/],
    ['text/html', '\u0000\u0001\u0002', /not text/],
  ])('%s is refused: %s', (type, content, what) => {
    const read = readAll({ type, bytes: bytes(content) })
    expect(read).toHaveProperty('what', expect.stringMatching(what))
    expect(read).toHaveProperty('remedy', expect.not.stringContaining('folder'))
  })
})
