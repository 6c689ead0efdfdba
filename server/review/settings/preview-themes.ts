import type { Kysely } from 'kysely'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { ThemePreviewAnswer, ThemePreviewRow } from '../../../shared/answers/theme-preview.ts'
import { checkThemeChange } from '../../../shared/check-theme-change.ts'
import type { ThemeFact } from '../../../shared/facts.ts'
import { nameIn, themesAfter, type ThemeChange } from '../../../shared/theme-changes.ts'
import { themeIndexAfter } from '../../../shared/theme-index-after.ts'
import { quoteOf, sourceColumns } from '../../analytics/lives/quote.ts'
import { themeChangesOf } from '../../analytics/settings-in-force.ts'
import { unpack, unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { themesFound } from './theme-facts.ts'

/** As many sentences as show what a change does. */
const MOST_SENTENCES = 5

/** What was kept of the notes that speak for each meeting of a body, the newest first. */
function notesThatCount(db: Kysely<Database>, bodyId: string) {
  return db
    .selectFrom('meetings')
    .innerJoin('readings', 'readings.document_id', 'meetings.document_id')
    .innerJoin('documents', 'documents.id', 'meetings.document_id')
    .where('meetings.body_id', '=', bodyId)
    .where('meetings.state', '=', 'read')
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.id')
    .select(['readings.facts', 'readings.decided', 'readings.passages', 'documents.text', ...sourceColumns])
    .execute()
}

type Notes = Awaited<ReturnType<typeof notesThatCount>>[number]
type Heard = { notes: Notes; before: ThemeFact[]; after: ThemeFact[] }

const places = (facts: ThemeFact[], theme: string) =>
  new Map(facts.filter((fact) => fact.theme === theme).map((fact) => [fact.line, fact]))

function sentenceOf(notes: Notes, lines: string[], fact: ThemeFact): Evidence {
  const text = lines[fact.line - 1]?.trim() || fact.term
  return quoteOf({ ...notes, line: fact.line, spans: JSON.stringify(fact.spans), text })
}

function rowOf(theme: string, name: string, heard: Heard[]): ThemePreviewRow {
  const row: ThemePreviewRow = { theme, name, before: 0, after: 0, gained: 0, lost: 0, gains: [], losses: [] }
  for (const { notes, before, after } of heard) {
    const [was, is] = [places(before, theme), places(after, theme)]
    const lines = unpackText(notes.text).split('\n')
    const gains = [...is.values()].filter(({ line }) => !was.has(line))
    const losses = [...was.values()].filter(({ line }) => !is.has(line))
    row.before += was.size
    row.after += is.size
    row.gained += gains.length
    row.lost += losses.length
    row.gains.push(...gains.slice(0, MOST_SENTENCES - row.gains.length).map((fact) => sentenceOf(notes, lines, fact)))
    row.losses.push(
      ...losses.slice(0, MOST_SENTENCES - row.losses.length).map((fact) => sentenceOf(notes, lines, fact)),
    )
  }
  return row
}

/**
 * What would a change of themes do to everything read so far? Looks through what was kept of the notes that count, by the
 * themes as they are and as they would be, and changes nothing.
 */
export async function previewThemes(
  db: Kysely<Database>,
  bodyId: string,
  change: ThemeChange,
): Promise<ThemePreviewAnswer> {
  const changes = await themeChangesOf(db, [bodyId])
  const fault = checkThemeChange(themesAfter(changes), change)
  if (fault !== null) return { fault, meetings: 0, rows: [] }
  const after = [...changes, change]
  const [was, is] = [themeIndexAfter(changes), themeIndexAfter(after)]
  const notes = await notesThatCount(db, bodyId)
  const heard = notes.map((one): Heard => {
    const facts = unpack(one.decided ?? one.facts)
    return { notes: one, before: themesFound(one, facts, was), after: themesFound(one, facts, is) }
  })
  const keys = new Set(heard.flatMap((one) => [...one.before, ...one.after].map(({ theme }) => theme)))
  const names = themesAfter(after)
  const rows = [...keys]
    .map((theme) => rowOf(theme, nameOf(names, theme), heard))
    .filter(({ gained, lost }) => gained + lost > 0)
    .toSorted((a, b) => b.gained + b.lost - a.gained - a.lost || (a.name < b.name ? -1 : 1))
  return { fault: null, meetings: notes.length, rows }
}

/** Its own name, merged or not: a preview tells of both. */
const nameOf = (list: ReturnType<typeof themesAfter>, theme: string) =>
  list.find(({ key }) => key === theme)?.name ?? nameIn(list, theme)
