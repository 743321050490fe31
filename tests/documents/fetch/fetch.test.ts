import { createServer } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { everywhere, type Fetcher, type FetcherOptions, makeFetcher } from '../../../src/documents/fetch/fetch.ts'
import type { Lookup } from '../../../src/documents/fetch/lookup.ts'
import type { Asked, Fetched, FetchOutcome } from '../../../src/documents/fetch/outcome.ts'
import { reasonWords } from '../../../src/documents/fetch/reasons.ts'
import { openSite, passesOn, type Site, sends } from './server.ts'

let site: Site
let fetchers: Fetcher[] = []
beforeAll(async () => {
  site = await openSite()
})
beforeEach(() => {
  site.asked.length = 0
})
afterEach(async () => {
  for (const each of fetchers) await each.close()
  fetchers = []
})
afterAll(() => site.close())

async function get(address: string, options: FetcherOptions = {}, asked: Asked = {}): Promise<FetchOutcome> {
  const fetcher = makeFetcher({ permits: everywhere, ...options })
  fetchers.push(fetcher)
  return await fetcher.fetch(address.startsWith('/') ? site.address + address : address, asked)
}

/** The text that came, or the reason for which nothing did. */
function came(outcome: FetchOutcome): string {
  if (outcome.outcome === 'refused') return outcome.reason
  return outcome.outcome === 'fetched' ? Buffer.from(outcome.bytes).toString() : 'unchanged'
}

describe('what is fetched', () => {
  test('a page, with what its headers say', async () => {
    site.on('/page', sends('Rain.', { 'content-type': 'Text/HTML; Charset="ISO-8859-1"', etag: '"a"' }))
    expect(await get('/page#part')).toMatchObject({
      outcome: 'fetched',
      address: `${site.address}/page`,
      type: 'text/html',
      charset: 'iso-8859-1',
      etag: '"a"',
      modified: null,
      moved: null,
    })
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
  ])('compressed with %s', async (encoding, pack) => {
    const text = 'The river rose by two metres. '.repeat(5000)
    site.on('/packed', sends(pack(text), { 'content-encoding': encoding }))
    expect(came(await get('/packed'))).toBe(text)
  })

  test('only what is new since the last time', async () => {
    site.on('/feed', (response, request) => {
      const known = request.headers['if-none-match'] === '"7"' || request.headers['if-modified-since'] === 'Sat'
      if (known) response.writeHead(304).end()
      else response.writeHead(200, { etag: '"7"', 'last-modified': 'Sat' }).end('news')
    })
    const { etag, modified } = (await get('/feed')) as Fetched
    expect(came(await get('/feed', {}, { etag }))).toBe('unchanged')
    expect(came(await get('/feed', {}, { modified }))).toBe('unchanged')
    expect(came(await get('/feed', {}, { etag: '"6"' }))).toBe('news')
  })

  test('under its own name, asking for what is wanted', async () => {
    site.on('/who', (response, { headers }) => response.end(`${headers['user-agent']} ${headers.accept}`))
    expect(came(await get('/who', { userAgent: 'Tallywire/9' }, { accept: 'text/x' }))).toBe('Tallywire/9 text/x')
  })
})

describe('redirects', () => {
  test('are followed, whether they are whole or relative', async () => {
    site.on('/a/old', passesOn('../b/new?x=1'))
    site.on('/b/new?x=1', passesOn(`${site.address}/end#here`, 307))
    site.on('/end', sends('here'))
    expect(await get('/a/old')).toMatchObject({ outcome: 'fetched', address: `${site.address}/end`, moved: null })
  })

  test('that are permanent tell the new address', async () => {
    site.on('/was', passesOn('/is', 301))
    site.on('/is', passesOn('/now', 308))
    site.on('/now', sends('here'))
    expect(await get('/was')).toMatchObject({ moved: `${site.address}/now` })
  })

  test('five at most', async () => {
    for (let at = 0; at < 6; at++) site.on(`/hop/${at}`, passesOn(`/hop/${at + 1}`))
    site.on('/hop/6', sends('far'))
    expect(came(await get('/hop/1'))).toBe('far')
    expect(came(await get('/hop/0'))).toBe('too-many-redirects')
  })

  test.each([
    ['to itself', '/self', 'redirect-loop'],
    ['back', '/there', 'redirect-loop'],
    ['to nothing', '/', 'broken-redirect'],
    ['to no address', 'http://', 'broken-redirect'],
    ['to a file', 'file:///etc/passwd', 'other-scheme'],
    ['to a script', 'javascript:alert(1)', 'other-scheme'],
    ['with a password', 'http://me:secret@127.0.0.1/', 'credentials'],
    ['to a mail server', 'http://127.0.0.1:25/', 'port'],
  ])('%s are refused', async (kind, to, reason) => {
    site.on('/self', kind === 'to nothing' ? response => response.writeHead(302).end() : passesOn(to))
    site.on('/there', passesOn('/self'))
    expect(came(await get('/self'))).toBe(reason)
  })
})

