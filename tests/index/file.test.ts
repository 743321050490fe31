import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/index/open.ts'
import { claimOn, made } from './made.ts'

let folder: string
let path: string
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tallywire-'))
  path = join(folder, 'index.db')
})

afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Start a process that holds the index; gives it and the lines it writes. */
function hold(): { child: ChildProcess; lines: AsyncIterator<string> } {
  const holder = new URL('holder.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [holder, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return { child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('one process at a time', () => {
  test('a second process is refused with the file and the pid, and the first goes on', async () => {
    const { child, lines } = hold()
    expect((await lines.next()).value).toBe('open')
    await expect(openStore({ path })).rejects.toThrow(
      `The index ${path} is in use by another Tallywire (pid ${child.pid})`,
    )
    expect((await lines.next()).value).toMatch(/^d\d+$/)
    await kill(child)
  })

  test('the same process cannot open it twice either', async () => {
    const store = await openStore({ path })
    await expect(openStore({ path })).rejects.toThrow(`this process, pid ${process.pid}`)
    await store.write(null, made('a', 'A'), [], new Date())
    await store.close()
    const again = await openStore({ path })
    expect(await again.documents(null)).toHaveLength(1)
    await again.close()
  })

  test('after kill -9 the index opens at once and holds all that was acknowledged', async () => {
    for (let round = 0; round < 3; round++) {
      const { child, lines } = hold()
      expect((await lines.next()).value).toBe('open')
      const safe: string[] = []
      while (safe.length < 20) safe.push((await lines.next()).value as string)
      await kill(child)
      const store = await openStore({ path })
      const held = new Set((await store.documents(null)).map(each => each.id))
      expect(safe.filter(id => !held.has(id))).toEqual([])
      await store.close()
    }
  })

  test('closing leaves no pid behind and lets the next one in', async () => {
    const store = await openStore({ path })
    expect((await readFile(`${path}.pid`, 'utf8')).trim()).toBe(String(process.pid))
    await store.close()
    expect(existsSync(`${path}.pid`)).toBe(false)
    const { child, lines } = hold()
    expect((await lines.next()).value).toBe('open')
    await kill(child)
  })

  test('other programs may read the index while it is open', async () => {
    const store = await openStore({ path })
    await store.write(null, made('a', 'A'), [], new Date())
    const reader = new DatabaseSync(path, { readOnly: true })
    expect(reader.prepare('select count(*) as documents from document').get()).toEqual({ documents: 1 })
    reader.close()
    await store.close()
  })
})

describe('what is no index', () => {
  const refused = async (words: string) => {
    await expect(openStore({ path })).rejects.toThrow(words)
    // Refused or not, nothing is left locked.
    await expect(openStore({ path })).rejects.toThrow(words)
  }

  test('a file of another kind', async () => {
    await writeFile(path, 'These are my notes, and they are longer than a hundred bytes. '.repeat(20))
    await refused('is damaged or is no database')
    expect(await readFile(path, 'utf8')).toContain('my notes')
  })

  test("another program's database", async () => {
    const other = new DatabaseSync(path)
    other.exec('create table document (id)')
    other.close()
    await refused('is a database of another program')
  })

  test('a damaged index', async () => {
    const store = await openStore({ path })
    for (let number = 0; number < 40; number++) {
      const text = `Number ${number}: 12 people were killed.`
      await store.write(null, made(`d${number}`, text), [claimOn(text, '12 people')], new Date())
    }
    await store.close()
    const bytes = await readFile(path)
    bytes.fill(0x5a, 8192, bytes.length - 4096)
    await writeFile(path, bytes)
    await refused('is damaged')
  })

  test('an index of a newer version', async () => {
    await (await openStore({ path })).close()
    const newer = new DatabaseSync(path)
    newer.exec("insert into kysely_migration values ('9999-later', '2030-01-01')")
    newer.close()
    await refused('was written by a newer Tallywire (it holds 9999-later)')
  })

  test('a folder', async () => {
    await mkdir(path)
    await refused(`${path} cannot be opened`)
  })

  test('a file where no folder can be made', async () => {
    // Node's own recursive mkdir never returns there.
    await expect(openStore({ path: '/proc/nowhere/index.db' })).rejects.toThrow('cannot be opened')
  })

  test('folders that are missing are made', async () => {
    const deep = join(folder, 'a', 'b', 'index.db')
    await (await openStore({ path: deep })).close()
    expect(existsSync(deep)).toBe(true)
  })
})

test('the folder of the index is made when it is missing', async () => {
  path = join(folder, 'deep', 'down', 'index.db')
  await (await openStore({ path })).close()
  expect(existsSync(path)).toBe(true)
})

test('an index is opened again with everything in it', async () => {
  const text = 'The mayor said 12 people were killed.'
  const first = await openStore({ path })
  await first.write(null, made('a', text), [claimOn(text, '12 people')], new Date())
  const before = await first.claims({ tenant: null })
  await first.close()
  const second = await openStore({ path })
  expect(await second.claims({ tenant: null })).toEqual(before)
  await second.close()
})
