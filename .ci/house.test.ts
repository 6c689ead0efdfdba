import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Each line breaks one rule of the house; the linter has to see it. */
const broken: [rule: string, file: string, source: string][] = [
  ['no-restricted-imports', 'shared/a.ts', `import 'react'`],
  ['no-restricted-imports', 'shared/b.ts', `import 'node:fs'`],
  ['no-restricted-imports', 'shared/c.ts', `import '../server/log.ts'`],
  ['no-restricted-properties', 'shared/d.ts', `export const now = Date.now()`],
  ['no-restricted-imports', 'client/pages/actions/a.ts', `import '../../../server/log.ts'`],
  [
    'no-restricted-imports',
    'client/pages/actions/b.ts',
    `import type { X } from '../../../server/log.ts'\nexport type Y = X`,
  ],
  ['no-restricted-imports', 'client/pages/actions/c.ts', `import '../themes/themes-page.tsx'`],
  ['no-restricted-imports', 'client/pages/actions/d.ts', `import '../../app/router.tsx'`],
  ['no-restricted-imports', 'client/pages/actions/e.ts', `import 'recharts'`],
  ['no-restricted-imports', 'client/pages/actions/x.view.ts', `import 'react'`],
  ['no-restricted-imports', 'client/pages/actions/y.view.ts', `import '@tanstack/react-query'`],
  ['no-restricted-imports', 'client/figures/x.view.ts', `import 'react'`],
  ['no-restricted-imports', 'client/figures/a.tsx', `import '../pages/actions/actions-page.tsx'`],
  ['no-restricted-imports', 'client/charts/a.tsx', `import '@tanstack/react-query'`],
  ['no-restricted-imports', 'client/charts/b.tsx', `import '../api/trpc.ts'`],
  ['no-restricted-imports', 'client/charts/c.tsx', `import '@trpc/client'`],
  ['no-restricted-imports', 'client/ui/a.tsx', `import '@tanstack/react-router'`],
  ['no-restricted-imports', 'client/ui/b.tsx', `import '../pages/actions/actions-page.tsx'`],
  ['no-restricted-properties', 'client/ui/c.tsx', `export const now = Date.now()`],
  ['no-restricted-imports', 'client/filters/a.ts', `import '../pages/actions/actions-page.tsx'`],
  ['no-restricted-imports', 'client/api/trpc.ts', `import '../../server/api/router.ts'`],
  ['no-restricted-imports', 'client/journeys/a.journey.ts', `import '../../server/app.ts'`],
  ['no-restricted-imports', 'server/analytics/a.ts', `import '../ingest/run.ts'`],
  ['no-restricted-imports', 'server/analytics/b.ts', `import '../record/issue.ts'`],
  ['no-restricted-imports', 'server/analytics/c.ts', `import './position.ts'`],
  ['no-restricted-properties', 'server/analytics/d.ts', `export const now = Date.now()`],
  ['no-restricted-imports', 'server/record/a.ts', `import '../analytics/position.ts'`],
  ['no-restricted-imports', 'server/record/b.ts', `import '../api/router.ts'`],
  ['no-restricted-imports', 'server/db/a.ts', `import '../analytics/position.ts'`],
  ['no-restricted-imports', 'server/db/open.ts', `import 'pg'`],
  ['no-restricted-imports', 'server/main.ts', `import 'better-sqlite3'`],
  ['no-restricted-imports', 'server/app.ts', `import '../client/main.tsx'`],
  ['no-restricted-imports', 'server/ingest/segment/a.ts', `import '../facts/registry.ts'`],
  ['no-restricted-imports', 'server/ingest/facts/a.ts', `import '../run.ts'`],
  ['no-restricted-imports', 'server/ingest/link/a.ts', `import 'kysely'`],
  ['no-restricted-imports', 'server/ingest/extract/a.ts', `import 'node:fs'`],
  ['no-restricted-imports', 'server/ingest/refine/a.ts', `import '../../db/open.ts'`],
  ['no-restricted-imports', 'server/ingest/store/a.ts', `import '../link/link.ts'`],
  ['no-restricted-imports', 'server/api/routers/a.ts', `import { sql } from 'kysely'\nexport const s = sql`],
  ['no-restricted-imports', 'server/api/routers/b.ts', `import '../../ingest/store/store.ts'`],
  ['no-restricted-imports', 'server/api/routers/c.ts', `import '../../db/portable.ts'`],
  ['no-restricted-imports', 'server/briefing/a.ts', `import '../db/open.ts'`],
  ['no-restricted-imports', 'server/review/a.ts', `import '../api/router.ts'`],
  ['no-restricted-imports', 'server/b.ts', `import './api/index.ts'`],
  ['no-restricted-properties', 'server/db/raw.ts', `import { sql } from 'kysely'\nexport const s = sql.raw('x')`],
  ['no-restricted-properties', 'server/c.ts', `export const port = process.env.PORT`],
  ['no-console', 'server/d.ts', `console.log(1)`],
  ['no-floating-promises', 'server/e.ts', `export function f() { Promise.resolve(1) }`],
  ['no-cycle', 'server/f.ts', `import { g } from './g.ts'\nexport const f = () => g()`],
  ['no-cycle', 'server/g.ts', `import { f } from './f.ts'\nexport const g = (): unknown => f()`],
  ['no-explicit-any', 'server/h.ts', `export const x: any = 1`],
  ['ban-ts-comment', 'server/i.ts', `// @ts-ignore\nexport const x = 1`],
  ['filename-case', 'server/camelCase.ts', `export const x = 1`],
  ['no-danger', 'client/ui/d.tsx', `export const D = () => <p dangerouslySetInnerHTML={{ __html: '' }} />`],
]

