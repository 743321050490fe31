import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { umbrella } from '../../src/chat/slack/names.ts'
import { helpText } from '../../src/flags.ts'
import { type Setting, settings } from '../../src/settings.ts'
import { projectFolder } from './sources.ts'

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8')
const all: readonly [string, Setting][] = Object.entries(settings)

describe('every setting', () => {
  test.each(all)('%s stands in .env.example, unset, under its description', (name, { description }) => {
    const example = read('.env.example')
    const lines = example.split('\n')
    const at = lines.indexOf(`${name}=`)
    expect(lines[at - 1]).toContain(`# ${description}`)
  })

  test.each(all)('%s is in --help and in the README', (name, { description }) => {
    expect(helpText()).toContain(name)
    expect(helpText()).toContain(description)
    expect(read('README.md')).toContain(`\`${name}\``)
  })

  test.each(all)('%s takes its own example', (_, { schema, example }) => {
    expect(schema.safeParse(example).success).toBe(true)
  })

  test('of .env.example exists', () => {
    expect(Object.keys(parseEnv(read('.env.example'))).sort()).toEqual(Object.keys(settings).sort())
  })

  test('of the README exists', () => {
    const named = read('README.md').match(/\b(?:DISCORD|SLACK|DATABASE|DOCUMENTS|LOG)_[A-Z_]+\b/g) ?? []
    expect([...new Set(named)].filter(name => !(name in settings))).toEqual([])
  })
})

describe('every flag and command', () => {
  test('flags of --help are in the README', () => {
    for (const flag of helpText().match(/--\w+/g) ?? []) expect(read('README.md')).toContain(flag)
  })

  test.each(commands.map(({ name }) => name))('/%s is in the README', name => {
    expect(read('README.md')).toContain(`/${name}`)
  })

  test('commands of the README exist', () => {
    const named = read('README.md').match(/`\/[a-z]+/g) ?? []
    const known = [...commands.map(({ name }) => `\`/${name}`), `\`${umbrella}`]
    expect([...new Set(named)].filter(name => !known.includes(name))).toEqual([])
  })
})
