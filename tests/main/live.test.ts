import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Received } from '../peers/loopback.ts'
import { type Newswire, openNewswire, pageOf } from './newswire.ts'
import { cleanUp, type Running } from './running.ts'

// The whole way: an item of a feed, through the real process, to the channels of a Discord and a Slack.

let wire: Newswire
let running: Running
let feed: string

const isPost = ({ method, path }: Received): boolean => method === 'POST' && /\/channels\/\d+\/messages$/.test(path)
const isEdit = ({ method, path }: Received): boolean =>
  method === 'PATCH' && /\/channels\/\d+\/messages\/\d+$/.test(path)

async function begin(): Promise<void> {
  running = wire.start()
  await running.says('Slack')
}

/** Whoever sits at the process has the feed asked now. */
async function poll(): Promise<void> {
  running.process.stdin?.write(`/feeds resume feed:"${feed}"\n`)
  await wire.site.visited('/feed')
}

const onDiscord = (): string[] => wire.discord.channels.posted.map(({ body }) => JSON.stringify(body.components))
const onSlack = (): string[] => wire.slack.shown.filter(({ metadata }) => metadata !== null).map(({ text }) => text)

beforeEach(async () => {
  wire = await openNewswire()
  wire.report('Old', 'At least 3 people were killed when a crane fell in Oldport, the harbour police said.')
  feed = `${wire.site.url}/feed`
  await begin()
  await wire.site.visited('/feed')
  await wire.site.visited('/Old')
  await wire.discord.nextFor(wire.discord.slash('watch add', { measure: 'killed' }))
  const shown = wire.slack.nextMessage()
  wire.slack.slash('/watch', 'measure:killed')
  await shown
})

afterEach(async () => {
  running.process.kill('SIGTERM')
  const { code, errors } = await running.ended
  expect({ code, failures: errors.split('\n').filter(line => line.includes('"level":"error"')) }).toEqual({
    code: 0,
    failures: [],
  })
  expect([...wire.discord.violations, ...wire.slack.violations]).toEqual([])
  await wire.stop()
})

afterAll(cleanUp)

test('a new figure reaches both, once, whatever the feed does afterwards, and a restart tells nothing twice', async () => {
  wire.report('Saltford', 'At least 14 people were killed when a ferry sank off Saltford, the coast guard said.')
  await poll()
  await wire.discord.requests.next(isPost)
  await wire.slack.nextMessage()
  expect(onDiscord()).toEqual([expect.stringContaining('at least 14 killed')])
  expect(onSlack()).toEqual([expect.stringContaining('at least 14 killed')])

  // Other dates, other ids, another order.
  wire.feed(entries =>
    entries.toReversed().map(each => ({ ...each, guid: `new-${each.guid}`, date: 'Fri, 06 Mar 2026 08:00:00 GMT' })),
  )
  await poll()
  running.process.kill('SIGTERM')
  await running.ended
  await begin()

  // What comes next is told; that nothing came before it shows that nothing was told twice.
  wire.report('Tarn', 'A landslide killed 21 people near Tarn, the interior ministry said.')
  await poll()
  await wire.discord.requests.next(isPost)
  expect(onDiscord().map(each => /at least 14|21/.exec(each)?.[0])).toEqual(['at least 14', '21'])
})

test('five outlets that print it again edit the alert', async () => {
  const text = 'At least 14 people were killed when a ferry sank off Saltford, the coast guard said.'
  wire.report('Saltford', text)
  await poll()
  await wire.discord.requests.next(isPost)
  for (const outlet of ['Dune Daily', 'Reef Radio', 'Cliff Courier', 'Bay Bulletin']) {
    const path = `/${outlet.replace(' ', '-')}`
    wire.site.show(path, { body: pageOf('Saltford', text, outlet) })
    wire.feed(entries => [{ title: `${outlet}: ferry sinks`, link: path, guid: outlet }, ...entries])
    await poll()
    await wire.discord.requests.next(isEdit)
  }
  expect(onDiscord()).toEqual([expect.stringMatching(/5 outlets.*1 origin/s)])
})

test('a corrected article is answered under its alert', async () => {
  wire.report('Saltford', 'At least 14 people were killed when a ferry sank off Saltford, the coast guard said.')
  await poll()
  await wire.discord.requests.next(isPost)
  wire.report('Saltford', 'At least 17 people were killed when a ferry sank off Saltford, the coast guard said.')
  await poll()
  await wire.discord.requests.next(isPost)
  const [first, second] = wire.discord.channels.posted
  expect(JSON.stringify(second?.body.components)).toMatch(/at least 17/)
  expect(JSON.stringify(second?.body.components)).toMatch(/at least 14/)
  expect([first?.under, second?.under]).toEqual([null, first?.id])
})
