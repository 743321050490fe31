import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'

let compiled: ValidateFunction | null = null

/** Where a list of blocks leaves the shapes that Slack's own types allow; empty when it does not. */
export function blockShapeProblems(blocks: readonly unknown[]): readonly string[] {
  compiled ??= compile()
  const validate = compiled
  return blocks.flatMap((block, index) =>
    validate(block)
      ? []
      : [`block ${index} (${(block as { type?: string }).type}): ${validate.errors?.map(describe).join('; ')}`],
  )
}

/** A JSON schema of KnownBlock, with nothing allowed that the types do not name. Made once: it takes a second. */
function compile(): ValidateFunction {
  const types = dirname(createRequire(import.meta.url).resolve('@slack/types'))
  const schema = createGenerator({
    path: join(types, 'block-kit', 'blocks.d.ts'),
    type: 'KnownBlock',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('KnownBlock')
  return new Ajv({ strict: false, discriminator: false }).compile(schema)
}

function describe({ instancePath, message }: { instancePath: string; message?: string }): string {
  return `${instancePath || '/'} ${message ?? ''}`
}
