import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Claimants, counted groups and places are counted as claims come and go, so that no list of them counts claims. */
export const known: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('known')
      .addColumn('list', 'text', column => column.notNull())
      .addColumn('tenant', 'text', column => column.notNull())
      .addColumn('id', 'text', column => column.notNull())
      .addColumn('name', 'text', column => column.notNull())
      .addColumn('kind', 'text', column => column.notNull())
      .addColumn('country', 'text', column => column.notNull())
      .addColumn('claims', 'integer', column => column.notNull())
      .addColumn('documents', 'integer', column => column.notNull())
      .addColumn('latest', 'text')
      .addPrimaryKeyConstraint('known_key', ['list', 'tenant', 'id', 'name', 'kind', 'country'])
      .execute()
    const lists = [
      ['claimant', 'source_id', 'source_name', 'source_kind', 'source_country', 'true'],
      ['counted', 'counted_text', 'counted_text', 'counted_id', "''", "counted_text <> ''"],
      ['place', 'place_id', 'coalesce(place_name, place_id)', "'place'", 'place_country', 'place_id is not null'],
    ] as const
    for (const [list, id, name, kind, country, there] of lists)
      await sql`
        insert into known (list, tenant, id, name, kind, country, claims, documents, latest)
        select ${sql.lit(list)}, tenant, ${sql.raw(id)}, ${sql.raw(name)}, ${sql.raw(kind)},
          coalesce(${sql.raw(country)}, ''), count(*), count(distinct document), max(day)
        from claim where current = 1 and ${sql.raw(there)} group by 2, 3, 4, 5, 6
      `.execute(db)
    await db.schema
      .createIndex('claim_counted')
      .on('claim')
      .columns(['counted_text', 'tenant', 'current', 'day'])
      .execute()
    await db.schema.createIndex('claim_place').on('claim').columns(['place_id', 'tenant', 'current', 'day']).execute()
  },
}
