import type { Kysely } from 'kysely'
import { keyOfWord, officeWordsAfter, type TaughtWord } from '../../shared/office-words.ts'
import type { WordChange } from '../../shared/word-changes.ts'
import { prioritiesAfter, type PlanPriority, type PriorityChange } from '../../shared/plan-priorities.ts'
import { successionAfter, type BodyChange, type OversightBody } from '../../shared/succession.ts'
import { nameIn, themesAfter, type OfficeTheme, type ThemeChange } from '../../shared/theme-changes.ts'
import { shareReads } from '../db/share-reads.ts'
import type { Database } from '../db/tables/database.ts'
import type { SettingsKind } from '../db/tables/settings-decisions.ts'

/** A decision on settings that stands; `decision` is as it was checked when it was taken. */
export type InForce = { decisionId: string; bodyId: string; kind: SettingsKind; decision: unknown }

/** The bodies whose notes are told in the record of one that they succeeded, each with that one. */
export function joinedInto(settings: readonly InForce[]): Map<string, string> {
  const records = new Set(settings.filter(({ kind }) => kind === 'body').map(({ bodyId }) => bodyId))
  const pairs = [...records].flatMap((bodyId) =>
    successionIn(settings, bodyId, '').flatMap(({ heldAs }) => (heldAs === null ? [] : [[heldAs, bodyId] as const])),
  )
  return new Map(pairs)
}

/** A body and those whose notes are told in its record. */
export const bodiesOfRecord = (settings: readonly InForce[], bodyId: string): string[] => [
  bodyId,
  ...[...joinedInto(settings)].filter(([, into]) => into === bodyId).map(([own]) => own),
]

/** The oversight bodies of a record, oldest first. @param name what the first is called where nobody said */
export const successionIn = (settings: readonly InForce[], bodyId: string, name: string): OversightBody[] =>
  successionAfter(name, decisionsOn<BodyChange>(settings, [bodyId], 'body'))

async function readSettings(db: Kysely<Database>): Promise<InForce[]> {
  const rows = await db
    .selectFrom('settings_decisions')
    .where('undone_at', 'is', null)
    .orderBy('sequence')
    .select(['id', 'body_id', 'kind', 'decision'])
    .execute()
  const settings = rows.map(({ id, body_id, kind, decision }) => ({
    decisionId: id,
    bodyId: body_id,
    kind,
    decision: JSON.parse(decision) as unknown,
  }))
  const into = joinedInto(settings)
  return settings.map((one) => (one.kind === 'body' ? one : { ...one, bodyId: into.get(one.bodyId) ?? one.bodyId }))
}

/**
 * Decisions on settings in force, in the order of deciding; few are ever taken, so that those of all bodies are read. Those
 * of a body that succeeded another count for the record of that one.
 */
export const settingsInForce = shareReads<void, InForce[]>(readSettings, () => '')

/** The decisions of one kind on some bodies; the caller says what such a decision is. */
export function decisionsOn<Decision>(
  settings: readonly InForce[],
  bodyIds: readonly string[],
  kind: SettingsKind,
): Decision[] {
  const own = settings.filter((one) => one.kind === kind && bodyIds.includes(one.bodyId))
  return own.map(({ decision }) => decision as Decision)
}

/**
 * The changes of words that count for a body: its own, and those made for all. A word that the body which taught it for all
 * then keeps to itself is taken out elsewhere. `null` is a body that is not known.
 */
export function wordChangesIn(settings: readonly InForce[], bodyId: string | null): WordChange[] {
  const forAll = new Set<string>()
  return settings.flatMap((one): WordChange[] => {
    if (one.kind !== 'word') return []
    const change = one.decision as WordChange
    const key = JSON.stringify([one.bodyId, keyOfWord(change.word)])
    const wasForAll = forAll.delete(key)
    if (change.everywhere) forAll.add(key)
    if (change.everywhere || one.bodyId === bodyId) return [change]
    return wasForAll ? [{ kind: 'taken out', word: change.word, everywhere: true }] : []
  })
}

/** The words by which an office marks things; of no body, those taught for all. */
export const officeWordsIn = (settings: readonly InForce[], bodyId: string | null): TaughtWord[] =>
  officeWordsAfter(wordChangesIn(settings, bodyId))

/** The changes of themes in force. */
export const themeChangesIn = (settings: readonly InForce[], bodyIds: readonly string[]): ThemeChange[] =>
  decisionsOn<ThemeChange>(settings, bodyIds, 'theme')

/** The changes of an office's themes in force. */
export async function themeChangesOf(db: Kysely<Database>, bodyIds: readonly string[]): Promise<ThemeChange[]> {
  return themeChangesIn(await settingsInForce(db), bodyIds)
}

/** The themes of an office as it has made them. */
export async function officeThemes(db: Kysely<Database>, bodyIds: readonly string[]): Promise<OfficeTheme[]> {
  return themesAfter(await themeChangesOf(db, bodyIds))
}

/** The priorities of an office's plans. */
export const prioritiesIn = (settings: readonly InForce[], bodyIds: readonly string[]): PlanPriority[] =>
  prioritiesAfter(decisionsOn<PriorityChange>(settings, bodyIds, 'priority'))

/** What the office calls a theme. */
export function themeNamesIn(settings: readonly InForce[], bodyIds: readonly string[]): (theme: string) => string {
  const themes = themesAfter(themeChangesIn(settings, bodyIds))
  return (theme) => nameIn(themes, theme)
}
