import type { Kysely } from 'kysely'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import type { ThemeSettingsAnswer, ThemeSettingsRow } from '../../shared/answers/theme-settings.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { nameIn, themesAfter, type OfficeTheme, type ThemeChange } from '../../shared/theme-changes.ts'
import { themeChangeInWords } from '../../shared/wording/theme-changes.ts'
import { resolveScope } from '../analytics/scope.ts'
import { countAll, countDistinct } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { settingsHistory, type KeptDecision } from './settings-history.ts'

/** Lines with a signal word and meetings with one, by theme. */
async function heardCounts(db: Kysely<Database>, bodyId: string) {
  const rows = await db
    .selectFrom('theme_mentions')
    .innerJoin('meetings', 'meetings.document_id', 'theme_mentions.document_id')
    .where('meetings.body_id', '=', bodyId)
    .groupBy('theme')
    .select((eb) => ['theme', countAll().as('lines'), countDistinct(eb.ref('meetings.id')).as('meetings')])
    .execute()
  return new Map(rows.map((row) => [row.theme, row]))
}

const phrasesOf = (theme: OfficeTheme): ThemeSettingsRow['phrases'] => [
  ...theme.words.map((text) => ({ text, how: 'word' as const })),
  ...(theme.cased ?? []).map((text) => ({ text, how: 'as written' as const })),
  ...(theme.exact ?? []).map((text) => ({ text, how: 'this form only' as const })),
  ...(theme.headings ?? []).map((text) => ({ text, how: 'in headings only' as const })),
]

/** Each decision in words, with the names that themes had when it was taken; newest first. */
function historyOf(decisions: KeptDecision[]): SettingsHistoryRow[] {
  const rows = decisions.map(({ decision, ...row }, i) => {
    const before = decisions.slice(0, i).filter(({ undoneAt }) => undoneAt === null)
    const themes = themesAfter(before.map((one) => one.decision as ThemeChange))
    const nameOf = (key: string) => themes.find((theme) => theme.key === key)?.name ?? key
    return { ...row, text: themeChangeInWords(decision as ThemeChange, nameOf) }
  })
  return rows.toReversed()
}

/** Which themes does the office look for, with which words, and what was changed? By name; without a body, the one read last. */
export async function themeSettings(db: Kysely<Database>, body: string | null): Promise<ThemeSettingsAnswer> {
  const { bodyId, basis } = await resolveScope(db, { ...emptyFilter, body })
  const decisions = await settingsHistory(db, [bodyId], ['theme'])
  const inForce = decisions.filter(({ undoneAt }) => undoneAt === null)
  const themes = themesAfter(inForce.map(({ decision }) => decision as ThemeChange))
  const start = new Map(themesAfter([]).map((theme) => [theme.key, JSON.stringify(theme)]))
  const counts = await heardCounts(db, bodyId)
  return {
    bodyId,
    bodyName: basis.bodyName,
    themes: themes
      .filter(({ mergedInto }) => mergedInto === null)
      .map((theme) => ({
        theme: theme.key,
        name: theme.name,
        phrases: phrasesOf(theme),
        isRetired: theme.isRetired,
        isChanged: start.get(theme.key) !== JSON.stringify(theme),
        lines: counts.get(theme.key)?.lines ?? 0,
        meetings: counts.get(theme.key)?.meetings ?? 0,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    merged: themes
      .filter(({ mergedInto }) => mergedInto !== null)
      .map(({ key, name }) => ({ name, into: nameIn(themes, key) })),
    history: historyOf(decisions),
  }
}
