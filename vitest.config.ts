import { defineConfig } from 'vitest/config'

const kinds = ['golden', 'db', 'wire']
const postgres = ['server/db/testing/start-postgres.ts']

/** One project a kind of test; the last part of a file's name says which kind it is. */
function project(name: string, files: string, more: object = {}) {
  return { test: { name, include: [files], ...more } }
}

export default defineConfig({
  test: {
    projects: [
      project('unit', '{client,server,shared,seeds,.ci}/**/*.test.ts', {
        exclude: kinds.map((kind) => `**/*.${kind}.test.ts`),
      }),
      project('golden', '{server,shared,seeds}/**/*.golden.test.ts', { testTimeout: 60_000 }),
      project('db', 'server/**/*.db.test.ts', { globalSetup: postgres, testTimeout: 20_000 }),
      project('wire', 'server/**/*.wire.test.ts', { globalSetup: postgres, testTimeout: 20_000 }),
      project('dom', 'client/**/*.dom.test.tsx', { environment: 'happy-dom' }),
    ],
  },
})
