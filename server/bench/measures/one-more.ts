import { documentIdOf } from '../../ingest/store/receive.ts'
import { intake } from '../../ingest/intake/intake.ts'
import { ratioFigure } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { onceARound, timeInTurn } from '../ratio.ts'
import type { Side } from '../ratio.ts'
import { putNotes } from '../world.ts'
import type { World } from '../world.ts'

/** Puts the newest notes of the first body in; before each time they are taken out again. */
function newestNotes({ bodies, ingest }: World): Side {
  const [body] = bodies
  const note = body?.notes.at(-1)
  if (body === undefined || note === undefined) throw new Error('There are no notes to put in.')
  const documentId = documentIdOf(intake(note).sha256)
  return { before: () => ingest.remove(documentId), call: () => putNotes(ingest, body.area, [note]) }
}

/** Putting one more document in among many bodies over among one. */
export async function oneMore(one: World, many: World): Promise<Figure> {
  const rounds = await timeInTurn({ many: newestNotes(many), one: newestNotes(one) }, onceARound)
  const subject = `at ${many.bodies.length} bodies over at ${one.bodies.length}`
  return ratioFigure({ measure: 'one more document', subject, goal: 1.5 }, rounds, (round) => round.many / round.one)
}
