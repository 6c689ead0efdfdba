import type { Kysely } from 'kysely'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import type { WordSettingsAnswer } from '../../shared/answers/word-settings.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { keyOfWord, type OfficeWord } from '../../shared/office-words.ts'
import type { WordChange } from '../../shared/word-changes.ts'
import { isThroughWords } from '../../shared/through-words.ts'
import { wordChangeInWords } from '../../shared/wording/word-changes.ts'
import { resolveScope } from '../analytics/scope.ts'
import { officeWordsIn, settingsInForce } from '../analytics/settings-in-force.ts'
import { unpack } from '../db/packed.ts'
import { countAll } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { settingsHistory, type KeptDecision } from './settings-history.ts'

type Told = { documents: Map<string, number>; actions: number }

/** In how many documents of a body each word stands, by its key, and how many of their actions are known through words alone. */
async function toldThroughWords(db: Kysely<Database>, bodyId: string): Promise<Told> {
  const rows = await db
    .selectFrom('readings')
    .where('body_id', '=', bodyId)
    .where('words', 'is not', null)
    .select(['words', 'facts', 'decided'])
    .execute()
  const keys = rows.flatMap(({ words }) =>
    (JSON.parse(words ?? '[]') as OfficeWord[]).map(({ word }) => keyOfWord(word)),
  )
  const actions = rows.flatMap(({ facts, decided }) => unpack(decided ?? facts).actions)
  return {
    documents: new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length])),
    actions: actions.filter(({ reader }) => isThroughWords(reader)).length,
  }
}

const historyOf = (decisions: KeptDecision[]): SettingsHistoryRow[] =>
  decisions.map(({ decision, ...row }) => ({ ...row, text: wordChangeInWords(decision as WordChange) })).toReversed()

/** The decisions that count for a body, and those taken back: its own, and those made for all. */
async function decisionsFor(db: Kysely<Database>, bodyId: string): Promise<KeptDecision[]> {
  const others = await db
    .selectFrom('settings_decisions')
    .where('kind', '=', 'word')
    .select('body_id')
    .distinct()
    .execute()
  const own = await settingsHistory(db, [bodyId], ['word'])
  const isOwn = new Set(own.map(({ decisionId }) => decisionId))
  const all = await settingsHistory(db, [...new Set([bodyId, ...others.map((row) => row.body_id)])], ['word'])
  return all.filter(({ decisionId, decision }) => isOwn.has(decisionId) || (decision as WordChange).everywhere)
}

/** By which words does the office mark things, and what was changed? Without a body, of the one read last. */
export async function wordSettings(db: Kysely<Database>, body: string | null): Promise<WordSettingsAnswer> {
  const { bodyId, basis } = await resolveScope(db, { ...emptyFilter, body })
  const [settings, told, decisions] = await Promise.all([
    settingsInForce(db),
    toldThroughWords(db, bodyId),
    decisionsFor(db, bodyId),
  ])
  const waiting = await db
    .selectFrom('documents')
    .innerJoin('readings', 'readings.document_id', 'documents.id')
    .where('readings.body_id', '=', bodyId)
    .where('documents.state', 'in', ['received', 'reading'])
    .select(countAll().as('n'))
    .executeTakeFirst()
  return {
    bodyId,
    bodyName: basis.bodyName,
    words: officeWordsIn(settings, bodyId).map((one) => ({
      ...one,
      documents: told.documents.get(keyOfWord(one.word)) ?? 0,
    })),
    actions: told.actions,
    waiting: waiting?.n ?? 0,
    history: historyOf(decisions),
  }
}
