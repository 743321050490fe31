import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from './sources.ts'

const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'scripts',
  Record<string, string>
> & { name: string; license: string; type: string }

test('versions are exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('every script that runs TypeScript looks at the Node version first', () => {
  const bare = Object.entries(manifest.scripts).filter(
    ([, command]) => /\bnode\b.*\.ts\b/.test(command) && !command.includes('node -r ./src/runtime.cjs '),
  )
  expect(bare).toEqual([])
})

test('the project is what it says', () => {
  expect(manifest).toMatchObject({ name: 'tallywire', license: 'MIT', type: 'module' })
  expect(readFileSync(join(projectFolder, 'LICENSE'), 'utf8')).toContain('MIT License')
})
