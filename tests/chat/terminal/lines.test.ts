import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Look } from '../../../src/chat/terminal/answer.ts'
import { answerLines, inputKind } from '../../../src/chat/terminal/lines.ts'
import { testHost, utc } from './host.ts'

const host = await testHost()
const text: Look = { form: 'text', width: 80, color: false, clock: utc, files: tmpdir() }

async function answers(
  input: PassThrough,
  look: Look,
  patience: (() => Promise<void>) | null = null,
  signal = new AbortController().signal,
): Promise<{ answered: number; written: string }> {
  let written = ''
  const write = (words: string): void => {
    written += words
  }
  return { answered: await answerLines({ input, host, look, write, patience, signal }), written }
}

function piped(...chunks: readonly string[]): PassThrough {
  const input = new PassThrough()
  for (const chunk of chunks) input.write(chunk)
  input.end()
  return input
}

test('each line is answered, empty ones are passed over, mistakes stop nothing', async () => {
  const { answered, written } = await answers(piped('/toll\n\n  \n/nope\r\n/fa', 'il\ntoll who:x'), text)
  expect(answered).toBe(4)
  const places = ['asked {}', 'There is no command /nope', 'failed', 'asked {"who":"x"}'].map(words =>
    written.indexOf(words),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('as JSON, each answer is one line', async () => {
  const { written } = await answers(piped('/toll who:a\n/toll who:b\n'), { ...text, form: 'json-line' })
  expect(
    written
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([{ options: { who: 'a' } }, { options: { who: 'b' } }])
})

test('a silent pipe is waited for until patience ends, a slow one for as long as it takes', async () => {
  expect(await answers(new PassThrough(), text, () => Promise.resolve())).toEqual({ answered: 0, written: '' })
  const slow = new PassThrough()
  const waited = Promise.withResolvers<void>()
  const both = answers(slow, text, () => waited.promise)
  slow.write('/toll\n')
  await new Promise(resolve => setImmediate(resolve))
  waited.resolve()
  slow.end('/toll\n')
  expect((await both).answered).toBe(2)
})

test('a signal ends the waiting', async () => {
  const stopping = new AbortController()
  const waiting = answers(new PassThrough(), text, null, stopping.signal)
  stopping.abort()
  expect((await waiting).answered).toBe(0)
})

test('what standard input is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-lines-'))
  writeFileSync(join(folder, 'lines'), '/toll\n')
  const file = openSync(join(folder, 'lines'), 'r')
  const device = openSync('/dev/null', 'r')
  expect([inputKind(0, true), inputKind(file, false), inputKind(device, false)]).toEqual([
    'terminal',
    'stream',
    'nothing',
  ])
  closeSync(file)
  closeSync(device)
  expect(inputKind(file, false)).toBe('nothing')
  rmSync(folder, { recursive: true })
})
