import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderError, type Walked, walkFolder } from '../../src/documents/walk.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tallywire-walk-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function walk(start = folder): Promise<Walked[]> {
  const found: Walked[] = []
  for await (const each of walkFolder(start)) found.push(each)
  return found
}

function put(path: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), path)
}

test('finds files at any depth in one order, without hidden ones', async () => {
  for (const path of ['b.txt', 'a/z.txt', 'a/b/c/d/e.txt', 'Z.txt', '.hidden.txt', '.git/x.txt', 'é.txt']) put(path)
  expect((await walk()).map(({ path }) => path)).toEqual(['Z.txt', 'a/b/c/d/e.txt', 'a/z.txt', 'b.txt', 'é.txt'])
})

test('follows links once, and links in a circle end', async () => {
  put('a/one.txt')
  symlinkSync('..', join(folder, 'a', 'up'))
  symlinkSync('a', join(folder, 'again'))
  symlinkSync('one.txt', join(folder, 'a', 'two.txt'))
  expect((await walk()).map(({ path }) => path)).toEqual(['a/one.txt', 'a/two.txt'])
})

test('a broken link and a pipe stop nothing', async () => {
  put('b.txt')
  symlinkSync('nowhere', join(folder, 'a.txt'))
  execFileSync('mkfifo', [join(folder, 'c.txt')])
  expect(await walk()).toEqual([
    { path: 'a.txt', what: 'cannot be opened: there is no such file', remedy: expect.any(String) },
    { path: 'b.txt', file: join(folder, 'b.txt'), bytes: 5, modified: expect.any(Number) },
  ])
})

test('a folder that is none is refused in words', async () => {
  put('b.txt')
  await expect(walk(join(folder, 'nowhere'))).rejects.toThrow(FolderError)
  await expect(walk(join(folder, 'nowhere'))).rejects.toThrow(/nowhere cannot be read: there is no such file/)
  await expect(walk(join(folder, 'b.txt'))).rejects.toThrow(/is a file, not a folder/)
})
