import './runtime.cjs'
import { commands } from '../commands/all.ts'
import manifest from '../package.json' with { type: 'json' }
import type { Log } from './alerts/log.ts'
import { openAlerts } from './alerts/start.ts'
import type { Host, Surface } from './chat/surface.ts'
import { makeBoard } from './chat/terminal/board.ts'
import { showProgress } from './chat/terminal/progress.ts'
import { type Config, readConfig, readEnvironment } from './config.ts'
import { converse, lookOf, seesAlerts } from './converse.ts'
import { FolderError } from './documents/walk.ts'
import { type Flags, FlagsError, helpText, readFlags } from './flags.ts'
import { type Index, openIndex } from './index/open.ts'
import { inboxOf } from './ingest/inbox/letter.ts'
import { makeLedger } from './ingest/ledger.ts'
import { ingestFolder, type Progress } from './ingest.ts'
import { makeLog, scrub } from './log.ts'
import { openStudio } from './messages/pictures/studio.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'
import { tellPaused } from './notices.ts'
import { reportProblems } from './report.ts'
import { statusFacts } from './status.ts'
import { aborted, stopOnSignals } from './stopping.ts'
import { makeSurfaces } from './surfaces.ts'

const { version } = manifest

/** The process from its flags to its exit code: 0 as asked, 1 something to be mended, 2 wrong flags. */
async function main(given: readonly string[]): Promise<number> {
  let config: Config | null = null
  try {
    const flags = readFlags(given)
    if (flags.help || flags.version) {
      process.stdout.write(flags.help ? helpText() : `${version}\n`)
      return 0
    }
    config = readConfig(readEnvironment())
    return await run(flags, config)
  } catch (error) {
    // What went wrong, in one line for whoever started the process; the way there is for the log.
    const words = error instanceof Error ? error.message : String(error)
    const remedy = error instanceof FolderError ? ' Set DOCUMENTS_DIR to the folder that holds the documents.' : ''
    process.stderr.write(`${scrub(words, config?.secrets ?? [])}${remedy}\n`)
    return error instanceof FlagsError ? 2 : 1
  }
}

async function run(flags: Flags, config: Config): Promise<number> {
  const log = makeLog(config.logLevel, config.secrets, line => process.stderr.write(line))
  // The clients of platforms lose a promise now and then: what it was about is for the log, everything else goes on.
  process.on('unhandledRejection', error => log.error({ err: error }, 'A promise was lost'))
  const stopping = stopOnSignals(() => process.exit(1))
  const index = await openIndex({ path: config.database })
  const started = new Date()
  let surfaces: readonly Surface[] = []
  let reading: Progress | null = null
  let problems = 0
  let alerting: Promise<void> = Promise.resolve()
  const now = () => new Date()
  const ledger = makeLedger()
  const board = makeBoard(
    text => process.stdout.write(text),
    () => lookOf({ flags, config }),
  )
  const newsroom = openNewsroom({
    folder: { path: config.documents, ledger },
    inbox: inboxOf(config.database),
    config: config.feeds,
    index,
    version,
    log,
    now,
    onPaused(feed) {
      void tellPaused(
        feed,
        surfaces.map(({ poster }) => poster),
        log,
      )
    },
  })
  const studio = openStudio()
  const alerts = await openAlerts({ index, log, now })
  const host: Host = {
    store: index.store,
    feeds: newsroom.feeds,
    alerts: alerts.desk,
    intake: newsroom.intake,
    attached: newsroom.attached,
    commands,
    log,
    now,
    draw: studio.draw,
    status: async () => [
      ...statusFacts({ version, started, now: now(), surfaces, reading, problems }),
      ...(await newsroom.facts()),
      ...(await alerts.facts()),
    ],
  }
  try {
    // A single answer needs no platform.
    if (flags.once === null) surfaces = await makeSurfaces(config, host)
    const serving = surfaces.length > 0
    // A single answer alerts nobody: what it finds waits for the next start.
    if (flags.once === null)
      alerting = alerts.run(
        [...surfaces.map(({ poster }) => poster), ...(seesAlerts(flags) ? [board.poster] : [])],
        stopping.signal,
      )
    const show = showProgress(process.stderr, () => performance.now())
    const ingesting = ingestFolder({
      folder: config.documents,
      ...host,
      ledger,
      signal: stopping.signal,
      progress: step => {
        reading = step.done < step.total ? step : null
        show(step)
      },
    })
    // Platforms answer from the first moment on, from what the index holds already.
    const ingested = await settled(ingesting, surfaces, stopping)
    problems = ingested.problems.length
    if (!stopping.signal.aborted)
      reportProblems(ingested, config.documents, serving ? log : null, line => process.stderr.write(line))
    // A single answer follows no feeds.
    if (flags.once === null) await newsroom.start()
    return await converse({ flags, config, host, version, surfaces, board, signal: stopping.signal })
  } finally {
    stopping.abort()
    await alerting.catch(error => log.error({ err: error }, 'Alerts broke off'))
    await studio.close()
    await close(surfaces, newsroom, index, log)
  }
}

/**
 * Waits for the folder and the platforms. When one of them fails, the folder's reading ends before the index closes;
 * when the process is told to stop, a platform that lets us wait is waited for no longer.
 */
async function settled<T>(ingesting: Promise<T>, surfaces: readonly Surface[], stopping: AbortController): Promise<T> {
  const connecting = Promise.all(surfaces.map(surface => surface.start()))
  try {
    const [ingested] = await Promise.all([ingesting, Promise.race([connecting, aborted(stopping.signal)])])
    return ingested
  } catch (error) {
    stopping.abort()
    await ingesting.catch(() => {})
    throw error
  }
}

async function close(surfaces: readonly Surface[], newsroom: Newsroom, { store }: Index, log: Log): Promise<void> {
  for (const surface of surfaces) {
    await surface.stop().catch(error => log.error({ err: error, surface: surface.name }, 'A surface did not close'))
  }
  await newsroom.stop()
  await store.close()
}

// Whoever reads the output may stop reading: `npm start | head`.
process.stdout.on('error', error => process.exit((error as { code?: string }).code === 'EPIPE' ? 0 : 1))

const code = await main(process.argv.slice(2))
// An input that stays open must not keep the process; what was written is let out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
