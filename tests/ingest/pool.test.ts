import { afterEach, describe, expect, test } from 'vitest'
import type { Job } from '../../src/ingest/job.ts'
import { makePool, type Pool } from '../../src/ingest/pool.ts'

let pool: Pool | null = null
afterEach(async () => {
  await pool?.close()
  pool = null
})

const script = new URL('broken-worker.ts', import.meta.url)
const jobsOf = (paths: readonly string[]): Job[] => paths.map(path => ({ path, file: path, bytes: 1 }))

/** What the pool says of each path, in the order it says it. */
async function outcomes(paths: readonly string[], limit = 60_000): Promise<string[]> {
  pool = makePool({ known: [], size: 2, script, heap: 64, limit })
  const found: string[] = []
  for await (const { problems } of pool.run(jobsOf(paths)))
    found.push(...problems.map(each => `${each.path} ${each.what}`))
  return found
}

const read = (paths: readonly string[]): string[] => paths.map(path => `${path} was read`)

describe('the pool', () => {
  test('gives the answers in the order of the jobs', async () => {
    const paths = Array.from({ length: 300 }, (_, at) => `${at}.txt`)
    expect(await outcomes(paths)).toEqual(read(paths))
  })

  test('of no jobs gives nothing', async () => {
    expect(await outcomes([])).toEqual([])
  })

  test.each([
    ['throws', 60_000, /throws could not be read \(a fault in a rule\)/],
    ['exits', 60_000, /exits could not be read \(its reader ended\)/],
    ['hangs', 3000, /hangs could not be read \(it took longer than 3 seconds\)/],
    ['devours', 60_000, /devours could not be read \(.*memory/],
  ])('a document that %s costs itself alone', async (kind, limit, said) => {
    const [before, after] = [
      ['1', '2', '3', '4', '5'],
      ['6', '7', '8', '9', '10', '11', '12'],
    ]
    const found = await outcomes([...before!, kind, ...after!], limit)
    expect(found.filter((_, at) => at !== 5)).toEqual(read([...before!, ...after!]))
    expect(found[5]).toMatch(said)
  })

  test('goes on when every other document breaks it', async () => {
    const paths = ['throws 1', '2', 'exits 3', '4', 'throws 5', 'throws 6', '7']
    const found = await outcomes(paths)
    expect(found.map(line => line.endsWith('was read'))).toEqual([false, true, false, true, false, false, true])
  })

  test('begins only so many jobs before those before them are taken', async () => {
    let begun = 0
    const jobs = jobsOf(Array.from({ length: 1000 }, (_, at) => `${at}`))
    const counted = new Proxy(jobs, {
      get: (target, name, receiver) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) begun = Math.max(begun, Number(name))
        return Reflect.get(target, name, receiver)
      },
    })
    pool = makePool({ known: [], size: 1, script })
    const answers = pool.run(counted)
    await answers.next()
    expect(begun).toBeLessThan(100)
    await answers.return(undefined)
  })
})
