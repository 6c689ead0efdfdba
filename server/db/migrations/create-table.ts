import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
import { inOrderOfKey, textType } from '../portable.ts'

/** `?` after the type: may be null. `flag` is 0 or 1. */
type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'number' | 'number?' | 'flag'

export type TableShape = {
  name: string
  columns: Record<string, ColumnType>
  key: string[]
  /** Column to the table whose `id` it holds. */
  references?: Record<string, string>
  indexes?: string[][]
  /** Rows lie in the order of the key: for tables with a key of several columns and few indexes besides. */
  isInOrderOfKey?: true
}

function typeOf(db: Kysely<unknown>, type: ColumnType): RawBuilder<unknown> {
  if (type.startsWith('text')) return textType(db)
  return type.startsWith('number') ? sql`double precision` : sql`integer`
}

/** Makes one table with its key, foreign keys and indexes, the same in both databases. */
export async function createTable(db: Kysely<unknown>, shape: TableShape): Promise<void> {
  let table = db.schema.createTable(shape.name).addPrimaryKeyConstraint(`${shape.name}_key`, shape.key as never[])
  for (const [name, type] of Object.entries(shape.columns)) {
    table = table.addColumn(name, typeOf(db, type) as RawBuilder<string>, (column) => {
      const bounded = type === 'flag' ? column.check(sql`${sql.ref(name)} in (0, 1)`) : column
      const parent = shape.references?.[name]
      const bound = parent === undefined ? bounded : bounded.references(`${parent}.id`)
      return type.endsWith('?') ? bound : bound.notNull()
    }) as typeof table
  }
  await (shape.isInOrderOfKey ? table.modifyEnd(inOrderOfKey(db)) : table).execute()
  for (const columns of shape.indexes ?? []) {
    await db.schema
      .createIndex(`${shape.name}_by_${columns.join('_')}`)
      .on(shape.name)
      .columns(columns)
      .execute()
  }
}