describe('addresses that are refused unasked', () => {
  test.each([
    ['', 'no-address'],
    ['the weather', 'no-address'],
    ['//example.org', 'no-address'],
    ['ftp://example.org/', 'other-scheme'],
    ['file:///etc/hosts', 'other-scheme'],
    ['data:text/html,x', 'other-scheme'],
    ['http://user@example.org/', 'credentials'],
    ['http://:pass@example.org/', 'credentials'],
    ['http://example.org:22/', 'port'],
    ['http://example.org:6379/', 'port'],
    ['https://example.org:0/', 'port'],
  ])('%s: %s', async (address, reason) => {
    expect(came(await get(address.startsWith('http') ? address : ` ${address}`))).toBe(reason)
  })
})

test('an address without an end is none', async () => {
  expect(came(await get(`http://example.org/${'a'.repeat(5000)}`))).toBe('no-address')
})

describe('private networks', () => {
  const only = (...allowed: readonly string[]) => ({ permits: (address: string) => allowed.includes(address) })
  const means = (...addresses: readonly string[]): Lookup => {
    let at = 0
    return (_host, _options, done) => {
      const address = addresses[Math.min(at++, addresses.length - 1)]!
      done(null, [{ address, family: address.includes(':') ? 6 : 4 }])
    }
  }
  const guarded = (address: string, lookup?: Lookup): Promise<FetchOutcome> => {
    const fetcher = makeFetcher(lookup ? { lookup } : {})
    fetchers.push(fetcher)
    return fetcher.fetch(address)
  }

  test.each([
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '127.0.0.1.',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '１２７.０.０.１',
    '0',
  ])('by literal: %s', async host => {
    site.on('/', sends('secret'))
    expect(came(await guarded(`http://${host}:${site.port}/`))).toBe('private')
    expect(site.asked).toEqual([])
  })

  test('by name', async () => {
    expect(came(await guarded(`http://localhost:${site.port}/`))).toBe('private')
    expect(came(await guarded(`http://news.example:${site.port}/`, means('127.0.0.1')))).toBe('private')
    expect(came(await guarded(`https://news.example:${site.port}/`, means('fd00::1')))).toBe('private')
    expect(site.asked).toEqual([])
  })

  test('by redirect, to a literal and to a name', async () => {
    site.on('/literal', passesOn(`http://127.0.0.2:${site.port}/`))
    site.on('/name', passesOn(`http://inside.example:${site.port}/`))
    for (const path of ['/literal', '/name']) {
      const outcome = await get(path, { ...only('127.0.0.1'), lookup: means('127.0.0.2') })
      expect(outcome).toMatchObject({ outcome: 'refused', reason: 'private' })
    }
    expect(site.asked).toEqual(['/literal', '/name'])
  })

  test('by rebinding: the name means another machine when it is connected to again', async () => {
    site.on('/twice', (response, { headers }) => {
      response.writeHead(302, { location: '/inside', connection: 'close' }).end(headers.host)
    })
    site.on('/inside', sends('secret'))
    const lookup = means('127.0.0.1', '127.0.0.2')
    const outcome = await get(`http://rebind.example:${site.port}/twice`, { ...only('127.0.0.1'), lookup })
    expect(came(outcome)).toBe('private')
    expect(site.asked).toEqual(['/twice'])
  })
})

