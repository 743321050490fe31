import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { columns } from '../../../src/messages/exporting/columns.ts'
import { projectFolder } from '../../project/sources.ts'

/** The names in the first column of the table of docs/data.md, in order. */
const documented = readFileSync(join(projectFolder, 'docs/data.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .flatMap(line => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))

test('docs/data.md holds every column and no other, in their order', () => {
  expect(documented).toEqual(columns.map(({ name }) => name))
})

test('no two columns share a name', () => {
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
})
