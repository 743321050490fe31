import { expect, test } from 'vitest'
import { readSources } from './sources.ts'

/** The packages that are loaded before the first line of a file runs, its imports' imports included. */
function loadedWith(path: string): readonly string[] {
  const byPath = new Map(readSources('src', 'commands').map(source => [source.path, source]))
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (from: string): void => {
    if (seen.has(from)) return
    seen.add(from)
    for (const { target, own, typeOnly, late } of byPath.get(from)?.imports ?? []) {
      if (typeOnly || late) continue
      if (own) visit(target)
      else if (!target.startsWith('node:')) packages.add(target)
    }
  }
  visit(path)
  return [...packages].sort()
}

test('a start loads only what every start needs: platforms, fetching and pictures wait until they are needed', () => {
  expect(loadedWith('src/main.ts')).toEqual([
    '@mozilla/readability',
    'kysely',
    'kysely/migration',
    'node-cron',
    'p-queue',
    'pino',
    'zod',
  ])
})

test('what is needed late is there', () => {
  expect(loadedWith('src/chat/discord/discord.ts')).toContain('discord.js')
  expect(loadedWith('src/documents/fetch/engine.ts')).toContain('undici')
})
