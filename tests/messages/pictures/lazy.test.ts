import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../project/sources.ts'

/** Every module that is loaded with a file, packages by their name. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, names = '', from = ''] of source.matchAll(
    /^(?:import|export)\s+(?:([^'"]*?)\s+from\s+)?'([^']+)'/gms,
  )) {
    if (names.startsWith('type ')) continue
    if (!from.startsWith('.')) seen.add(from)
    else if (from.endsWith('.ts')) loadedWith(resolve(dirname(file), from), seen)
  }
  return seen
}

test('what draws is loaded by its worker alone, so that nobody else waits for it', () => {
  const drawers = ['vega', 'vega-lite', '@resvg/resvg-js']
  const start = loadedWith(join(projectFolder, 'src/main.ts'))
  expect(start.size).toBeGreaterThan(300)
  expect(drawers.filter(each => start.has(each))).toEqual([])
  const worker = loadedWith(join(projectFolder, 'src/messages/pictures/worker.ts'))
  expect(drawers.filter(each => worker.has(each))).toEqual(drawers)
})
