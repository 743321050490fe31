import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { z } from 'zod'
import { partners, type SettingName, settings } from './settings.ts'

/** Everything the process was told by its environment, checked and frozen. A platform that is off is null. */
export interface Config {
  readonly documents: string
  readonly database: string
  readonly feeds: {
    /** Addresses of feeds, or the path of an OPML file with them. */
    readonly listed: readonly string[]
    /** Minutes between two polls. */
    readonly every: number
    readonly allowPrivate: boolean
  }
  readonly discord: {
    readonly token: string
    readonly guild: string | null
    readonly apiUrl: string | null
  } | null
  readonly slack: {
    readonly token: string
    readonly transport:
      | { readonly kind: 'socket'; readonly appToken: string }
      | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }
    readonly apiUrl: string | null
  } | null
  readonly logLevel: string
  readonly color: boolean
  /** Values that no log line and no error may show. */
  readonly secrets: readonly string[]
}

/** The environment is wrong. The message is for people and holds no value of a secret. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

export type Environment = Readonly<Record<string, string | undefined>>

type Values = { readonly [Name in SettingName]?: z.infer<(typeof settings)[Name]['schema']> }

/** The project's own folder: where `.env`, `seeds/` and `data/` are, wherever the process was started. */
export const projectFolder = resolve(import.meta.dirname, '..')

/** The environment of this process; what it leaves out may stand in the file `.env` of the project's folder. */
export function readEnvironment(file: string = join(projectFolder, '.env')): Environment {
  const kept = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  return { ...kept, ...process.env }
}

/** Check an environment and give what it means. Throws one SettingsError that names everything that is wrong. */
export function readConfig(environment: Environment): Config {
  const names = Object.keys(settings) as SettingName[]
  const given = names.filter(name => (environment[name] ?? '').trim() !== '')
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const name of given) {
    const read = settings[name].schema.safeParse(environment[name]?.trim())
    if (read.success) values[name] = read.data
    else problems.push(wrongValue(name, environment[name] ?? ''))
  }
  problems.push(...missingPartners(new Set(given)))
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  return freeze(configOf(values as Values))
}

function wrongValue(name: SettingName, value: string): string {
  const { form, example, secret } = settings[name]
  const shown = secret ? 'Its value is not shown because it is secret.' : `It is "${value}" now.`
  return `${name} is wrong: it must be ${form}. ${shown} Example: ${name}=${example}`
}

/** One line for each setting that is missing, however many others wait for it. */
function missingPartners(given: ReadonlySet<SettingName>): string[] {
  const lines = new Map<string, string>()
  for (const { given: name, needs, why } of partners) {
    if (!given.has(name) || needs.some(need => given.has(need))) continue
    const missing = needs.join(' or ')
    const example = needs.map(need => `${need}=${settings[need].example}`).join(' or ')
    if (!lines.has(missing)) {
      lines.set(missing, `${missing} is missing: ${name} is set. ${why} Set ${example}, or take ${name} out.`)
    }
  }
  return [...lines.values()]
}

function configOf(values: Values): Config {
  const discord = values.DISCORD_TOKEN
    ? { token: values.DISCORD_TOKEN, guild: values.DISCORD_GUILD_ID ?? null, apiUrl: values.DISCORD_API_URL ?? null }
    : null
  // With both partners set, Socket Mode wins: it works from behind any router.
  const transport = values.SLACK_APP_TOKEN
    ? { kind: 'socket' as const, appToken: values.SLACK_APP_TOKEN }
    : { kind: 'http' as const, signingSecret: values.SLACK_SIGNING_SECRET ?? '', port: values.PORT ?? 3000 }
  const slack = values.SLACK_BOT_TOKEN
    ? { token: values.SLACK_BOT_TOKEN, transport, apiUrl: values.SLACK_API_URL ?? null }
    : null
  const secrets = [values.DISCORD_TOKEN, values.SLACK_BOT_TOKEN, values.SLACK_APP_TOKEN, values.SLACK_SIGNING_SECRET]
  return {
    documents: values.DOCUMENTS_DIR ? resolve(values.DOCUMENTS_DIR) : join(projectFolder, 'seeds'),
    database: values.DATABASE_PATH ? resolve(values.DATABASE_PATH) : defaultDatabase(values.DOCUMENTS_DIR),
    feeds: {
      listed: values.FEEDS?.split(/[\s,]+(?=\S)/).map(each => each.replace(/,+$/, '')) ?? [],
      every: values.FEEDS_MINUTES ?? 5,
      allowPrivate: values.ALLOW_PRIVATE_ADDRESSES ?? false,
    },
    discord,
    slack,
    logLevel: values.LOG_LEVEL ?? (discord || slack ? 'info' : 'warn'),
    color: !values.NO_COLOR,
    secrets: secrets.filter(secret => secret !== undefined),
  }
}

/**
 * Another documents folder has its own index unless DATABASE_PATH says otherwise: what was read from one folder
 * must not stand among the answers of somebody who has just turned to another.
 */
function defaultDatabase(documents: string | undefined): string {
  const folder = resolve(documents ?? join(projectFolder, 'seeds'))
  if (folder === join(projectFolder, 'seeds')) return join(projectFolder, 'data', 'tallywire.db')
  const name = basename(folder).replace(/[^\p{L}\p{N}_-]/gu, '-')
  const code = createHash('sha256').update(folder).digest('hex').slice(0, 8)
  return join(projectFolder, 'data', `${name}-${code}.db`)
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}
