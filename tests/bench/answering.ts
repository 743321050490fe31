import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../commands/all.ts'
import { answer } from '../../src/answers/ask.ts'
import { answerLine } from '../../src/chat/terminal/answer.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { desks } from '../chat/desks.ts'
import { claimsEach, commandLines, reports } from './bulk.ts'
import { type Finding, factor, plain, within } from './finding.ts'
import { multiply } from './multiply.ts'
import { median, quantile } from './time.ts'

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Claims that are written as documents are; larger indexes hold them several times. */
const written = 20_000
const small = 100_000
const large = 1_000_000
const asked = 500
/** Questions before any is measured: the code of a bot that has answered for a while is compiled. */
const warming = 500

/**
 * Milliseconds that the work takes: by the clock, or by the processor where that is less, since the machine may have other
 * things to do, and since the engine collects and compiles on other threads meanwhile.
 */
const costOf = async (work: () => Promise<unknown>): Promise<number> => {
  const [before, start] = [process.cpuUsage(), performance.now()]
  await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return Math.min(wall, (user + system) / 1000)
}

/** What comes next of something without an end. */
const nextOf = <Each>(endless: Generator<Each>): Each => {
  const { value, done } = endless.next()
  if (done) throw new Error('It has no end.')
  return value
}

interface Costs {
  readonly answers: readonly number[]
  readonly write: number
  readonly after: number
}

/** Answers to questions that were not asked before, a document written into the index, and the first answer after it. */
const costsOf = async (store: Store, seed: number): Promise<Costs> => {
  const host = { store, commands, log, now: () => new Date('2024-12-31T00:00:00Z'), status: async () => [], ...desks }
  const lines = commandLines(seed)
  const next = async (): Promise<number> => await costOf(() => answerLine(nextOf(lines), host, { files: tmpdir() }))
  for (let at = 0; at < warming; at++) await next()
  const answers: number[] = []
  for (let at = 0; at < asked; at++) answers.push(await next())
  const documents = reports(seed)
  const writes: number[] = []
  const after: number[] = []
  for (let at = 0; at < 40; at++) {
    const { document, claims } = nextOf(documents)
    const fresh = { ...document, id: `new ${seed} ${at}`, version: `new ${seed} ${at}` }
    writes.push(await costOf(() => store.write(null, fresh, claims, new Date(0))))
    after.push(await costOf(() => answer(store, { tenant: null, measures: ['killed', 'wounded'] })))
  }
  return { answers, write: median(writes), after: median(after) }
}

const findings = (name: string, { answers, write, after }: Costs, most: number): Finding[] => [
  plain(`${name}: an answer, half of them within`, `${quantile(answers, 0.5).toFixed(1)} ms`),
  within(`${name}: an answer, 99 of 100 within`, quantile(answers, 0.99), most),
  plain(`${name}: the first answer after a document`, `${after.toFixed(1)} ms`),
  plain(`${name}: writing a document of ${claimsEach} claims`, `${write.toFixed(1)} ms`),
]

/** What answers cost over an index of a hundred thousand claims and over one of a million. */
export const answers = async (): Promise<Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-bench-'))
  const path = join(folder, 'index.db')
  const measured = async (seed: number): Promise<Costs> => {
    const store = await openStore({ path })
    try {
      return await costsOf(store, seed)
    } finally {
      await store.close()
    }
  }
  try {
    const store = await openStore({ path })
    const documents = reports(1)
    for (let at = 0; at < written / claimsEach; at += 20) {
      const entries = Array.from({ length: 20 }, () => nextOf(documents))
      await store.writeMany(null, entries, new Date(0), { quiet: true })
    }
    await store.close()
    multiply(path, 1, small / written)
    const few = await measured(2)
    multiply(path, small / written, large / written)
    const many = await measured(3)
    return [
      ...findings('100,000 claims', few, 10),
      ...findings('1,000,000 claims', many, 50),
      factor('growth of an answer, ten times the claims', quantile(many.answers, 0.5), quantile(few.answers, 0.5)),
      factor('growth of writing a document', many.write, few.write),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
