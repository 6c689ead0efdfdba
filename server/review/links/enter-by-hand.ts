import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { dayInWords } from '../../../shared/wording/dates.ts'
import type { ActionEntry, EventEntry } from '../../../shared/hand-entry.ts'
import type { Database } from '../../db/tables/database.ts'
import type { HandEntriesTable } from '../../db/tables/hand-entries.ts'
import type { Ingest } from '../../ingest/run.ts'
import { enteredActionId } from '../../ingest/link/entries.ts'
import { issueOfActions, markUndone, nextSequence, type SaidResult } from './decide-on-links.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { actionTargets } from '../anchoring/targets-of.ts'
import { wording } from '../../../shared/words/refusals.ts'
import { wording as dates } from '../../../shared/words/dates.ts'

type Decider = Pick<Ingest, 'decide'>
type NewEntry = Pick<HandEntriesTable, 'body_id' | 'series_id' | 'kind' | 'targets' | 'owner' | 'owing_side'> & {
  happenedOn: string
  source: string
  words: string
  dueBy: string | null
}

/** A due date as a day has the words that a person would write. */
const dueOf = (dueBy: string | null) => ({
  due_written: dueBy === null ? null : dates.by(dayInWords(dueBy)),
  due_earliest: null,
  due_latest: dueBy,
})

function keepEntry(ingest: Decider, who: string, entryOf: (trx: Kysely<Database>) => Promise<NewEntry>) {
  const id = randomUUID()
  return ingest.decide(
    async (trx, enteredAt): Promise<Set<string>> => {
      const { happenedOn, source, words, dueBy, ...entry } = await entryOf(trx)
      if (happenedOn > enteredAt.slice(0, 10)) throw new RefusedDecision('BAD_REQUEST', wording.dayToCome)
      await trx
        .insertInto('hand_entries')
        .values({
          ...entry,
          id,
          sequence: await nextSequence(trx, 'hand_entries'),
          happened_on: happenedOn,
          source,
          words,
          ...dueOf(dueBy),
          placed: null,
          who,
          entered_at: enteredAt,
          undone_at: null,
          undone_by: null,
        })
        .execute()
      return new Set([entry.body_id])
    },
    (trx) => resultOf(trx, id),
  )
}

async function resultOf(db: Kysely<Database>, id: string): Promise<SaidResult> {
  const row = await db.selectFrom('hand_entries').select('placed').where('id', '=', id).executeTakeFirst()
  const about = JSON.parse(row?.placed ?? '[]') as string[]
  return { id, issueId: await issueOfActions(db, [enteredActionId(id), ...about]) }
}

/** Records what happened to an action between meetings: an event from its own day on. */
export const enterEvent = (ingest: Decider, who: string, { lifeId, kind, ...entry }: EventEntry): Promise<SaidResult> =>
  keepEntry(ingest, who, async (trx) => {
    const life = await trx.selectFrom('lives').selectAll().where('id', '=', lifeId).executeTakeFirst()
    if (!life) throw new RefusedDecision('NOT_FOUND', wording.actionGone)
    const targets = JSON.stringify(await actionTargets(trx, { lifeIds: [lifeId] }))
    return { ...entry, kind, body_id: life.body_id, series_id: life.series_id, targets, owner: null, owing_side: null }
  })

/** Records a new action between meetings: it begins on its own day. */
export const enterAction = (
  ingest: Decider,
  who: string,
  { bodyId, seriesId, owner, owingSide, ...entry }: ActionEntry,
): Promise<SaidResult> =>
  keepEntry(ingest, who, async (trx) => {
    const body = await trx.selectFrom('bodies').select('id').where('id', '=', bodyId).executeTakeFirst()
    if (!body) throw new RefusedDecision('NOT_FOUND', wording.filterBodyGone)
    const series = await trx.selectFrom('series').select('id').where('body_id', '=', bodyId).execute()
    if (seriesId !== null && !series.some(({ id }) => id === seriesId))
      throw new RefusedDecision('NOT_FOUND', wording.seriesGone)
    const of = { body_id: bodyId, series_id: seriesId, owner, owing_side: owingSide }
    return { ...entry, ...of, kind: 'action', targets: '[]' }
  })

/** Takes an entry back: its event, or the action it began, is in the record no more. */
export function undoEntry(ingest: Decider, who: string, id: string): Promise<SaidResult> {
  return ingest.decide(
    (trx, at) => markUndone(trx, 'hand_entries', id, { who, at }),
    (trx) => resultOf(trx, id),
  )
}
