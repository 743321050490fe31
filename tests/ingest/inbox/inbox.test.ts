import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Errand, Manner, Report } from '../../../src/ingest/errand.ts'
import { sendLetter } from '../../../src/ingest/inbox/send.ts'
import { serveInbox } from '../../../src/ingest/inbox/serve.ts'

const manner: Manner = { given: { outlet: 'Coast Radio' }, quiet: true }
let folder: string
let warned: string[]
let serving: ReturnType<typeof serveInbox> | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'))
  warned = []
})
afterEach(async () => {
  await serving?.close()
  serving = null
  rmSync(folder, { recursive: true })
})

function serve(run: (errand: Errand, manner: Manner) => Promise<Report>): void {
  const log = {
    debug: () => {},
    info: () => {},
    warn: (_: object, line: string) => void warned.push(line),
    error: () => {},
  }
  serving = serveInbox({ folder, run, log, every: 20 })
}

const reportOf = async ({ input }: Errand, { quiet, given }: Manner): Promise<Report> => ({
  input,
  lines: [`${given.outlet} ${quiet}`],
  data: {},
  failed: false,
})

async function send(inputs: readonly string[], patience = { begin: 20_000, answer: 20_000 }): Promise<string[]> {
  const errands = inputs.map(input => ({ input, text: input }))
  const said: string[] = []
  const letter = { errands, ...manner }
  for await (const { input, lines } of sendLetter({ folder, letter, signal: new AbortController().signal, patience }))
    said.push(`${input}: ${lines.join()}`)
  return said
}

test('what is asked is done in its order and answered, and nothing is left lying about', async () => {
  serve(reportOf)
  expect(await send(['a', 'b', 'c'])).toEqual(['a: Coast Radio true', 'b: Coast Radio true', 'c: Coast Radio true'])
  expect(await send([])).toEqual([])
  await expect.poll(() => readdirSync(folder)).toEqual([])
})

test('a letter waits until somebody serves', async () => {
  const sent = send(['a'])
  await expect.poll(() => readdirSync(folder)).toHaveLength(1)
  serve(reportOf)
  expect(await sent).toEqual(['a: Coast Radio true'])
})

test('nobody there: said, and the letter is taken back', async () => {
  await expect(send(['a'], { begin: 200, answer: 200 })).rejects.toThrow('does not answer')
  expect(readdirSync(folder)).toEqual([])
})

test('an errand that fails ends its letter, not the next one', async () => {
  serve(async (errand, how) => {
    if (errand.input === 'bad') throw new Error('no')
    return reportOf(errand, how)
  })
  await expect(send(['bad'], { begin: 20_000, answer: 300 })).rejects.toThrow('does not answer')
  expect(await send(['a'])).toEqual(['a: Coast Radio true'])
  expect(warned).toEqual(['A letter in the inbox could not be answered'])
})

test('what is no letter is passed over', async () => {
  writeFileSync(join(folder, '0.ask'), 'no letter')
  writeFileSync(join(folder, 'notes.txt'), 'no letter')
  serve(reportOf)
  expect(await send(['a'])).toEqual(['a: Coast Radio true'])
})
