import { intake } from '../../ingest/intake/intake.ts'
import { limits } from '../../ingest/limits.ts'
import { openReaderPool } from '../../ingest/reading/reader-pool.ts'
import type { Note } from '../corpus.ts'
import { ratioFigure } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { onceARound, timeInTurn } from '../ratio.ts'

/** Two processes should be 1.7 times as fast as one, where two cores are free. */
const goal = Number((1 / 1.7).toFixed(2))

/** Reading notes in two processes over reading them in one. */
export async function twoReaders(notes: Note[]): Promise<Figure> {
  const pools = [1, 2].map((processes) => openReaderPool({ limits: { ...limits, processes } }))
  const [one, two] = pools.map((pool) => () => Promise.all(notes.map((note) => pool.read(intake(note)))))
  if (one === undefined || two === undefined) throw new Error('There are two pools.')
  try {
    const rounds = await timeInTurn({ one: { call: one }, two: { call: two } }, onceARound)
    const about = { measure: 'reading in two processes over one', subject: `${notes.length} notes`, goal }
    return ratioFigure(about, rounds, (round) => round.two / round.one)
  } finally {
    for (const pool of pools) pool.close()
  }
}
