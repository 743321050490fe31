import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { cleanUp, newFolder, run, start } from './running.ts'

afterAll(cleanUp)

describe.concurrent('one answer', () => {
  test('--once prints it and nothing else', async () => {
    const { code, output, errors } = await run(['--once', '/casualties'])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toContain('4,000')
    expect(output).toContain('Zelenskyy')
    expect(output).not.toContain('\u001b')
    expect(output).not.toContain('Ask /casualties')
  })

  test('--json prints its data: subjects, positions with their claims, carriers and quotes', async () => {
    const { code, output } = await run(['--once', '/casualties', '--json'])
    expect(code).toBe(0)
    const answer = JSON.parse(output)
    expect(answer.subject.name).toContain('North Korean')
    const positions = answer.tables.flatMap((table: { positions: object[] }) => table.positions)
    expect(positions.length).toBeGreaterThan(3)
    for (const position of positions) {
      expect(position.carriers.length).toBeGreaterThan(0)
      expect(position.claims[0].quote.text.length).toBeGreaterThan(0)
    }
    expect(answer.conflicts.length).toBeGreaterThan(0)
  })

  test.each(['/casualties whom:x', 'nonsense', ''])('a wrong command (%s) exits with 1 and says why', async line => {
    const { code, output } = await run(['--once', line])
    expect(code).toBe(1)
    expect(output.trim()).not.toBe('')
  })
})

describe.concurrent('standard input', () => {
  test('each line is answered', async () => {
    const { code, output, errors } = await run([], {}, '/casualties\n/nope\n\n/status\n')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const places = ['4,000', 'There is no command /nope', 'Running for'].map(words => output.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(output).not.toContain('DISCORD_TOKEN')
  })

  test('with --json, an answer is a line', async () => {
    const { output } = await run(['--json'], {}, '/status\n/casualties\n')
    expect(
      output
        .trimEnd()
        .split('\n')
        .map(line => Object.keys(JSON.parse(line)).length > 0),
    ).toEqual([true, true])
  })

  test.each<[string, string | null]>([
    ['none', null],
    ['an empty one', ''],
    ['one of blank lines', '\n \n'],
  ])('%s: the summary, the casualties and how to connect', async (_, input) => {
    const { code, output, errors } = await run([], {}, input)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    for (const words of ['Documents', 'Claims', 'Subjects', 'Claimants', '4,000', 'DISCORD_TOKEN', 'SLACK_BOT_TOKEN'])
      expect(output).toContain(words)
  })

  test('one that stays open and silent does not keep the process', async () => {
    const { code, output } = await start([], {}, 'pipe').ended
    expect(code).toBe(0)
    expect(output).toContain('DISCORD_TOKEN')
  })

  test('with --stdin, a line that comes late is waited for', async () => {
    const running = start(['--stdin', '--json'], {}, 'pipe')
    running.process.stdin?.write('/status\n')
    await running.says('"process"')
    running.process.stdin?.end('/help\n')
    const { code, output } = await running.ended
    expect(code).toBe(0)
    expect(output.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe.concurrent('flags and settings', () => {
  test('--help and --version', async () => {
    const [help, version] = await Promise.all([run(['--help']), run(['--version'])])
    expect([help.code, version.code]).toEqual([0, 0])
    expect(help.output).toContain('--once COMMAND')
    expect(help.output).toContain('SLACK_APP_TOKEN')
    expect(version.output).toBe(`${manifest.version}\n`)
  })

  test.each([['--onec'], ['--once'], ['extra']])('%s is refused with what there is', async flag => {
    const { code, output, errors } = await run([flag])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain('--help')
    expect(errors).not.toContain('    at ')
  })

  test.each<[Record<string, string>, string]>([
    [{ SLACK_BOT_TOKEN: 'xoxb-secret-value' }, 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing'],
    [{ DISCORD_TOKEN: 'Bot secret-value' }, 'DISCORD_TOKEN is wrong'],
    [{ DOCUMENTS_DIR: '/nowhere/at/all' }, 'Set DOCUMENTS_DIR'],
    [{ DATABASE_PATH: '/dev/null/index.db' }, '/dev/null'],
  ])('%o is one plain line', async (environment, words) => {
    const { code, output, errors } = await run([], environment)
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors).toContain(words)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    expect(errors).not.toContain('secret-value')
  })

  test('another folder of documents; files that cannot be read are named', async () => {
    const folder = newFolder()
    writeFileSync(
      join(folder, 'a.txt'),
      'At least 77 people were killed in the flood, the mayor said on March 3, 2024.',
    )
    writeFileSync(join(folder, 'b.json'), '{')
    const { code, output, errors } = await run(['--once', '/casualties'], { DOCUMENTS_DIR: folder })
    expect(code).toBe(0)
    expect(output).toContain('77')
    expect(output).not.toContain('4,000')
    expect(errors).toMatch(/^b\.json is not valid JSON.*\n$/)
  })
})

describe.concurrent('one index, one process', () => {
  test('a second process is refused in one line, and the first goes on', async () => {
    const environment = { DATABASE_PATH: join(newFolder(), 'index.db') }
    const first = start(['--stdin', '--json'], environment, 'pipe')
    first.process.stdin?.write('/status\n')
    await first.says('"process"')
    const second = await run(['--once', '/status'], environment)
    expect({ code: second.code, output: second.output }).toEqual({ code: 1, output: '' })
    expect(second.errors).toContain(String(first.process.pid))
    expect(second.errors).toContain('DATABASE_PATH')
    expect(second.errors.trimEnd().split('\n')).toHaveLength(1)
    first.process.stdin?.end('/casualties\n')
    expect((await first.ended).output).toContain('4000')
    expect((await run(['--once', '/casualties'], environment)).code).toBe(0)
  })

  // npm starts a shell, which would take the signal for itself and leave the process behind.
  test.each(['SIGINT', 'SIGTERM'] as const)('%s to npm ends it cleanly too', async signal => {
    const running = start(['--stdin', '--json'], {}, 'pipe', ['npm', 'start', '--silent', '--'])
    running.process.stdin?.write('/status\n')
    await running.says('"process"')
    running.process.kill(signal)
    expect(await running.ended).toMatchObject({ code: 0, signal: null })
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly, even twice', async signal => {
    const running = start(['--stdin', '--json'], {}, 'pipe')
    running.process.stdin?.write('/status\n')
    await running.says('"process"')
    running.process.kill(signal)
    running.process.kill(signal)
    expect(await running.ended).toMatchObject({ code: 0, signal: null, errors: '' })
  })
})
