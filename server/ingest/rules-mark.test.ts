import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { programOf, rulesMark } from './rules-mark.ts'

const readsNotes = {
  'read.ts': `import type { Kind } from './kind.ts'\nimport {\n  rule,\n} from './rules/rule.ts'\nimport Zip from 'zip/core'\nexport const read = rule`,
  'kind.ts': `export type Kind = 'minutes'`,
  'rules/rule.ts': `import { read } from '../read.ts'\nexport const rule = async () => import('./late.ts')`,
  'rules/late.ts': `import { parse } from '@pages/parse/html'\nexport const late = /ACTION/`,
  'page.ts': `export const page = 1`,
  'package.json': `{"dependencies": {"zip": "1.0.0", "@pages/parse": "2.0.0", "other": "3.0.0"}}`,
}
type Name = keyof typeof readsNotes

/** The mark of a program in a folder of its own. */
function markOf(changed: Partial<Record<Name, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'brought-forward-rules-'))
  try {
    mkdirSync(join(folder, 'rules'))
    for (const [name, source] of Object.entries({ ...readsNotes, ...changed }))
      writeFileSync(join(folder, name), source)
    const at = (name: Name) => pathToFileURL(join(folder, name))
    return rulesMark([at('read.ts')], at('package.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each([
  ['the program itself', { 'read.ts': `${readsNotes['read.ts']}()` }],
  ['a rule', { 'rules/rule.ts': `${readsNotes['rules/rule.ts']} // once more` }],
  ['a rule that is fetched late', { 'rules/late.ts': readsNotes['rules/late.ts'].replace('ACTION', 'TASK') }],
  ['the version of a package', { 'package.json': readsNotes['package.json'].replace('1.0.0', '1.0.1') }],
  ['the version of a package of somebody', { 'package.json': readsNotes['package.json'].replace('2.0.0', '2.1.0') }],
] as const)('is another one where this changes: %s', (_what, changed) => {
  expect(markOf(changed)).toMatch(/^[0-9a-f]{24}$/)
  expect(markOf(changed)).not.toBe(markOf())
})

test.each([
  ['the folder it lies in', {}],
  ['what is imported for its types alone', { 'kind.ts': `export type Kind = 'minutes' | 'notes'` }],
  ['a file that is not part of reading', { 'page.ts': `export const page = 2` }],
  ['a package that reading does not use', { 'package.json': readsNotes['package.json'].replace('3.0.0', '4.0.0') }],
] as const)('stays where this changes: %s', (_what, changed) => {
  expect(markOf(changed)).toBe(markOf())
})

const listsModules = `
  import { registerHooks } from 'node:module'
  registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) })
  for (const program of process.argv.slice(1)) await import(program)
`

test('every file of ours that runs when documents are read is found, and every package has a version', () => {
  const roots = ['read.ts', 'draw-document-page.ts'].map((file) => new URL(file, import.meta.url))
  const { files, packages } = programOf(roots)
  const listing = ['--input-type=module', '--eval', listsModules, ...roots.map(({ href }) => href)]
  const loaded = String(execFileSync(process.execPath, listing)).split('\n')
  const ours = loaded.filter((url) => url.startsWith('file:') && !url.includes('/node_modules/'))
  expect(ours.length).toBeGreaterThan(300)
  expect(ours.filter((url) => !files.has(url))).toEqual([])
  expect([...packages]).toEqual(expect.arrayContaining(['mammoth', 'pdfjs-dist', 'parse5', 'zod']))
  const { dependencies } = manifest
  expect([...packages].filter((name) => !(name in dependencies))).toEqual([])
})
