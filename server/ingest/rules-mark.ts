import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What reads: texts, and pages that are drawn to be recognised. */
const programs = ['read.ts', 'draw-document-page.ts', 'recognition/open-recognition.ts'].map(
  (file) => new URL(file, import.meta.url),
)

const IMPORTED = /(?:\bfrom |\bimport[ (])'([^'\n]{1,300})'/g

/** What is imported for its types alone is not there when the program runs. */
function withoutTypes(source: string): string {
  const [before = '', ...behind] = `\n${source}`.split('\nimport type ')
  return [before, ...behind.map((part) => part.split("'").slice(2).join("'"))].join('\n')
}

const importsOf = (source: string) => [...withoutTypes(source).matchAll(IMPORTED)].map(([, name = '']) => name)

/** The package that a name leads into: `@some/one` of `@some/one/file`. */
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

const markOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** The files that run when these do, as they are come upon, each with a mark of what stands in it; and the packages they use. */
export function programOf(roots: readonly URL[]): { files: Map<string, string>; packages: Set<string> } {
  const files = new Map<string, string>()
  const packages = new Set<string>()
  const toRead = roots.map(({ href }) => href)
  for (const href of toRead) {
    if (files.has(href)) continue
    const source = readFileSync(new URL(href), 'utf8')
    files.set(href, markOf(source))
    for (const name of importsOf(source)) {
      if (name.startsWith('.')) toRead.push(new URL(name, href).href)
      else if (!name.startsWith('node:')) packages.add(packageOf(name))
    }
  }
  return { files, packages }
}

const manifest = new URL('../../package.json', import.meta.url)

/**
 * A mark of the rules that documents are read by: of all that runs when one is read, and of the versions of the packages it
 * uses. It is another one when any of that changes, so that nobody has to remember to raise it.
 */
export function rulesMark(roots: readonly URL[] = programs, packageFile: URL = manifest): string {
  const { files, packages } = programOf(roots)
  const { dependencies } = JSON.parse(readFileSync(packageFile, 'utf8')) as { dependencies: Record<string, string> }
  const versions = [...packages].sort().map((name) => `${name} ${dependencies[name] ?? ''}`)
  return markOf([...files.values(), ...versions].join('\n')).slice(0, 24)
}
