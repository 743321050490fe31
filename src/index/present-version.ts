import type { Reader } from './schema.ts'

/** The version of an owner's document that is present, and the engine's edition that read it; undefined where none is. */
export function presentVersion(reader: Reader, tenant: string, id: string) {
  return reader
    .selectFrom('document')
    .select(['version', 'edition'])
    .where('tenant', '=', tenant)
    .where('current', '=', 1)
    .where('id', '=', id)
    .executeTakeFirst()
}
