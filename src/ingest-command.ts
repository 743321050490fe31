/** The `ingest` command: takes files, pages and texts into the index, whether or not a bot holds it. */
import { parsedCall, UsageError } from './calling.ts'
import './runtime.cjs'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import manifest from '../package.json' with { type: 'json' }
import { progressBar } from './chat/terminal/progress.ts'
import { type Config, readConfig, readEnvironment } from './config.ts'
import type { Facts } from './documents/facts.ts'
import { everywhere, makeFetcher } from './documents/fetch/fetch.ts'
import { isMeantAsDocument } from './documents/read.ts'
import { walkFolder } from './documents/walk.ts'
import { openStore } from './index/open.ts'
import { IndexInUseError } from './index/sqlite/lock.ts'
import type { Store } from './index/store.ts'
import { type Errand, type Manner, type Report, runErrand } from './ingest/errand.ts'
import { inboxOf } from './ingest/inbox/letter.ts'
import { sendLetter } from './ingest/inbox/send.ts'
import { makeIntake } from './ingest/intake.ts'
import { stopOnSignals } from './stopping.ts'

const usage = `Usage: npm run --silent ingest -- [options] FILE|FOLDER|ADDRESS...

Reads files, all files of a folder, pages of the web, or a text on standard input ("-") into the index, and says which
claims were found. While a bot holds the index, that bot takes them in.

  --outlet NAME      who published them, whatever they say themselves
  --published DAY    when they were published, as 2025-01-12
  --quiet            their figures alert nobody
  --json             one JSON object a line, for each FILE or ADDRESS
  --help             this text

Exit code: 0 all were taken in, 1 some could not be, 2 called wrongly.
`

interface Call extends Manner {
  readonly inputs: readonly string[]
  readonly json: boolean
}

function readCall(given: readonly string[]): Call | 'help' {
  const parsed = parsedCall(() => parse([...given]))
  const { values, positionals: inputs } = parsed
  if (values.help) return 'help'
  const { outlet, published } = values
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(published))
    throw new UsageError(`--published is a day such as 2025-01-12, not "${published}"`)
  if (inputs.length === 0) throw new UsageError('Name at least one FILE, FOLDER or ADDRESS, or - for standard input.')
  const facts: Partial<Facts> = { ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) }
  return { inputs, json: values.json, quiet: values.quiet, given: facts }
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      outlet: { type: 'string' },
      published: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })

/** What is to be done, folders file by file. A file of the documents folder goes by its path there, others by their whole path. */
async function errandsOf(inputs: readonly string[], documents: string): Promise<readonly Errand[]> {
  const errands: Errand[] = []
  const add = (input: string, path: string): void => {
    const file = resolve(path)
    const below = relative(documents, file)
    const inside = below !== '' && !below.startsWith('..') && !isAbsolute(below)
    errands.push({ input, file, name: inside ? below.split(sep).join('/') : file })
  }
  for (const input of inputs) {
    if (input === '-') errands.push({ input, text: await readAll(process.stdin) })
    else if (/^[a-z][a-z+.-]*:\/\//i.test(input)) errands.push({ input, address: input })
    else if ((await stat(input).catch(() => null))?.isDirectory())
      for await (const each of walkFolder(input)) {
        if ('file' in each && isMeantAsDocument(each.path)) add(join(input, each.path), each.file)
      }
    else add(input, input)
  }
  return errands
}

async function readAll(input: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of input) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

/** Does the errands here, or has whoever holds the index do them. */
async function* reports(
  errands: readonly Errand[],
  { given, quiet }: Manner,
  config: Config,
  signal: AbortSignal,
): AsyncGenerator<Report> {
  const store = await openStore({ path: config.database }).catch((error: Error) => error)
  if (!(store instanceof Error)) yield* reportsHere(errands, { given, quiet }, config, store, signal)
  else if (store instanceof IndexInUseError)
    yield* sendLetter({ folder: inboxOf(config.database), letter: { errands, given, quiet }, signal })
  else throw store
}

async function* reportsHere(
  errands: readonly Errand[],
  manner: Manner,
  { feeds }: Config,
  store: Store,
  signal: AbortSignal,
): AsyncGenerator<Report> {
  const userAgent = `Tallywire/${manifest.version}`
  const fetcher = makeFetcher({ userAgent, ...(feeds.allowPrivate ? { permits: everywhere } : {}) })
  const intake = makeIntake({ store, fetch: fetcher.fetch, now: () => new Date() })
  try {
    for (const errand of errands) {
      if (signal.aborted) return
      yield await runErrand(errand, manner, intake, store)
    }
  } finally {
    await intake.close()
    await fetcher.close()
    await store.close()
  }
}

async function main(given: readonly string[]): Promise<number> {
  const call = readCall(given)
  if (call === 'help') {
    process.stdout.write(usage)
    return 0
  }
  const config = readConfig(readEnvironment())
  const stopping = stopOnSignals(() => process.exit(1))
  const errands = await errandsOf(call.inputs, config.documents)
  if (errands.length === 0) process.stderr.write('No document there. It takes .txt, .md, .html and .json files.\n')
  let done = 0
  let failed = errands.length === 0
  drawBar(errands, done)
  for await (const report of reports(errands, call, config, stopping.signal)) {
    failed ||= report.failed
    done++
    // The bar makes room for what is said, and comes again under it.
    if (process.stderr.isTTY) process.stderr.write(clearLine)
    process.stdout.write(`${call.json ? JSON.stringify(report.data) : report.lines.join('\n')}\n`)
    drawBar(errands, done)
  }
  return failed || done < errands.length ? 1 : 0
}

const clearLine = '\r\u001b[2K'

/** How far the errands are, while there are more; on a terminal alone, since elsewhere what is said shows it. */
function drawBar(errands: readonly Errand[], done: number): void {
  const next = errands[done]
  if (!process.stderr.isTTY || errands.length < 2 || !next) return
  const step = { done, total: errands.length, path: next.input }
  process.stderr.write(`${clearLine}${progressBar(step, process.stderr.columns || 80)}`)
}

process.stdout.on('error', error => process.exit((error as { code?: string }).code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const wrong = error instanceof UsageError
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${wrong ? `\n${usage}` : ''}`)
  process.exitCode = wrong ? 2 : 1
}
