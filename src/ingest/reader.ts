import { mostBytes } from '../documents/read.ts'
import { type Done, doJob, type Job } from './job.ts'
import { makePool, type Pool } from './pool.ts'

/** Reads jobs, here or on worker threads, and gives what each gave in their order. */
export interface Reader {
  read(jobs: readonly Job[]): AsyncGenerator<Done>
  close(): Promise<void>
}

/** Fewer are read here before workers have started. */
const fewJobs = 32
const fewBytes = 500_000

/** What there is to read; larger files are refused unread. */
function bytesOf(job: Job): number {
  if ('document' in job) return job.document.text.length
  if ('page' in job) return job.page.bytes.length
  const bytes = 'content' in job ? job.content.length : job.bytes
  return bytes > mostBytes ? 0 : bytes
}

/** A reader for whom the versions given need not be read. Workers are started only once many jobs come. */
export function makeReader(versions: Iterable<string>): Reader {
  const known = new Set(versions)
  let pool: Pool | null = null

  async function* here(jobs: readonly Job[]): AsyncGenerator<Done> {
    for (const job of jobs) yield await doJob(job, version => known.has(version))
  }

  return {
    read(jobs) {
      const bytes = jobs.reduce((sum, job) => sum + bytesOf(job), 0)
      if (jobs.length < fewJobs && bytes < fewBytes) return here(jobs)
      pool ??= makePool({ known })
      return pool.run(jobs)
    },
    close: async () => await pool?.close(),
  }
}
