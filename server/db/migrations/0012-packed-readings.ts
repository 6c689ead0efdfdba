import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { packJson } from '../packed.ts'
import { bytesType, noBytes } from '../portable.ts'

const columns = ['facts', 'decided', 'passages', 'themes'] as const
const rowsAtOnce = 50

type Before = { document_id: string } & Record<(typeof columns)[number], string | null>
type Tables = { readings: Before & Record<`${(typeof columns)[number]}_packed`, Uint8Array | null> }

async function packRows(db: Kysely<Tables>): Promise<void> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('readings')
      .select(['document_id', ...columns])
      .where('document_id', '>', after)
      .orderBy('document_id')
      .limit(rowsAtOnce)
      .execute()
    for (const row of rows) {
      const packed = columns.map((column) => {
        const json = row[column]
        return [`${column}_packed`, json === null ? null : packJson(json)]
      })
      await db
        .updateTable('readings')
        .set(Object.fromEntries(packed))
        .where('document_id', '=', row.document_id)
        .execute()
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.document_id
  }
}

/** What was read is kept as compressed JSON: it takes more room than all the rest together. */
export const packedReadings: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of columns)
      await db.schema
        .alterTable('readings')
        .addColumn(`${column}_packed`, bytesType(db), (added) =>
          column === 'facts' ? added.notNull().defaultTo(noBytes(db)) : added,
        )
        .execute()
    await packRows(db as Kysely<Tables>)
    for (const column of columns) {
      await sql`alter table readings drop column ${sql.ref(column)}`.execute(db)
      await db.schema.alterTable('readings').renameColumn(`${column}_packed`, column).execute()
    }
  },
}
