import { createHash } from 'node:crypto'
import { figureOf, ratioFigure } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { timeInTurn } from '../ratio.ts'
import { putNotes } from '../world.ts'
import type { World } from '../world.ts'

const timesAsked = 5

/** How many of some calls left the database changed, as another connection sees it. */
async function changesBy({ driver }: World, call: () => Promise<void>): Promise<number> {
  let changes = 0
  for (let time = 0; time < timesAsked; time++) {
    const before = driver.pragma('data_version', { simple: true })
    await call()
    if (driver.pragma('data_version', { simple: true }) !== before) changes++
  }
  return changes
}

/** A document that is held already, unchanged, over hashing it; and how often that changed the database. */
export async function sameAgain(world: World): Promise<Figure[]> {
  const [body] = world.bodies
  const note = body?.notes[0]
  if (body === undefined || note === undefined) throw new Error('There are no notes to put in.')
  const put = () => putNotes(world.ingest, body.area, [note])
  const rounds = await timeInTurn({
    again: { call: put },
    hash: { call: () => createHash('sha256').update(note.bytes).digest('hex') },
  })
  const measure = 'the same document again'
  return [
    ratioFigure({ measure, subject: 'over hashing it', goal: 3 }, rounds, (round) => round.again / round.hash),
    figureOf({ measure, subject: 'changes to the database', unit: 'changes', goal: 0 }, [await changesBy(world, put)]),
  ]
}
