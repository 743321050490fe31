/** The `extract` command: what each layer of the reading engine finds in files, one JSON object a line. */
import { createReadStream, type ReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { letReadersStop, parsedCall, UsageError } from './calling.ts'
import { mostTogether, read, readTogether } from './claims/read.ts'
import type { Reading } from './claims/reading.ts'
import { explain, type Layer, layers, rows } from './claims/rows.ts'
import type { Readable } from './documents/document.ts'
import { problemLine } from './documents/problem.ts'
import { isMeantAsDocument, readDocuments } from './documents/read.ts'

const help = `Usage: npm run --silent extract -- [options] FILE...

Writes what the reading engine finds in each FILE, one JSON object a line. FILE "-" is standard input.

  --layer LAYER      claims (default), figures, attributions or dates
  --published DAY    when the documents were published, as 2025-01-12, whatever they say themselves
  --outlet NAME      who published them, whatever they say themselves
  --jsonl            each FILE holds one {"id", "text", "published", "outlet"} a line
  --explain          in words: which rules made each claim, and why a figure did not become one
  --help             this text

Files are text, Markdown, HTML or JSON. Offsets are UTF-16 positions in the text (of a page: in its main text).`

interface Options {
  readonly layer: Layer
  readonly published: string | null
  readonly outlet: string | null
  readonly jsonl: boolean
  readonly explain: boolean
  readonly files: readonly string[]
}

const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day

const readOptions = (given: string[]): Options | 'help' => {
  const parsed = parsedCall(() => parse(given))
  const { values, positionals: files } = parsed
  if (values.help) return 'help'
  const layer = layers.find(known => known === values.layer)
  if (layer === undefined) throw new UsageError(`--layer is one of ${layers.join(', ')}, not "${values.layer}"`)
  const published = values.published ?? null
  if (published !== null && !isDay(published)) {
    throw new UsageError(`--published is a day such as 2025-01-12, not "${published}"`)
  }
  if (files.length === 0) throw new UsageError('name at least one FILE, or - for standard input')
  return { layer, published, outlet: values.outlet ?? null, jsonl: values.jsonl, explain: values.explain, files }
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      layer: { type: 'string', default: 'claims' },
      published: { type: 'string' },
      outlet: { type: 'string' },
      jsonl: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })

interface Source extends Readable {
  readonly id: string
}

const open = (file: string): ReadStream | NodeJS.ReadStream => (file === '-' ? process.stdin : createReadStream(file))

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** One row of a JSONL file as a document; what the row leaves out comes from the options. */
const readRow = (line: string, file: string, number: number, options: Options): Source => {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    throw new UsageError(`${file}, line ${number}: not JSON`, { cause: error })
  }
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string') {
    throw new UsageError(`${file}, line ${number}: no "text" in it; a line is {"id", "text", "published", "outlet"}`)
  }
  const { id, published, outlet } = row as { id?: unknown; published?: unknown; outlet?: unknown }
  const day = text(published)?.slice(0, 10) ?? null
  return {
    id: id === undefined || id === null ? `${file}:${number}` : String(id),
    text: row.text,
    published: options.published ?? (day !== null && isDay(day) ? day : null),
    outlet: options.outlet ?? text(outlet),
  }
}

const readLines = async function* (file: string, options: Options): AsyncGenerator<Source> {
  let number = 0
  // A file's lines come through one by one, so that a corpus of any size takes the memory of one document.
  const input = open(file)
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  // readline does not pass on that its input failed; without this a missing file would end as an empty one.
  const failed = new Promise<never>((_, reject) => input.once('error', reject))
  failed.catch(() => {})
  const each = lines[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([each.next(), failed])
    if (next.done === true) return
    number++
    if (next.value.trim() !== '') yield readRow(next.value, file, number, options)
  }
}

/** Documents that wait in line with each other, as many as are read together; what comes slowly is passed on as it comes. */
const batchesOf = async function* (sources: AsyncGenerator<Source>): AsyncGenerator<readonly Source[]> {
  let next = sources.next()
  for (;;) {
    const first = await next
    if (first.done === true) return
    const batch = [first.value]
    let length = first.value.text.length
    next = sources.next()
    while (length < mostTogether) {
      // A line that is no document stops the command only after those before it were written.
      const more = await Promise.race([next.catch(() => null), setImmediate(null)])
      if (more === null || more.done === true) break
      batch.push(more.value)
      length += more.value.text.length
      next = sources.next()
    }
    yield batch
  }
}

/**
 * The documents of a file, with what it says of its own day and outlet. A text that the documents stage makes nothing of (an empty one,
 * one with an ending it does not know) is read as it stands.
 */
const readFiles = async (file: string, options: Options): Promise<readonly Source[]> => {
  const { published, outlet } = options
  const bytes = file === '-' ? await readAll(process.stdin) : await readFile(file)
  const reading = file !== '-' && isMeantAsDocument(file) ? readDocuments({ path: file, bytes }) : null
  const [problem] = reading?.problems ?? []
  const plain = reading === null || /\.(?:txt|text|md)$/i.test(file)
  if (problem !== undefined && reading?.documents.length === 0 && !plain) throw new UsageError(problemLine(problem))
  if (reading === null || reading.documents.length === 0) {
    return [{ id: file, text: bytes.toString('utf8'), published, outlet }]
  }
  return reading.documents.map(document => ({
    // A file of one document goes by its own path, as it was called.
    id: reading.documents.length === 1 ? file : document.id,
    text: document.text,
    published: published ?? document.published,
    outlet: outlet ?? document.outlet,
  }))
}

const readAll = async (input: AsyncIterable<Buffer | string>): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of input) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

const write = (line: string): Promise<void> =>
  new Promise(resolve => (process.stdout.write(line) ? resolve() : process.stdout.once('drain', resolve)))

const writeDocument = async (source: Source, reading: Reading, options: Options): Promise<void> => {
  const lines = options.explain
    ? explain(source.id, reading)
    : rows(source.id, reading, options.layer).map(row => JSON.stringify(row))
  if (lines.length > 0) await write(`${lines.join('\n')}\n`)
}

/** What went wrong with a file, in words that name it. */
const fileProblem = (file: string, error: NodeJS.ErrnoException): string | null => {
  if (error.code === 'ENOENT') return `no such file: ${file}`
  if (error.code === 'EISDIR') return `a folder, not a file: ${file}`
  if (error.code === 'EACCES') return `not allowed to read: ${file}`
  return null
}

const extractLines = async (file: string, options: Options): Promise<void> => {
  for await (const batch of batchesOf(readLines(file, options))) {
    const readings = readTogether(batch)
    for (const [at, source] of batch.entries()) await writeDocument(source, readings[at]!, options)
  }
}

const extract = async (options: Options): Promise<void> => {
  for (const file of options.files) {
    try {
      if (options.jsonl) await extractLines(file, options)
      else for (const source of await readFiles(file, options)) await writeDocument(source, read(source), options)
    } catch (error) {
      const problem = fileProblem(file, error as NodeJS.ErrnoException)
      throw problem === null ? error : new UsageError(problem, { cause: error })
    }
  }
}

letReadersStop()

try {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') await write(`${help}\n`)
  else await extract(options)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`extract: ${error.message}\nTry: npm run --silent extract -- --help\n`)
  process.exitCode = 2
}
