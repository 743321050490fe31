import { CompiledQuery } from 'kysely'
import type { Change, Reader, Schema } from '../schema.ts'
import { turns } from '../turns.ts'
import { inserts } from './batches.ts'

/** A query as Kysely builds it, of which only the text is wanted. */
interface Built<Row> {
  compile(): { readonly sql: string; readonly query: CompiledQuery['query']; readonly parameters: readonly unknown[] }
  execute(): Promise<Row[]>
}

/**
 * A question that is asked many times with every document: built and compiled once for each engine, after that only its
 * values change. They are given in the order in which they stand in the text, limits included.
 */
export function recurring<Row>(
  build: (reader: Reader) => Built<Row>,
): (reader: Reader, values: readonly unknown[]) => Promise<Row[]> {
  const texts = new WeakMap<object, string>()
  return async (reader, values) => {
    const engine = reader.getExecutor().adapter
    let text = texts.get(engine)
    if (text === undefined) {
      text = build(reader).compile().sql
      texts.set(engine, text)
    }
    return (await reader.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows
  }
}

const inserting = new WeakMap<object, Map<string, string>>()

/** Insert rows that all have the same columns, in the same order. */
export async function insertRows<Table extends keyof Schema>(
  change: Change,
  table: Table,
  rows: readonly Schema[Table][],
): Promise<void> {
  const engine = change.getExecutor().adapter
  const texts = inserting.get(engine) ?? new Map<string, string>()
  inserting.set(engine, texts)
  const turn = turns()
  for (const part of inserts(rows)) {
    await turn()
    const key = `${table} ${part.length}`
    let text = texts.get(key)
    if (text === undefined) {
      // Kysely's own type of a row to insert cannot be told for any table.
      const compiled = change
        .insertInto(table)
        .values(part as never)
        .compile()
      text = compiled.sql
      texts.set(key, text)
    }
    await change.executeQuery(
      CompiledQuery.raw(
        text,
        part.flatMap(row => Object.values(row)),
      ),
    )
  }
}
