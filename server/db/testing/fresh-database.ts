import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { type DatabaseConfig, openDatabase } from '../open.ts'

/** Migrated once a run and copied for every test: a copy takes a few milliseconds, the migrations many. */
export type Templates = { sqliteFolder: string; postgresUrl: string; postgresTemplate: string }

export const dialects = ['sqlite', 'postgres'] as const
export type Dialect = (typeof dialects)[number]

export type FreshDatabase = { config: DatabaseConfig; remove: () => Promise<void> }

const postgresTemplate = 'migrated_template'

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function migrateAndClose(config: DatabaseConfig): Promise<void> {
  const db = await openDatabase(config)
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

/** Migrates an empty database of each kind, for `freshDatabase` to copy. */
export async function makeTemplates(postgresUrl: string): Promise<Templates> {
  const sqliteFolder = mkdtempSync(join(tmpdir(), 'brought-forward-template-'))
  await migrateAndClose({ dataDir: sqliteFolder, databaseUrl: null })
  await onServer(postgresUrl, `create database ${postgresTemplate}`)
  await migrateAndClose({ dataDir: sqliteFolder, databaseUrl: databaseUrl(postgresUrl, postgresTemplate) })
  return { sqliteFolder, postgresUrl, postgresTemplate }
}

/** A database of one test's own: migrated, or without any table. `remove` is called when all connections are closed. */
export async function freshDatabase(dialect: Dialect, templates: Templates, migrated: boolean): Promise<FreshDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'brought-forward-data-'))
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true })
  if (dialect === 'sqlite') {
    if (migrated) cpSync(templates.sqliteFolder, dataDir, { recursive: true })
    return { config: { dataDir, databaseUrl: null }, remove: async () => removeFolder() }
  }
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(
    templates.postgresUrl,
    `create database ${name} template ${migrated ? templates.postgresTemplate : 'template0'}`,
  )
  const remove = async () => {
    removeFolder()
    await onServer(templates.postgresUrl, `drop database ${name} with (force)`)
  }
  return { config: { dataDir, databaseUrl: databaseUrl(templates.postgresUrl, name) }, remove }
}
