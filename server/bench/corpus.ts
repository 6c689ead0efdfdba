import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { intake } from '../ingest/intake/intake.ts'
import { readDocument } from '../ingest/read.ts'
import { areaNamed, surnameNamed } from './invented-names.ts'

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url))
/** All copies are received on one day: the bench knows no clock but its stopwatch. */
const receivedOn = '2026-01-05'

export type Note = { name: string; bytes: Uint8Array; receivedOn: string }
export type BodyOfNotes = { area: string; notes: Note[] }
export type Samples = { notes: Note[]; areas: string[]; surnames: string[] }

const isNote = (name: string) => /\.(txt|md|html)$/.test(name)

async function surnamesIn(note: Note): Promise<string[]> {
  const { attendance } = (await readDocument(intake(note))).facts
  return attendance.flatMap(({ name }) => name.split(' ').slice(1).at(-1) ?? [])
}

/** The sample notes, with the areas and surnames in them. */
export async function readSamples(): Promise<Samples> {
  const paths = readdirSync(seeds)
    .map((name) => join(seeds, name))
    .filter((path) => existsSync(join(path, 'body.json')))
  const areas = paths.map(
    (path) => (JSON.parse(readFileSync(join(path, 'body.json'), 'utf8')) as { area: string }).area,
  )
  const notes = paths.flatMap((path) =>
    readdirSync(path)
      .filter(isNote)
      .toSorted()
      .map((name) => ({ name, bytes: readFileSync(join(path, name)), receivedOn })),
  )
  const surnames = await Promise.all(notes.map(surnamesIn))
  return { notes, areas, surnames: [...new Set(surnames.flat())].toSorted() }
}

/** A copy of the samples as the notes of one body: its own area and people, so that no document is like another body's. */
export function bodyOfNotes({ notes, areas, surnames }: Samples, body: number): BodyOfNotes {
  const area = areaNamed(body)
  const names = new Map(areas.map((name) => [name, area]))
  surnames.forEach((name, position) => names.set(name, surnameNamed(body, position)))
  const rewrite = rewriting(names)
  return { area, notes: notes.map((note) => ({ ...note, bytes: Buffer.from(rewrite(String(note.bytes))) })) }
}

/** Replaces whole words, also where they stand in capitals. */
function rewriting(names: Map<string, string>): (text: string) => string {
  const all = new Map(
    [...names].flatMap(
      ([from, to]) =>
        [
          [from, to],
          [from.toUpperCase(), to.toUpperCase()],
        ] as const,
    ),
  )
  const words = [...all.keys()].map((name) => name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')
  return (text) => text.replace(pattern, (name) => all.get(name) ?? name)
}
