import { createHash } from 'node:crypto'
import { intake } from '../../ingest/intake/intake.ts'
import { readDocument } from '../../ingest/read.ts'
import type { Note } from '../corpus.ts'
import { ratioFigure } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { timeInTurn } from '../ratio.ts'

/** The least that anything that reads text has to do: hash it, decode it, split it into lines. */
function passOver(notes: Note[]): number {
  let lines = 0
  for (const { bytes } of notes) {
    createHash('sha256').update(bytes).digest('hex')
    lines += new TextDecoder().decode(bytes).split('\n').length
  }
  return lines
}

/** Reading notes to facts over the least that can be done with the same bytes. */
export async function reading(notes: Note[]): Promise<Figure> {
  const rounds = await timeInTurn(
    {
      read: { call: () => Promise.all(notes.map((note) => readDocument(intake(note)))) },
      least: { call: () => passOver(notes) },
    },
    { rounds: 5, roundMs: 2000, mostCalls: 5 },
  )
  const about = { measure: 'reading over hashing, decoding and splitting', subject: `${notes.length} notes`, goal: 10 }
  return ratioFigure(about, rounds, (round) => round.read / round.least)
}
