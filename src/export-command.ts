/** The `export` command: the claims of the index as CSV or JSON, whether or not a bot holds it. */
import { letReadersStop, parsedCall, UsageError } from './calling.ts'
import './runtime.cjs'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exported } from './answers/exporting/walk.ts'
import type { Question } from './answers/question.ts'
import { firstDay, lastDay, readDay } from './chat/day.ts'
import { measures } from './claims/measures/measure.ts'
import { readConfig, readEnvironment } from './config.ts'
import { openStoreReadOnly } from './index/open-read-only.ts'
import { type Format, formatNames, formats } from './messages/exporting/formats.ts'
import { written } from './messages/exporting/write.ts'

const usage = `Usage: npm run --silent export -- [options]

Writes the claims of the index, one row a claim, while a bot may hold it. docs/data.md says what each column holds.

  --format FORMAT    csv (default) or json
  --out FILE         where to; standard output without it
  --measure MEASURE  ${measures.join(', ')}
  --who WORDS        who or what is counted
  --source NAME      who says it
  --place NAME       where
  --since, --until DAY   2025-01-12, 2025-01 or 2025
  --tenant NAME      with what this server or workspace added, as its rows name it; without it the operator's own
  --help             this text

Exit code: 0 written, 1 there is no index or it cannot be read, 2 called wrongly.
`

interface Call {
  readonly question: Question
  readonly format: Format
  readonly out: string | null
}

function readCall(given: readonly string[]): Call | 'help' {
  const parsed = parsedCall(() => parse([...given]))
  const { help, format, out, measure, who, source, place, tenant, since, until } = parsed.values
  if (help) return 'help'
  const name = formatNames.find(each => each === format)
  if (name === undefined) throw new UsageError(`--format is ${formatNames.join(' or ')}, not "${format}"`)
  const chosen = measures.filter(each => each === measure)
  if (measure !== undefined && chosen.length === 0)
    throw new UsageError(`--measure is one of ${measures.join(', ')}, not "${measure}"`)
  return {
    question: {
      tenant: tenant ?? null,
      measures: chosen,
      ...(who === undefined ? {} : { who }),
      ...(source === undefined ? {} : { source }),
      ...(place === undefined ? {} : { place }),
      ...(since === undefined ? {} : { since: firstDay(dayOf('since', since)) }),
      ...(until === undefined ? {} : { until: lastDay(dayOf('until', until)) }),
    },
    format: formats[name],
    out: out ?? null,
  }
}

function dayOf(option: string, words: string): string {
  const day = readDay(words)
  if (day === null) throw new UsageError(`--${option} is a day such as 2025-01-12, 2025-01 or 2025, not "${words}"`)
  return day
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'csv' },
      out: { type: 'string' },
      measure: { type: 'string' },
      who: { type: 'string' },
      source: { type: 'string' },
      place: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      tenant: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })

async function write({ question, format, out }: Call, database: string): Promise<void> {
  const store = await openStoreReadOnly(database)
  try {
    const pieces = Readable.from(written(exported(store, question), format))
    if (out === null) return await pipeline(pieces, process.stdout)
    // A file appears under its name when it is whole.
    const part = `${out}.part`
    try {
      await pipeline(pieces, createWriteStream(part))
      await rename(part, out)
    } finally {
      await rm(part, { force: true })
    }
  } finally {
    await store.close()
  }
}

async function main(given: readonly string[]): Promise<number> {
  const call = readCall(given)
  if (call === 'help') {
    process.stdout.write(usage)
    return 0
  }
  await write(call, readConfig(readEnvironment()).database)
  return 0
}

letReadersStop()

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  (error: Error) => {
    const wrong = error instanceof UsageError
    process.stderr.write(`export: ${error.message}\n${wrong ? 'Try: npm run --silent export -- --help\n' : ''}`)
    process.exitCode = wrong ? 2 : 1
  },
)
