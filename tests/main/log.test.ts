import { expect, test } from 'vitest'
import { makeLog, scrub } from '../../src/log.ts'

const secrets = ['abc.def.ghi', 'xoxb-1-"q"']

function logged(write: (log: ReturnType<typeof makeLog>) => void, level = 'info'): string[] {
  const lines: string[] = []
  write(makeLog(level, secrets, line => lines.push(line)))
  return lines
}

test('no secret reaches a line, wherever it stands', () => {
  const cause = new Error('401 for Bot abc.def.ghi')
  const lines = logged(log => {
    log.error({ err: new Error('refused abc.def.ghi', { cause }) }, 'login with abc.def.ghi failed')
    log.info({ request: { headers: { authorization: 'Bearer unknown-secret' } }, note: 'xoxb-1-"q"' }, 'sent')
    log.warn(
      { token: 'unknown-secret', settings: { signingSecret: 'unknown-secret', deep: { token: 'unknown-secret' } } },
      '',
    )
  })
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).not.toMatch(/abc\.def|xoxb-1|unknown-secret/)
    expect(line).toContain('[secret]')
    expect(() => JSON.parse(line)).not.toThrow()
  }
})

test('lines are JSON with their level in words, below the level nothing', () => {
  const lines = logged(log => {
    log.info({ a: 1 }, 'not shown')
    log.warn({ a: 1 }, 'shown')
  }, 'warn')
  expect(lines.map(line => JSON.parse(line))).toEqual([{ level: 'warn', time: expect.any(String), a: 1, msg: 'shown' }])
})

test('words without secrets', () => {
  expect(scrub('Bot abc.def.ghi, again abc.def.ghi', secrets)).toBe('Bot [secret], again [secret]')
  expect(scrub('nothing here', secrets)).toBe('nothing here')
})
