import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'

const require = createRequire(import.meta.url)

/** Slack's own types as a JSON schema for one block; made once for each version of the types, kept beside the packages. */
function blockSchema(): object {
  const types = dirname(require.resolve('@slack/types/package.json'))
  const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8')) as { version: string }
  const folder = join(types, '..', '..', '.cache', 'tallywire')
  const kept = join(folder, `slack-block-${version}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as object
  const schema = createGenerator({
    path: join(types, 'dist', 'index.d.ts'),
    type: 'KnownBlock',
    additionalProperties: false,
    skipTypeCheck: true,
    jsDoc: 'none',
  }).createSchema('KnownBlock')
  mkdirSync(folder, { recursive: true })
  // Written aside and renamed, so that a second test worker never reads half a file.
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(schema))
  renameSync(`${kept}.${process.pid}`, kept)
  return schema
}

let validate: ValidateFunction | undefined

/** What Slack's types say against one block; empty when it has the right shape. */
export function shapeProblems(block: unknown): readonly string[] {
  validate ??= new Ajv({ strict: false, allErrors: false, discriminator: false }).compile(blockSchema())
  if (validate(block)) return []
  const type = (block as { type?: string } | null)?.type
  return [
    `${type}: ${(validate.errors ?? [])
      .slice(-3)
      .map(error => `${error.instancePath} ${error.message}`)
      .join('; ')}`,
  ]
}
