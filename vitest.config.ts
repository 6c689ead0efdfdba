import { defineConfig } from 'vitest/config'

const kinds = ['golden', 'db', 'wire', 'built']
const postgres = ['server/db/testing/start-postgres.ts']

/** No test is about seconds: this only ends what hangs, also on a busy machine. */
const everywhere = { testTimeout: 240_000, hookTimeout: 240_000, setupFiles: ['.ci/seed.ts'] }

/** One project a kind of test; the last part of a file's name says which kind it is. */
function project(name: string, files: string, more: object = {}) {
  return { test: { name, include: [files], ...everywhere, ...more } }
}

export default defineConfig({
  test: {
    projects: [
      project('unit', '{client,server,shared,seeds,.ci}/**/*.test.ts', {
        exclude: kinds.map((kind) => `**/*.${kind}.test.ts`),
      }),
      project('golden', '{server,shared,seeds}/**/*.golden.test.ts'),
      project('db', 'server/**/*.db.test.ts', { globalSetup: postgres }),
      project('wire', 'server/**/*.wire.test.ts', { globalSetup: postgres }),
      project('built', '.ci/**/*.built.test.ts'),
      project('dom', 'client/**/*.dom.test.tsx', { environment: 'happy-dom' }),
    ],
  },
})