/** And these are allowed. */
const sound: [file: string, source: string][] = [
  ['shared/ok.ts', `import { z } from 'zod'\nimport { day } from './day.ts'\nexport const x = z.literal(day)`],
  ['shared/day.ts', `export const day = 1`],
  [
    'shared/ok.test.ts',
    `import fc from 'fast-check'\nimport { test } from 'vitest'\ntest('holds', () => fc.assert(fc.property(fc.nat(), () => {})))`,
  ],
  [
    'client/pages/themes/ok.ts',
    `import '../../charts/ok.tsx'\nimport '../../api/trpc.ts'\nimport '@tanstack/react-query'`,
  ],
  ['client/charts/ok.tsx', `import 'recharts'\nimport '../../shared/day.ts'`],
  ['server/db/dialects/ok.ts', `import 'pg'`],
  ['server/db/ok.ts', `import './migrations/index.ts'`],
  ['server/analytics/ok.ts', `import './scope.ts'\nimport 'kysely'`],
  ['server/ingest/run.ts', `import './segment/ok.ts'\nimport './facts/ok.ts'`],
  ['server/ingest/facts/ok.ts', `import '../../../shared/facts.ts'`],
  ['server/ingest/segment/ok.ts', `import '../../../shared/answers/position.ts'`],
  ['server/ingest/store/ok.ts', `import '../../db/open.ts'\nimport 'kysely'`],
  [
    'server/api/routers/ok.ts',
    `import type { Kysely } from 'kysely'\nimport '../../ingest/run.ts'\nexport type K = Kysely<unknown>`,
  ],
  ['server/config.ts', `export const port = process.env.PORT`],
]

const root = join(import.meta.dirname, '..')
const house = mkdtempSync(join(tmpdir(), 'house-'))
const seen = new Map<string, string[]>()

function build() {
  for (const file of ['oxlint.config.ts', 'tsconfig.json']) cpSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  const files = [...broken.map(([, file, source]) => [file, source] as const), ...sound]
  for (const [file, source] of [...files, ['shared/answers/position.ts', 'export const open = 1'] as const]) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), source + '\n')
  }
}

type Report = { diagnostics: { code: string; filename: string }[] }

function lint() {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--type-aware', '-f', 'json', '.'], {
    cwd: house,
    encoding: 'utf8',
  })
  const report: Report = JSON.parse(stdout)
  for (const { filename, code } of report.diagnostics) seen.set(filename, [...(seen.get(filename) ?? []), code])
}

beforeAll(() => {
  build()
  lint()
})

afterAll(() => rmSync(house, { recursive: true }))

/** No rule is switched off where it hurts: neither in code nor in the types. */
test('nothing in the house is excused from the rules', () => {
  const excuse = /(oxlint|eslint)-disable|@ts-(ignore|nocheck|expect-error)/
  const rooms = ['client', 'server', 'shared', 'seeds'].map((room) => join(root, room))
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  const sources = files.filter((file) => /\.(ts|tsx|css)$/.test(file))
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter((file) => excuse.test(readFileSync(file, 'utf8')))).toEqual([])
})

test.each(broken)('%s is seen in %s', (rule, file) => {
  expect(seen.get(file)?.map((code) => code.replace(/.*\(|\)/g, '')) ?? []).toContain(rule)
})

test.each(sound)('%s is allowed', (file) => expect(seen.get(file) ?? []).toEqual([]))
