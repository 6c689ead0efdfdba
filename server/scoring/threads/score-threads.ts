import type { ReadDocument } from '../../../shared/record.ts'
import { intake } from '../../ingest/intake/intake.ts'
import { idOf } from '../../ingest/link/ids.ts'
import { link } from '../../ingest/link/link.ts'
import { readDocument } from '../../ingest/read.ts'
import { scoreLinks, type Member, type Threads } from '../score-links.ts'
import { scoreOf, type Sheet } from '../tally.ts'
import { madeNotes, type MadeNotes, type MadeSentence } from './made-notes.ts'

const RECEIVED_ON = '2026-01-01'

type Read = { made: MadeNotes; document: ReadDocument }

async function readMade(made: MadeNotes): Promise<Read> {
  const bytes = new TextEncoder().encode(made.text)
  const document = intake({ name: made.name, bytes, receivedOn: RECEIVED_ON })
  const { facts } = await readDocument(document)
  return { made, document: { documentId: document.sha256, receivedOn: RECEIVED_ON, facts } }
}

const memberOf = ({ name }: MadeNotes, { line }: MadeSentence): Member => ({ file: name, action: `${line}` })

function groupsOf(all: MadeNotes[], by: 'life' | 'matter'): { key: string; members: Member[] }[] {
  const sentences = all.flatMap((made) => made.sentences.map((one) => ({ key: one[by], member: memberOf(made, one) })))
  return [...Map.groupBy(sentences, ({ key }) => key)].map(([key, own]) => ({
    key,
    members: own.map(({ member }) => member),
  }))
}

/** Pairwise agreement of lives and issues with the known threads of made-up notes, over several seeds. */
export async function scoreThreads(seeds: number[]): Promise<Sheet> {
  const sheet: Sheet = new Map()
  for (const seed of seeds) {
    const read = await Promise.all(madeNotes(seed).map(readMade))
    const made = read.map((one) => one.made)
    const ids = new Map<string, string>()
    for (const { made: notes, document } of read)
      for (const { line, id } of document.facts.actions)
        ids.set(`${notes.name} ${line}`, idOf('action', document.documentId, id))
    const lives = groupsOf(made, 'life').map(({ members }) => members)
    const threads: Threads = { threads: groupsOf(made, 'matter'), lives }
    const documents = read.map(({ document }) => document)
    scoreLinks(sheet, threads, link('made', documents), ({ file, action }) => ids.get(`${file} ${action}`))
  }
  return sheet
}

/** Seeds of the notes that `npm run score` makes. */
export const scoredSeeds = [1, 2, 3]
const NEEDED = 0.9

/** Counts and F1 of each kind of link in made-up notes, a line each. */
export function threadTable(sheet: Sheet): string {
  const rows = [...sheet].map(([field, tally]) => {
    const { precision, recall, f1, n } = scoreOf(tally)
    const numbers = [precision, recall, f1].map((value) => value?.toFixed(3) ?? '–').join('  ')
    return `  ${field.padEnd(18)} ${numbers}  (${n} pairs)`
  })
  const head = `threads generated: precision, recall, F1 over ${scoredSeeds.length} made-up bodies of 24 meetings`
  return [head, ...rows].join('\n')
}

/** What falls short, as sentences. */
export const threadGoalsMissed = (sheet: Sheet): string[] =>
  [...sheet].flatMap(([field, tally]) => {
    const { f1 } = scoreOf(tally)
    return f1 !== null && f1 >= NEEDED
      ? []
      : [`threads generated, ${field}: f1 ${f1?.toFixed(3) ?? 'not measured'}, needed ${NEEDED}`]
  })
