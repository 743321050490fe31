import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBoard } from '../../../src/chat/terminal/board.ts'
import { keepHistory, mostLines, readHistory } from '../../../src/chat/terminal/history.ts'
import { talk } from '../../../src/chat/terminal/prompt.ts'
import { testHost, utc } from './host.ts'

const host = await testHost()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tallywire-prompt-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A conversation with somebody who waits for words on the screen before they type. */
function sitDown(rows: number | null = null, width = 80) {
  const input = new PassThrough()
  const output = new PassThrough()
  const stopping = new AbortController()
  let screen = ''
  output.on('data', chunk => {
    screen += chunk
  })
  const board = makeBoard(
    text => output.write(text),
    () => ({ form: 'text', width: 80, color: false, clock: utc }),
  )
  const ended = talk({
    input,
    output,
    host,
    look: () => ({ form: 'text', width, color: false, clock: utc, files: folder }),
    rows: () => rows,
    board,
    historyFile: join(folder, 'deep', 'history'),
    signal: stopping.signal,
  })
  const type = async (keys: string, until: string | null): Promise<void> => {
    screen = ''
    input.write(keys)
    while (until !== null && !screen.includes(until)) await new Promise(resolve => output.once('data', resolve))
  }
  return { type, ended, stopping, board, screen: () => screen }
}

const kept = (): string[] =>
  readFileSync(join(folder, 'deep', 'history'), 'utf8')
    .trimEnd()
    .split('\n')

test('answers until somebody leaves, and keeps what they typed', async () => {
  const { type, ended } = sitDown()
  await type('/toll who:x\r', 'asked {"who":"x"}')
  await type('/nope\r', 'There is no command /nope')
  await type('\r', 'tallywire>')
  await type('exit\r', null)
  await ended
  expect(kept()).toEqual(['exit', '/nope', '/toll who:x'])
})

test('the last session stands behind the arrow key', async () => {
  keepHistory(join(folder, 'deep', 'history'), ['/toll who:before', '/troops'])
  const { type, ended } = sitDown()
  await type('\u001b[A\r', 'asked {"who":"before"}')
  await type('quit\r', null)
  await ended
})

test('Tab completes, quotes and all', async () => {
  const { type, ended } = sitDown()
  await type('/tol\t', '/toll ')
  await type('who:nor\t', 'who:"North Korean soldiers" ')
  await type('\r', 'asked {"who":"North Korean soldiers"}')
  await type('\u0004', null)
  await ended
})

test('Ctrl-C gives up a line, then leaves', async () => {
  const { type, ended } = sitDown()
  await type('/toll', '/toll')
  await type('\u0003', 'tallywire>')
  await type('/troops\r', 'asked {}')
  await type('\u0003', null)
  await ended
  expect(kept()).toEqual(['/troops'])
})

test('a signal ends it', async () => {
  const { type, ended, stopping } = sitDown()
  await type('/troops\r', 'asked {}')
  stopping.abort()
  await ended
})

test('a history that is missing, broken or cannot be written is no history', () => {
  expect(readHistory(join(folder, 'none'))).toEqual([])
  expect(readHistory(folder)).toEqual([])
  keepHistory(
    join(folder, 'file'),
    Array.from({ length: mostLines + 5 }, (_, at) => `/toll who:${at}`),
  )
  expect(readHistory(join(folder, 'file'))).toHaveLength(mostLines)
  expect(statSync(join(folder, 'file')).mode & 0o077).toBe(0)
  writeFileSync(join(folder, 'blocked'), '')
  expect(() => keepHistory(join(folder, 'blocked', 'history'), ['/toll'])).not.toThrow()
})

test('an answer longer than the window comes a screenful at a time', async () => {
  const { type, ended, screen } = sitDown(10, 20)
  const long = `/toll who:"begin ${'word '.repeat(50)}end"\r`
  await type(long, 'press Enter')
  expect(screen()).not.toContain('end"}')
  await type('\r', 'press Enter')
  await type('all\r', 'end"}')
  await type('/troops\r', 'asked {}')
  // A new question gives the old answer up.
  await type(long, 'press Enter')
  await type('/troops\r', 'asked {}')
  await type('\r', 'tallywire>')
  expect(screen()).not.toContain('word')
  await type('exit\r', null)
  await ended
})

test('an alert comes above the line that is being typed, which stays', async () => {
  const { type, ended, board, screen } = sitDown()
  await type('/toll wh', '/toll wh')
  const to = { tenant: null, channel: '', direct: false, thread: null }
  const alert = { title: 'A new figure', parts: [], controls: [], private: false, tone: 'answer', data: {} } as const
  const seen = type('', 'tallywire> /toll wh')
  await board.poster.send(to, alert, { nonce: 'n', mention: null, under: null, invocation: '/watches' })
  await seen
  expect(screen()).toMatch(/A new figure[\s\S]*tallywire> \/toll wh/)
  await type('\u0005\u0015exit\r', null)
  await ended
})
