import { describe, expect, test } from 'vitest'
import { readSource, readSources, type Source } from './sources.ts'

/**
 * The way a document takes. A stage imports only from stages to its left; names stand ready for every stage after
 * text, which is why they come before figures here although figures do not use them.
 */
const stages = [
  'documents',
  'feeds',
  'text',
  'figures',
  'claims',
  'names',
  'index',
  'answers',
  'messages',
  'alerts',
  'chat',
  'ingest',
  'commands',
  'main',
]

const sources = readSources('src', 'commands')

/** The stage of a file: its folder below src, or what a file directly in src is. */
function stageOf(path: string): string {
  const [top, folder, ...rest] = path.split('/')
  if (top === 'commands') return 'commands'
  if (rest.length > 0) return folder ?? ''
  return folder === 'ingest.ts' ? 'ingest' : 'main'
}

function mayImport(from: string, to: string): boolean {
  const [left, right] = [stages.indexOf(to), stages.indexOf(from)]
  return left <= right || (to === 'names' && right > stages.indexOf('text'))
}

/** "src/a/x.ts -> src/b/y.ts" for every import that a rule forbids. */
function arrows(all: readonly Source[], forbidden: (from: string, to: string, own: boolean) => boolean): string[] {
  return all.flatMap(({ path, imports }) =>
    imports.filter(({ target, own }) => forbidden(path, target, own)).map(({ target }) => `${path} -> ${target}`),
  )
}

function arrowsBack(all: readonly Source[]): string[] {
  return arrows(all, (from, to, own) => own && to.endsWith('.ts') && !mayImport(stageOf(from), stageOf(to)))
}

/** Files that reach themselves through their imports, as one such way each. */
function cycles(all: readonly Source[]): string[] {
  const byPath = new Map(all.map(source => [source.path, source]))
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...way.slice(way.indexOf(path)), path].join(' -> '))
      return
    }
    state.set(path, 'open')
    for (const { target, own } of byPath.get(path)?.imports ?? []) if (own) visit(target, [...way, path])
    state.set(path, 'done')
  }
  for (const { path } of all) visit(path, [])
  return found
}

describe('the order of the stages', () => {
  test('is known for every file', () => {
    expect([...new Set(sources.map(({ path }) => stageOf(path)))].filter(stage => !stages.includes(stage))).toEqual([])
    expect(sources.length).toBeGreaterThan(100)
  })

  test('has no arrow back', () => expect(arrowsBack(sources)).toEqual([]))

  test('has no cycle', () => expect(cycles(sources)).toEqual([]))

  test('an arrow back and a cycle are seen', () => {
    const back = readSource('src/text/x.ts', "import type { Claim } from '../claims/claim.ts'")
    expect(arrowsBack([back])).toEqual(['src/text/x.ts -> src/claims/claim.ts'])
    const late = readSource('src/claims/x.ts', "export async function f() { return import('../ingest.ts') }")
    expect(arrowsBack([late])).toEqual(['src/claims/x.ts -> src/ingest.ts'])
    expect(arrowsBack([readSource('src/figures/x.ts', "import { nameOf } from '../names/lookup.ts'")])).toEqual([])
    const a = readSource('src/text/a.ts', "import { b } from './b.ts'")
    const b = readSource('src/text/b.ts', "import {\n  a,\n} from './a.ts'\nexport * from './a.ts'")
    expect(cycles([a, b])).toContain('src/text/a.ts -> src/text/b.ts -> src/text/a.ts')
  })
})

describe('what only one place may touch', () => {
  test('clients of Discord and Slack: chat', () => {
    const clients = /^(?:discord\.js|@discordjs\/|@slack\/(?!types$))/
    const outside = sources.filter(({ path }) => !path.startsWith('src/chat/'))
    expect(arrows(outside, (_, to) => clients.test(to))).toEqual([])
  })

  test('SQL and databases: index and alerts', () => {
    const outside = sources.filter(({ path }) => !/^src\/(?:index|alerts)\//.test(path))
    expect(arrows(outside, (_, to) => /^(?:kysely|node:sqlite|pg)(?:\/|$)/.test(to))).toEqual([])
    const spoken = /['"`]\s*(?:select\s.+\sfrom\s|insert into\s|update\s+\w+\s+set\s|delete from\s)/i
    expect(outside.filter(({ text }) => spoken.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('the environment: config', () => {
    const readers = sources.filter(({ text }) => /\bprocess\s*\.\s*env\b|\benv\b.*\bfrom 'node:process'/.test(text))
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts'])
  })

  test('the settings: main and other entry points', () => {
    const inside = sources.filter(({ path }) => stageOf(path) !== 'main')
    expect(arrows(inside, (_, to) => to === 'src/config.ts' || to === 'src/settings.ts')).toEqual([])
  })
})

describe('files', () => {
  const isTable = (path: string): boolean => path.startsWith('src/names/tables/')

  const longer = (lines: number, ...folders: string[]): string[] =>
    readSources(...folders)
      .filter(({ path, text }) => !isTable(path) && text.split('\n').length > lines + 1)
      .map(({ path }) => path)

  test('have one meaning and stay under 300 lines, tables apart', () => {
    expect(longer(300, 'src', 'commands')).toEqual([])
  })

  test('of tests are tables of cases for the most part, and stay under 600 lines', () => {
    expect(longer(600, 'tests')).toEqual([])
  })

  test('are no barrels', () => {
    const barrels = sources.filter(
      ({ text }) => text.trim() !== '' && text.replace(/^export .* from .*$/gm, '').trim() === '',
    )
    expect(barrels.map(({ path }) => path)).toEqual([])
  })
})