describe('answers that are refused', () => {
  test.each([
    [404, 'not-found'],
    [410, 'gone'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'too-many-requests'],
    [500, 'server-error'],
    [503, 'server-error'],
    [418, 'other-status'],
    [206, 'other-status'],
    [300, 'other-status'],
  ])('status %i: %s', async (status, reason) => {
    site.on('/status', response => response.writeHead(status).end('words'))
    expect(await get('/status')).toMatchObject({ outcome: 'refused', reason, status })
  })

  test.each([
    ['120', 120],
    ['Wed, 21 Oct 2015 07:30:00 GMT', 120],
    ['Wed, 21 Oct 2015 07:20:00 GMT', null],
    ['soon', null],
  ])('say when to ask again: %s', async (header, retryAfter) => {
    site.on('/busy', response =>
      response.writeHead(503, { 'retry-after': header, date: 'Wed, 21 Oct 2015 07:28:00 GMT' }).end(),
    )
    expect(await get('/busy')).toMatchObject({ retryAfter })
  })

  test('larger than may be, whether they say so or not', async () => {
    site.on('/said', sends('x'.repeat(2000), { 'content-length': '2000' }))
    site.on('/unsaid', response => {
      response.write('x'.repeat(1500))
      response.end('x'.repeat(500))
    })
    for (const path of ['/said', '/unsaid']) {
      expect(came(await get(path, { mostBytes: 1999 }))).toBe('too-large')
      expect(came(await get(path, { mostBytes: 2000 }))).toHaveLength(2000)
    }
  })

  test('that never end', async () => {
    let open = 0
    site.on('/endless', response => {
      open++
      response.on('close', () => open--)
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32)));
      }
      response.on('drain', write)
      write()
    })
    expect(came(await get('/endless'))).toBe('too-large')
    await expect.poll(() => open).toBe(0)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', (bomb: Buffer) => brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ['zstd', zstdCompressSync],
    ['deflate', deflateSync],
    ['gzip, gzip', (bomb: Buffer) => gzipSync(gzipSync(bomb))],
  ])('bombs packed with %s', async (encoding, pack) => {
    const packed = pack(Buffer.alloc(60 * 1024 * 1024))
    expect(packed.length).toBeLessThan(1024 * 1024)
    site.on('/bomb', sends(packed, { 'content-encoding': encoding }))
    const before = process.memoryUsage().rss
    expect(came(await get('/bomb'))).toBe('too-large')
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024)
  })

  test.each([
    ['compress', Buffer.from('x'), 'compression'],
    ['gzip, gzip, gzip', Buffer.from('x'), 'compression'],
    ['gzip', Buffer.from('not packed at all'), 'broken'],
    ['gzip', gzipSync('a page '.repeat(9000)).subarray(0, 60), 'broken'],
    ['br', brotliCompressSync('a page '.repeat(9000)).subarray(0, 12), 'broken'],
  ])('packed with %s: %s', async (encoding, body, reason) => {
    site.on('/odd', sends(body, { 'content-encoding': encoding }))
    expect(came(await get('/odd'))).toBe(reason)
  })

  test('empty', async () => {
    site.on('/empty', sends(''))
    site.on('/nothing', response => response.writeHead(204).end())
    expect(came(await get('/empty'))).toBe('empty')
    expect(came(await get('/nothing'))).toBe('empty')
  })

  test('that break off', async () => {
    site.on('/short', response => {
      response.writeHead(200, { 'content-length': '100' }).write('half of', () => response.destroy())
    })
    site.on('/cut', response => void response.write('half of', () => response.destroy()))
    expect(came(await get('/short'))).toBe('broken')
    expect(came(await get('/cut'))).toBe('broken')
  })

  test('that break off before they begin are asked for once more', async () => {
    let times = 0
    site.on('/closed', response => {
      times++
      if (times === 1) response.destroy()
      else response.end('here')
    })
    expect(came(await get('/closed'))).toBe('here')
    site.on('/always', response => response.destroy())
    expect(came(await get('/always'))).toBe('broken')
    expect(site.asked.filter(path => path === '/always')).toHaveLength(2)
  })

  test.each([
    ['headers', ''],
    ['content', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n'],
  ])('that drip: a byte of the %s now and then', async (_, begin) => {
    const slow = createServer(socket => {
      socket.on('error', () => {}).write(begin)
      const drip = setInterval(() => socket.write('H'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    await new Promise<void>(resolve => slow.listen(0, '127.0.0.1', resolve))
    const { port } = slow.address() as { port: number }
    expect(came(await get(`http://127.0.0.1:${port}/`, { limit: 300 }))).toMatch(begin ? 'too-slow' : /too-slow|broken/)
    await new Promise(resolve => slow.close(resolve))
  })

  test('that do not come at all, or from nobody', async () => {
    site.on('/silent', () => {})
    expect(came(await get('/silent', { limit: 200 }))).toBe('too-slow')
    const gone = await openSite()
    await gone.close()
    expect(came(await get(`${gone.address}/`))).toBe('unreachable')
    const nowhere: Lookup = (_host, _options, done) => done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), [])
    expect(came(await get('http://nobody.example/', { lookup: nowhere }))).toBe('unknown-host')
    expect(came(await get(`https://127.0.0.1:${site.port}/`))).toBe('broken')
  })

  test('that nobody waits for any more', async () => {
    const stop = new AbortController()
    site.on('/wait', () => stop.abort())
    expect(came(await get('/wait', {}, { signal: stop.signal }))).toBe('stopped')
    expect(came(await get('/wait', {}, { signal: stop.signal }))).toBe('stopped')
  })
})

test('every reason says what happened and what to do', () => {
  for (const { what, remedy } of Object.values(reasonWords)) {
    expect(`It ${what}. ${remedy}`).toMatch(/^It [a-z][^.]*(?:https?:\/\/[^.]*)?\. [A-Z].*[.\w]$/)
  }
})
