import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { projectFolder } from '../project/sources.ts'
import { cleanUp, run } from './running.ts'

afterAll(cleanUp)

/** "> /casualties" and the answer below it, in a block of code. */
const shown = [
  ...readFileSync(join(projectFolder, 'README.md'), 'utf8').matchAll(/^```\n> (\/.*)\n\n([\s\S]*?)\n```$/gm),
].map(([, line = '', answer = '']) => [line, answer] as const)

test('the README opens with an answer', () => {
  expect(shown.map(([line]) => line)[0]).toBe('/casualties')
})

test.each(shown)('the README shows what %s answers', async (line, answer) => {
  const { code, output } = await run(['--once', line])
  expect(code).toBe(0)
  expect(output.trimEnd()).toBe(answer)
})
