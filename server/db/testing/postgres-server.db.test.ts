import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { broughtByNpm } from './postgres-binaries.ts'
import { startPostgres } from './postgres-server.ts'

async function ask(url: string, query: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(query)
  await client.end()
  return rows[0]
}

test('the tests talk to a real server, which orders text as people do', async () => {
  const row = await ask(inject('databaseTemplates').postgresUrl, `select version() as version, 'a' < 'B' as "aBeforeB"`)
  expect(row?.version).toMatch(/^PostgreSQL \d+/)
  expect(row?.aBeforeB).toBe(true)
})

test('where the machine has no PostgreSQL, the one that npm brings starts and ends', async () => {
  const server = await startPostgres(broughtByNpm)
  expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 })
  server.stop()
  await expect(ask(server.url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})
