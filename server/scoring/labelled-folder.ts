import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DocumentFacts } from '../../shared/facts.ts'
import type { ReadDocument } from '../../shared/record.ts'
import { intake } from '../ingest/intake/intake.ts'
import { idOf } from '../ingest/link/ids.ts'
import { link } from '../ingest/link/link.ts'
import { readDocument } from '../ingest/read.ts'
import type { Label } from './label.ts'
import { pairActions } from './score-actions.ts'
import { scoreDocument } from './score-document.ts'
import { scoreLinks, type Threads } from './score-links.ts'
import { addUp, type Sheet } from './tally.ts'

const LABEL = '.expected.json'
/** Labels say nothing of when a file came, and a year is only taken from there where the notes give none. */
const RECEIVED_ON = '2026-01-01'

export type Scored = {
  name: string
  file: string
  documentId: string
  label: Label
  facts: DocumentFacts
  sheet: Sheet
}

async function scoreFile(labelFile: string): Promise<Scored> {
  const label = JSON.parse(readFileSync(labelFile, 'utf8')) as Label
  const file = resolve(dirname(labelFile), label.document.name)
  const document = intake({ name: basename(file), bytes: readFileSync(file), receivedOn: RECEIVED_ON })
  const { text, facts } = await readDocument(document)
  const sheet = scoreDocument(label, facts, text.text)
  return { name: basename(labelFile, LABEL), file: basename(file), documentId: document.sha256, label, facts, sheet }
}

/** The documents that a folder has labels of, which may stand elsewhere, each with its labels. */
export function labelledIn(folder: string): { file: string; label: Label }[] {
  const labels = readdirSync(folder).filter((file) => file.endsWith(LABEL))
  return labels.toSorted().map((name) => {
    const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label
    return { file: resolve(folder, label.document.name), label }
  })
}

/** The labelled documents of a folder. */
export const samplesIn = (folder: string): string[] => labelledIn(folder).map(({ file }) => file)

/** The labels of a sample: they bear its name. */
export const labelOf = (file: string): Label => JSON.parse(readFileSync(file.replace(/\.\w+$/, LABEL), 'utf8')) as Label

/** Reads and scores every labelled document of a folder. */
export async function scoreFolder(folder: string): Promise<Scored[]> {
  const labels = readdirSync(folder).filter((file) => file.endsWith(LABEL))
  return Promise.all(labels.toSorted().map((file) => scoreFile(join(folder, file))))
}

/** The record's id of each labelled action, by its file and the label's id. */
function actionIds(scored: Scored[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { file, documentId, label, facts } of scored)
    for (const [want, got] of pairActions(label.actions, facts.actions).pairs)
      if (got) ids.set(`${file} ${want.id}`, idOf('action', documentId, got.id))
  return ids
}

/** Scores the links of a folder whose `threads.json` says what belongs together; null where there is none. */
export function scoreFolderLinks(folder: string, scored: Scored[]): Sheet | null {
  const file = join(folder, 'threads.json')
  if (!existsSync(file)) return null
  const threads = JSON.parse(readFileSync(file, 'utf8')) as Threads
  const documents: ReadDocument[] = scored.map(({ documentId, facts }) => ({
    documentId,
    receivedOn: RECEIVED_ON,
    facts,
  }))
  const ids = actionIds(scored)
  const sheet: Sheet = new Map()
  scoreLinks(sheet, threads, link('scored', documents), (member) => ids.get(`${member.file} ${member.action}`))
  return sheet
}

/** All counts of a folder: reading and, where labelled, linking. */
export async function sheetOf(folder: string): Promise<{ sheet: Sheet; documents: number; scored: Scored[] }> {
  const scored = await scoreFolder(folder)
  const links = scoreFolderLinks(folder, scored)
  const read = scored.map(({ name, sheet }): [string, Sheet] => [name, sheet])
  return { sheet: addUp(links ? [...read, ['links', links]] : read), documents: scored.length, scored }
}
