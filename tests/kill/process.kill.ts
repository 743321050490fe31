import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { type Newswire, openNewswire } from '../main/newswire.ts'
import { cleanUp, type Running } from '../main/running.ts'

// The real process, killed again and again while it polls a feed, reads its pages and posts to a Discord and a Slack.

const kills = 60
afterAll(cleanUp)

/** The same in every run, from 0 to 1. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** One town and one figure for each report, so that every figure is news. */
const townOf = (number: number): string =>
  `Port ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26]}${'aeiou'[Math.floor(number / 26)]}lmar`
const figureOf = (number: number): number => 20 + number
const report = (wire: Newswire, number: number): void =>
  wire.report(
    `report-${number}`,
    `At least ${figureOf(number)} people were killed when a ferry sank off ${townOf(number)}, the coast guard of ${townOf(number)} said.`,
  )

const askFeed = (running: Running, wire: Newswire): void =>
  void running.process.stdin?.write(`/feeds resume feed:"${wire.site.url}/feed"\n`)

test(`${kills} kills of the whole process: every figure reaches both platforms once`, async () => {
  const chance = chanceOf(5)
  const wire = await openNewswire()
  wire.report('report-old', 'At least 3 people were killed when a crane fell in Oldport, the harbour police said.')
  const first = wire.start()
  await first.says('Slack')
  await wire.site.visited('/feed')
  // The second poll begins when the first, the baseline, is kept: what comes from now on is news.
  askFeed(first, wire)
  await wire.site.visited('/feed')
  await wire.discord.nextFor(wire.discord.slash('watch add', { measure: 'killed' }))
  const shown = wire.slack.nextMessage()
  wire.slack.slash('/watch', 'measure:killed')
  await shown

  let running = first
  for (let kill = 0; kill < kills; kill++) {
    report(wire, kill)
    askFeed(running, wire)
    // Any instant: asking the feed, reading the page, writing, matching, posting, or after all of it.
    await setTimeout(chance() * 1000)
    running.process.kill('SIGKILL')
    await running.ended
    running = wire.start()
    await running.says('Slack')
  }
  report(wire, kills)
  askFeed(running, wire)
  const wanted = Array.from({ length: kills + 1 }, (_, number) => figureOf(number))
  const told = {
    discord: () => wire.discord.channels.posted.map(({ body }) => JSON.stringify(body.components)),
    slack: () => wire.slack.shown.filter(({ metadata }) => metadata !== null).map(({ text }) => text),
  }
  // Slack is given one message a second.
  const isTold = (): boolean =>
    Object.values(told).every(tell =>
      wanted.every(figure => tell().some(text => text.includes(`at least ${figure} killed`))),
    )
  while (!isTold()) await setTimeout(200)
  running.process.kill('SIGTERM')
  expect((await running.ended).code).toBe(0)
  for (const tell of Object.values(told)) {
    const counts = wanted.map(figure => tell().filter(text => text.includes(`at least ${figure} killed`)).length)
    expect(counts).toEqual(wanted.map(() => 1))
    expect(tell()).toHaveLength(wanted.length)
  }
  expect([...wire.discord.violations, ...wire.slack.violations]).toEqual([])
  await wire.stop()
}, 1_800_000)
