import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const entry = new URL('../../src/extract.ts', import.meta.url).pathname

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a user does. With `stopAfter`, its reader goes away after that many characters. */
const extract = (args: readonly string[], input = '', stopAfter = Number.POSITIVE_INFINITY): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.length >= stopAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })

const rowsOf = ({ out }: Ended): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const sentence = 'At least 12 people were killed and 30 injured on Thursday, the ministry said.'

describe('rows', () => {
  test('claims are the first layer, with every field of the contract', async () => {
    const path = file('one.txt', sentence)
    const ended = await extract(['--published', '2025-01-12', '--outlet', 'The Courier', path])
    expect(ended.code).toBe(0)
    const rows = rowsOf(ended)
    expect(rows.map(row => [row.document, row.measure, row.low, row.high, row.bound])).toEqual([
      [path, 'killed', 12, null, 'at-least'],
      [path, 'wounded', 30, 30, 'exact'],
    ])
    expect(Object.keys(rows[0]!)).toEqual([
      'document',
      'measure',
      'low',
      'high',
      'bound',
      'unit',
      'figure',
      'counted',
      'source',
      'via',
      'stance',
      'place',
      'scope',
      'asOf',
      'subset',
      'quote',
    ])
    expect(rows[0]!.figure).toEqual({ start: 0, end: 11, text: 'At least 12' })
    expect(rows[0]!.quote).toEqual({ start: 0, end: sentence.length, text: sentence })
  })

  test.each([
    ['figures', ['document', 'low', 'high', 'bound', 'unit', 'kind', 'text', 'start', 'end']],
    ['attributions', ['document', 'source', 'cue', 'content']],
    ['dates', ['document', 'text', 'start', 'end', 'value']],
  ])('the layer of %s', async (layer, fields) => {
    const ended = await extract(['--published', '2025-01-12', '--layer', layer, file('layer.txt', sentence)])
    const rows = rowsOf(ended)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(fields))
  })

  test('several files, and standard input for a dash', async () => {
    const first = file('first.txt', 'Twelve people were killed.')
    const second = file('second.txt', 'Nine men were arrested.')
    const ended = await extract([first, '-', second], 'The fire destroyed 40 homes.')
    expect(rowsOf(ended).map(row => [row.document, row.measure])).toEqual([
      [first, 'killed'],
      ['-', 'destroyed'],
      [second, 'captured'],
    ])
  })

  test('a JSONL row has its own id, day and outlet', async () => {
    const lines = [
      { id: 'a', text: 'Twelve people were killed on Thursday.', published: '2025-01-12', outlet: 'The Courier' },
      { id: 7, text: 'Nine men were arrested.', published: null, outlet: null },
    ]
    const path = file('rows.jsonl', `${lines.map(line => JSON.stringify(line)).join('\n')}\n\n`)
    const ended = await extract(['--jsonl', path])
    expect(ended.err).toBe('')
    expect(rowsOf(ended).map(row => [row.document, row.measure, (row.source as { name: string }).name])).toEqual([
      ['a', 'killed', 'The Courier'],
      ['7', 'captured', 'the outlet'],
    ])
    const dates = rowsOf(await extract(['--jsonl', '--layer', 'dates', path]))
    expect(dates.map(row => row.value)).toEqual(['2025-01-09'])
  })

  test('JSONL from standard input', async () => {
    const ended = await extract(['--jsonl', '-'], '{"id":"x","text":"Twelve people died."}')
    expect(rowsOf(ended).map(row => row.document)).toEqual(['x'])
  })

  test('an empty document has no rows', async () => {
    expect(await extract([file('empty.txt', '')])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('in words', () => {
  test('help', async () => {
    const { code, out } = await extract(['--help'])
    expect(code).toBe(0)
    for (const flag of ['--published', '--outlet', '--layer', '--jsonl', '--explain', '--help'])
      expect(out).toContain(flag)
  })

  test('explain says which rules made a claim and why a figure made none', async () => {
    const { out } = await extract(['--explain', '-'], 'Twelve people were killed. The firm has 300 workers.')
    expect(out).toContain('"Twelve"')
    expect(out).toMatch(/by .*passive/)
    expect(out).toMatch(/"300".*\n {2}no claim: \S+/)
  })
})

describe('wrong use ends with 2 and says what is wrong', () => {
  test.each<[string, readonly string[], string]>([
    ['no file', [], 'FILE'],
    ['a file that is not there', ['gone.txt'], 'gone.txt'],
    ['a JSONL file that is not there', ['--jsonl', 'gone.jsonl'], 'gone.jsonl'],
    ['a folder', [folder], folder],
    ['an unknown layer', ['--layer', 'names', '-'], 'claims, figures, attributions, dates'],
    ['an unknown flag', ['--fast', '-'], '--fast'],
    ['a flag without its value', ['-', '--outlet'], '--outlet'],
    ['a day that is none', ['--published', 'Thursday', '-'], '2025-01-12'],
    ['a day of no calendar', ['--published', '2025-02-30', '-'], '2025-02-30'],
  ])('%s', async (_, args, words) => {
    const { code, err, out } = await extract(args)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err).toContain('--help')
    expect(out).toBe('')
  })

  test.each([
    ['not JSON', '{"id": "a"', 'line 2'],
    ['no text', '{"id": "a"}', 'line 2'],
  ])('a JSONL line with %s is named', async (_, line, words) => {
    const path = file('broken.jsonl', `{"id":"ok","text":"Twelve people died."}\n${line}\n`)
    const { code, err, out } = await extract(['--jsonl', path])
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err).toContain('broken.jsonl')
    // What was read before the line is written.
    expect(out).toContain('"document":"ok"')
  })
})

test('a reader that stops early is no error', async () => {
  const row = JSON.stringify({ id: 'a', text: 'Twelve people were killed. '.repeat(200) })
  const path = file('long.jsonl', `${row}\n`.repeat(60))
  const { code, err } = await extract(['--jsonl', path], '', 100)
  expect(err).toBe('')
  expect(code).toBe(0)
})
