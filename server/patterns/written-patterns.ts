import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor, type ESTree } from 'vite'

/** A pattern and every place of the source, as `file:line`, at which it stands. */
export type Pattern = { source: string; flags: string; places: string[] }

const root = join(import.meta.dirname, '..', '..')
/** Tests, and the tools of developers, which see no document of anybody else. */
const left = /\.test\.tsx?$|(?:^|\/)testing\/|^client\/journeys\/|^server\/(?:bench|cli|patterns|scoring)\//

/** The files of the program itself, without tests, by their paths from the project's folder. */
export function sourceFiles(): string[] {
  const inside = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
  return ['client', 'server', 'shared'].flatMap(inside).filter((file) => /\.tsx?$/.test(file) && !left.test(file))
}

type Call = ESTree.NewExpression | ESTree.CallExpression

const isRegExp = ({ callee }: Call) => callee.type === 'Identifier' && callee.name === 'RegExp'

/** The patterns written out in the source, and the places at which others are built while it runs. */
export function writtenPatterns(): { patterns: Pattern[]; builtAt: string[] } {
  const found = new Map<string, Pattern>()
  const builtAt: string[] = []
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, file), 'utf8')
    const place = ({ start }: { start: number }) => `${file}:${text.slice(0, start).split('\n').length}`
    const build = (call: Call) => void (isRegExp(call) && builtAt.push(place(call)))
    const literal = (node: ESTree.Expression) => {
      if (!('regex' in node)) return
      const { pattern: source, flags } = node.regex
      const key = `${flags}/${source}`
      const pattern = found.get(key) ?? { source, flags, places: [] }
      found.set(key, pattern)
      pattern.places.push(place(node))
    }
    const visitor = new Visitor({ Literal: literal, NewExpression: build, CallExpression: build })
    visitor.visit(parseSync(file, text).program)
  }
  return { patterns: [...found.values()], builtAt }
}
