import { fileURLToPath, pathToFileURL } from 'node:url'
import { join, relative } from 'node:path'
import { docxOfXml } from '../ingest/extract/testing/docx-of.ts'
import type { Pattern } from './written-patterns.ts'

const root = join(import.meta.dirname, '..', '..')
const numbered =
  '<w:p><w:pPr><w:pStyle w:val="S"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Budget</w:t></w:r></w:p>'
const numbering =
  '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
const styles = '<w:styles><w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/></w:style></w:styles>'
const notes = `Board\n14 May 2019\nPresent: Ann Lee, PCC; Mr Vale (TV), CC\n1. Vans\nThe PCC asked whether the vans are new. The CC said that they are.\nACTION: CC to write by June.\n`

/** Where in the program `RegExp` was called, as `file:line`; null for a call in a package. */
function callerIn(stack: string): string | null {
  const [, url, line] = /(file:\/\/\S+?):(\d+):\d+\)?$/.exec(stack.split('\n')[3] ?? '') ?? []
  const file = url === undefined ? '' : relative(root, fileURLToPath(url))
  return /^(?:client|server|shared)\//.test(file) ? `${file}:${line}` : null
}

/** From here on, hears of every pattern that is built; gives all that were. */
function watchRegExp(): Map<string, Pattern> {
  const built = new Map<string, Pattern>()
  const plain = RegExp
  const keep = (pattern: RegExp): RegExp => {
    const place = callerIn(new Error('here').stack ?? '')
    if (place === null) return pattern
    const key = `${pattern.flags}/${pattern.source}`
    const known = built.get(key) ?? { source: pattern.source, flags: pattern.flags, places: [] }
    if (!known.places.includes(place)) known.places.push(place)
    built.set(key, known)
    return pattern
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (_, [source, flags]: [string, string?]) => keep(new plain(source, flags)),
    apply: (_, __, [source, flags]: [string, string?]) => keep(new plain(source, flags)),
  })
  return built
}

/**
 * Loads the modules given as arguments and reads two small documents of invented notes; prints the patterns built meanwhile.
 * Run as a program of its own, where the places of the source are the places that run.
 */
const built = watchRegExp()
for (const file of process.argv.slice(2)) await import(pathToFileURL(join(root, file)).href)
const { intake } = await import('../ingest/intake/intake.ts')
const { readDocument } = await import('../ingest/read.ts')
const word = await docxOfXml(numbered, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })
for (const bytes of [new TextEncoder().encode(notes), word])
  await readDocument(intake({ name: 'notes', bytes, receivedOn: '2024-06-01' }))
process.stdout.write(JSON.stringify([...built.values()]))
