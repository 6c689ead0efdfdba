import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { World } from './world.ts'

/** What the figures were taken on and with. */
export type Machine = {
  cores: number
  processor: string
  memoryGb: number
  system: string
  /** Processes that wanted a core in the last minute; above the number of cores, figures are of a busy machine. */
  load: number
  versions: Record<string, string>
}

type Package = { version: string; dependencies: Record<string, string> }

/** What a question goes through, besides our own code. */
const told = ['better-sqlite3', 'kysely', 'fastify', '@trpc/server', 'zod']

/** @param world whose database says its version; null where none was loaded */
export function machineOf(world: World | null): Machine {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url))
  const { version, dependencies } = JSON.parse(readFileSync(path, 'utf8')) as Package
  const sqlite = world?.driver.prepare('select sqlite_version()').pluck().get()
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    load: loadavg()[0] ?? 0,
    versions: {
      'brought-forward': version,
      node: process.version.slice(1),
      ...(typeof sqlite === 'string' ? { sqlite } : {}),
      ...Object.fromEntries(told.map((name) => [name, dependencies[name] ?? 'none'])),
    },
  }
}

/** Rows of the tables that the figures are about. */
export function rowsOf({ driver }: World): Record<string, number> {
  const tables = [
    'bodies',
    'documents',
    'meetings',
    'issues',
    'lives',
    'actions',
    'events',
    'exchanges',
    'theme_mentions',
  ]
  return Object.fromEntries(
    tables.map((table) => [table, Number(driver.prepare(`select count(*) from ${table}`).pluck().get())]),
  )
}
