import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/index/store.ts'
import { madeUpIndex } from '../commands/made-up-index.ts'
import { readCsv } from '../messages/exporting/csv-reader.ts'
import { cleanUp, type Ended, newFolder, start } from './running.ts'

const script = fileURLToPath(new URL('../../src/export-command.ts', import.meta.url))
let folder: string
let store: Store

beforeEach(async () => {
  folder = newFolder()
  // It stays open: whoever exports must not need the index for itself.
  store = await madeUpIndex(join(folder, 'index.db'))
})
afterEach(async () => {
  await store.close()
  cleanUp()
})

const exported = (flags: readonly string[], database = join(folder, 'index.db')): Promise<Ended> =>
  start(flags, { DATABASE_PATH: database }, 'ignore', [process.execPath, script]).ended

describe('npm run export', () => {
  test('writes every claim while another process holds the index, and changes nothing', async () => {
    const { code, output, errors } = await exported([])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(readCsv(output.replace('\ufeff', ''))).toHaveLength(1 + (await store.counts(null)).claims)
  })

  test('into a file, which appears when it is whole', async () => {
    const out = join(folder, 'claims.json')
    const { code, output } = await exported(['--format', 'json', '--measure', 'killed', '--out', out])
    expect({ code, output }).toEqual({ code: 0, output: '' })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(2)
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test.each([
    [['--source', 'monitor'], 3],
    [['--who', 'rebel fighters', '--since', '2025-01-12', '--measure', 'killed'], 2],
    [['--place', 'Atlantis'], 1],
  ])('%j narrows, the head always written', async (flags, lines) => {
    expect(readCsv((await exported(flags)).output.replace('\ufeff', ''))).toHaveLength(lines)
  })

  test.each([[['--format', 'xml']], [['--measure', 'sums']], [['--since', 'Monday']], [['--nonsense']], [['extra']]])(
    '%j is called wrongly: 2, and how to call it',
    async flags => {
      const { code, output, errors } = await exported(flags)
      expect({ code, output }).toEqual({ code: 2, output: '' })
      expect(errors).toContain('--help')
    },
  )

  test('makes no index where there is none', async () => {
    const database = join(folder, 'none.db')
    const { code, errors } = await exported([], database)
    expect(code).toBe(1)
    expect(errors).toContain('There is no index at')
    expect(existsSync(database)).toBe(false)
  })

  test('--help says what it takes', async () => {
    const { code, output } = await exported(['--help'])
    expect(code).toBe(0)
    for (const flag of ['--format', '--out', '--measure', '--since']) expect(output).toContain(flag)
  })
})
