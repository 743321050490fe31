import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const runtime = fileURLToPath(new URL('../../src/runtime.cjs', import.meta.url))

function startUnder(version: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const script = `${pretend}; require(${JSON.stringify(runtime)}); process.exitCode = 7`
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
}

test.each(['18.20.4', '20.20.2', '23.11.0'])('Node %s is told which command brings the right one', version => {
  const { status, stderr } = startUnder(version)
  expect(status).toBe(1)
  expect(stderr).toContain(`this is Node ${version}`)
  expect(stderr).toContain('`npm install`')
  expect(stderr).not.toContain('    at ')
})

test.each(['24.0.0', '26.1.0'])('Node %s goes on', version => {
  expect(startUnder(version)).toMatchObject({ status: 7, stderr: '' })
})
