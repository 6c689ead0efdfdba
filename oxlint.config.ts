import { readdirSync } from 'node:fs'
import { defineConfig, type DummyRuleMap, type OxlintOverride } from 'oxlint'

// Who may know whom. An override replaces a rule's whole list instead of adding to it, so each room is built from the
// shared lists here; where several rooms match a file, the last one counts.

type Property = { object: string; property: string; message: string }
type Ban = { regex?: string; group?: string[]; message: string; allowTypeImports?: boolean }

const ban = (regex: string, message: string): Ban => ({ regex, message })
const typesOnly = (rule: Ban): Ban => ({ ...rule, allowTypeImports: true })

/** Anything under one of these folders, however many steps up it is. */
const folders = (names: string[], message: string) => ban(`^\\.\\.?/(.*/)?(${names.join('|')})/`, message)
const packages = (names: string[], message: string) => ban(`^(${names.join('|')})(/.*)?$`, message)

const drivers = packages(['pg', 'pg-.+', 'better-sqlite3'], 'A driver is known only in server/db/dialects.')
const recharts = packages(['recharts'], 'Charts are drawn in client/charts.')
const barrels = {
  group: ['**/index.ts', '**/index.tsx', '!**/migrations/index.ts'],
  message: 'Import files, not folders.',
}
const noServer = ban('^(\\.\\./)+server/', 'The client knows the server only as a type, in client/api/trpc.ts.')
const noNode = ban('^node:', 'This room runs in a browser.')
const noSql = packages(['kysely'], 'This room holds no SQL.')
const noQuery = packages(['@tanstack/.+', '@trpc/.+'], 'This room knows no query and no route.')
const noDisk = ban('^node:(fs|net|http|https|child_process|worker_threads|timers|dns)', 'This room is pure.')
const noReact = packages(
  ['react', 'react-dom', '@mantine/.+', '@tabler/.+'],
  'This file is pure: answer in, drawing data out.',
)
const noBrowser = packages(
  ['react', 'react-dom', '@mantine/.+', '@tanstack/.+', 'recharts'],
  'The server draws nothing.',
)
const noBench = ban('^(\\.\\./)+bench/', 'The bench knows the server, and nothing but its command knows the bench.')
const noClient = ban('^(\\.\\./)+client/', 'Nothing walks back: the server does not know the client.')

const dbKnows = folders(['api', 'ingest', 'analytics', 'record', 'review', 'briefing', 'cli'], 'db knows only shared.')

const everywhere = [drivers, recharts, barrels]
const inClient = [...everywhere, noServer, noNode, noSql]
const inServer = [...everywhere, noBrowser, noClient, noBench]

function room(files: string[], bans: Ban[], rules: DummyRuleMap = {}): OxlintOverride {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: bans }], ...rules } }
}

const clock = [
  { object: 'Date', property: 'now', message: 'The clock is an argument.' },
  { object: 'performance', property: 'now', message: 'The clock is an argument.' },
  { object: 'Math', property: 'random', message: 'Ids and chance are arguments.' },
]
const rawSql = { object: 'sql', property: 'raw', message: 'No raw SQL: bind parameters, or use sql.ref and sql.id.' }
const environment = { object: 'process', property: 'env', message: 'The environment is read in server/config.ts.' }
const banned = (...properties: Property[]): DummyRuleMap => ({
  'no-restricted-properties': ['error', rawSql, ...properties],
})
const timeless = banned(environment, ...clock)

const stages = ['intake', 'extract', 'segment', 'facts', 'refine', 'link', 'store']

function stage(name: string) {
  const others = stages.filter((other) => other !== name)
  const bans = [
    ...inServer,
    ban(`^(\\.\\./)+(ingest/)?(${others.join('|')})/`, 'A stage knows the noun it receives, not another stage.'),
    ban('^(\\.\\./)+(ingest/)?run\\.ts$', 'A stage does not know the pipeline.'),
    folders(['api', 'analytics', 'record', 'review', 'briefing', 'cli'], 'A stage knows shared and nothing else.'),
  ]
  const pure = [...bans, noSql, noDisk, folders(['db'], 'Only store writes.')]
  return name === 'store' ? room([`server/ingest/store/**`], bans) : room([`server/ingest/${name}/**`], pure, timeless)
}

