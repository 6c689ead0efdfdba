import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { makeTemplates, type Templates } from './fresh-database.ts'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplates: Templates
  }
}

/** Vitest calls this once before the tests of a project, and what it returns once after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const server = await startPostgres()
  const templates = await makeTemplates(server.url)
  project.provide('databaseTemplates', templates)
  return () => {
    rmSync(templates.sqliteFolder, { recursive: true, force: true })
    server.stop()
  }
}
