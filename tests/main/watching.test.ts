import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { cleanUp, newFolder, start } from './running.ts'

afterEach(cleanUp)

const story = (name: string, killed: number): string =>
  `Quake on the ${name} coast\n\nMarch 3, 2024\n\nAt least ${killed} people were killed in the earthquake, the interior ministry said.\n`

test('the running process reads what comes into its folder, and what was taken out stays out after a restart', async () => {
  const folder = newFolder()
  const environment = { DOCUMENTS_DIR: folder, DATABASE_PATH: join(newFolder(), 'index.db') }
  writeFileSync(join(folder, 'first.txt'), story('northern', 12))
  const running = start(['--stdin'], environment, 'pipe')
  const type = (line: string): boolean => running.process.stdin?.write(`${line}\n`) ?? false
  const asking = setInterval(type, 200, '/documents')
  try {
    await running.says('northern coast')
    mkdirSync(join(folder, 'new', 'month'), { recursive: true })
    writeFileSync(join(folder, 'new', 'month', 'second.txt'), story('southern', 13))
    await running.says('southern coast')
    writeFileSync(join(folder, 'first.txt'), story('northern', 15))
    type('/retract document:new/month/second.txt sure:true')
    await running.says('Taken out')
    clearInterval(asking)
  } finally {
    clearInterval(asking)
    running.process.stdin?.end()
  }
  expect((await running.ended).code).toBe(0)
  const again = await start(['--once', '/documents'], environment).ended
  expect(again.output).toContain('northern coast')
  expect(again.output).not.toContain('southern coast')
})
