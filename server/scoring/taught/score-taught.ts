import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficeWord } from '../../../shared/office-words.ts'
import { intake } from '../../ingest/intake/intake.ts'
import { readDocument } from '../../ingest/read.ts'
import type { Label } from '../label.ts'
import { scoreDocument } from '../score-document.ts'
import { addUp, type Sheet } from '../tally.ts'
import { inventedWords, withInvented, type Invented } from './invented-words.ts'

const RECEIVED_ON = '2026-01-01'

async function sheetOf(folder: string, invented: Invented, words: readonly OfficeWord[]): Promise<Sheet> {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${invented.notes}.`))
  const name = files.find((file) => !file.endsWith('.expected.json')) ?? ''
  const text = (file: string) => withInvented(readFileSync(join(folder, file), 'utf8'), invented)
  const label = JSON.parse(text(`${invented.notes}.expected.json`)) as Label
  const bytes = new TextEncoder().encode(text(name))
  const { text: held, facts } = await readDocument(intake({ name, bytes, receivedOn: RECEIVED_ON }), words)
  return scoreDocument(label, facts, held.text)
}

/** How a folder reads with invented words in the place of known ones: untaught, and with the words taught. */
export async function scoreTaught(folder: string): Promise<{ untaught: Sheet; taught: Sheet }> {
  const [untaught, taught]: [string, Sheet][][] = [[], []]
  for (const invented of inventedWords) {
    untaught?.push([invented.notes, await sheetOf(folder, invented, [])])
    taught?.push([invented.notes, await sheetOf(folder, invented, invented.taught)])
  }
  return { untaught: addUp(untaught ?? []), taught: addUp(taught ?? []) }
}