const questions = readdirSync(new URL('shared/answers', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

const tests = ['**/*.test.ts', '**/*.test.tsx', 'server/**/testing/**']

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'react', 'promise', 'node', 'vitest', 'jsx-a11y'],
  categories: { correctness: 'error' },
  options: { denyWarnings: true, respectEslintDisableDirectives: false },
  ignorePatterns: ['dist/**', 'node_modules/**'],
  rules: {
    'no-restricted-imports': ['error', { patterns: everywhere }],
    ...banned(environment),
    eqeqeq: 'error',
    'no-console': 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
    'import/no-cycle': 'error',
    'import/no-self-import': 'error',
    // A region that scrolls must be reached by keyboard.
    'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['tabpanel'] }],
    // An SVG that is a picture has no tag to prefer.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/no-danger': 'error',
    'react/exhaustive-deps': 'error',
    'react/rules-of-hooks': 'error',
    'typescript/await-thenable': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/prefer-node-protocol': 'error',
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
  },
  overrides: [
    room(
      ['shared/**'],
      [
        ...everywhere,
        ban('^(\\.\\./)+(server|client|seeds)/', 'shared knows zod and nothing else.'),
        ban('^([^.z]|z[^o]|zo[^d]|zod[^/])', 'shared knows zod and nothing else.'),
      ],
      timeless,
    ),

    room(['client/**'], inClient),
    room(['client/main.tsx', 'client/app/**'], inClient),
    room(
      ['client/pages/**'],
      [
        ...inClient,
        folders(['app'], 'A page does not know the app.'),
        ban('^\\.\\./[^.]', 'Pages do not know each other.'),
      ],
      banned(environment, ...clock),
    ),
    room(
      ['client/pages/**/*.view.ts', 'client/pages/**/*.view.tsx'],
      [...inClient, noReact, noQuery, ban('^\\.\\./[^.]', 'Pages do not know each other.')],
      timeless,
    ),
    room(
      ['client/{figures,evidence,words}/**'],
      [...inClient, folders(['app', 'pages'], 'What pages share does not know a page.')],
      banned(environment, ...clock),
    ),
    room(
      ['client/{figures,evidence}/*.view.ts'],
      [...inClient, noReact, noQuery, folders(['app', 'pages'], 'What pages share does not know a page.')],
      timeless,
    ),
    room(['client/filters/**'], [...inClient, folders(['app', 'pages'], 'Filters know neither pages nor the app.')]),
    room(
      ['client/api/**'],
      [
        ...inClient,
        folders(['app', 'pages', 'filters', 'charts', 'ui'], 'The API client knows nothing that is drawn.'),
      ],
    ),
    room(
      ['client/api/trpc.ts'],
      [
        ...everywhere,
        typesOnly(noServer),
        noNode,
        folders(['app', 'pages', 'filters', 'charts', 'ui'], 'The API client knows nothing that is drawn.'),
      ],
    ),
    room(
      ['client/ui/**'],
      [...inClient, noQuery, folders(['app', 'pages', 'filters', 'api', 'charts'], 'ui knows no query and no page.')],
      timeless,
    ),
    room(
      ['client/charts/**'],
      [
        ...inClient.filter((rule) => rule !== recharts),
        noQuery,
        folders(['app', 'pages', 'filters', 'api'], 'A chart is a pure drawing.'),
      ],
      timeless,
    ),
    room(['client/journeys/**'], [...everywhere, ban('^(\\.\\./)+(server|shared)/', 'A journey knows only the page.')]),

    room(['server/**'], inServer),
    room(
      ['server/cli/**'],
      inServer.filter((rule) => rule !== noBench),
    ),
    room(
      ['server/bench/**'],
      inServer.filter((rule) => rule !== drivers),
    ),
    room(['server/db/**'], [...inServer, dbKnows]),
    room(['server/db/dialects/**'], [...inServer.filter((rule) => rule !== drivers), dbKnows]),
    ...stages.map(stage),
    room(
      ['server/analytics/**'],
      [
        ...inServer,
        folders(['ingest', 'api', 'record', 'review', 'briefing', 'cli'], 'A question knows db and shared.'),
        ban(`^\\./(${questions.join('|')})\\.ts$`, 'A question does not know another question.'),
      ],
      timeless,
    ),
    room(
      ['server/record/**'],
      [
        ...inServer,
        folders(['ingest', 'api', 'review', 'briefing', 'cli'], 'record knows db and shared.'),
        ban(
          `^\\.\\./analytics/(${questions.join('|')})\\.ts$`,
          'record knows the scope and the lives, not a question.',
        ),
      ],
      timeless,
    ),
    room(
      ['server/review/**'],
      [
        ...inServer,
        folders(['api', 'record', 'briefing', 'cli'], 'review knows db, shared and the pipeline.'),
        ban(`^\\.\\./analytics/(${questions.join('|')})\\.ts$`, 'review knows the scope, not a question.'),
      ],
    ),
    room(
      ['server/briefing/**'],
      [...inServer, noSql, folders(['db', 'ingest', 'api', 'cli'], 'A briefing is made from answers.')],
    ),
    room(
      ['server/api/**'],
      [
        ...inServer,
        typesOnly(noSql),
        typesOnly(folders(['db'], 'api holds no SQL: ask analytics, record, review or ingest/run.')),
        folders(
          stages.map((name) => `ingest/${name}`),
          'api knows ingest only through run.ts.',
        ),
        folders(['cli'], 'api does not know the command line.'),
      ],
    ),

    room(tests, [drivers, barrels], { 'typescript/no-floating-promises': 'error', ...banned(environment) }),
    room(['server/db/testing/**'], [barrels]),
    { files: ['server/config.ts', 'server/config.test.ts'], rules: banned() },
    // Which records property tests draw is no setting of the product.
    { files: ['.ci/seed.ts'], rules: banned() },
    { files: ['.ci/**', 'server/cli/**'], rules: { 'no-console': 'off' } },
    // Playwright reads which fixtures a function wants from its pattern, which is empty where it wants none.
    { files: ['client/journeys/**'], rules: { 'no-empty-pattern': 'off' } },
    // A table laid out as cards keeps its roles only where they are written out.
    {
      files: [
        'client/ui/data-table.tsx',
        'client/charts/{matrix-table,cross-table}.tsx',
        'client/pages/briefing/paper.tsx',
      ],
      rules: { 'jsx-a11y/no-redundant-roles': 'off', 'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off' },
    },
    // The installer meets Nodes that are too old, and must still be able to say so.
    { files: ['.ci/*.mjs'], rules: { 'unicorn/prefer-node-protocol': 'off' } },
    { files: ['**/*.golden.test.ts'], rules: { 'vitest/no-disabled-tests': 'off' } },
  ],
})
