/** A worker of the pool: does the jobs that come, in their order, and sends back what each gave. */
import { parentPort, workerData } from 'node:worker_threads'
import { doJob, type Job } from './job.ts'

const known = new Set(workerData as readonly string[])

// One job after the other: the pool counts on the answers coming in the order of the jobs.
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await doJob(job, version => known.has(version))))
})

// The tables are loaded: the time that a job may take begins here.
parentPort?.postMessage('ready')
