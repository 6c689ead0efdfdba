import type { Kysely } from 'kysely'
import type { PreviewRow, StatusWord, TrackerPreview } from '../../shared/answers/tracker.ts'
import type { TrackerMatching } from '../../shared/tracker.ts'
import type { Database } from '../db/tables/database.ts'
import { inSlices } from '../ingest/in-slices.ts'
import { heldTracker, sheetOf } from './held-tracker.ts'
import { readingRows, type ReadRow } from './read-rows.ts'
import { meaningOf, statusKey } from './statuses.ts'

export type PreviewChoice = {
  documentId: string
  sheet: string
  matching: TrackerMatching
  /** All rows, or those with something to look at. */
  only: 'all' | 'marked'
  page: number
}

export const rowsOfPage = 50
/** Status words beyond these are sentences, each read by itself. */
const mostWords = 40

function statusWords(rows: ReadRow[], matching: TrackerMatching): StatusWord[] {
  const words = new Map<string, StatusWord>()
  for (const { preview } of rows) {
    const written = preview.cells.status
    if (written === undefined) continue
    const key = statusKey(written)
    const known = words.get(key)
    if (known) known.rows++
    else {
      const { meaning, isKnown } = meaningOf(written)
      words.set(key, { key, written, rows: 1, meaning: matching.statuses[key] ?? meaning, isKnown })
    }
  }
  return [...words.values()].toSorted((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1)).slice(0, mostWords)
}

const isMarked = ({ problems, isLeftOut }: PreviewRow) => problems.length > 0 || isLeftOut

/** What each row of a sheet becomes as its columns were matched: the counts over all of them, and one page. */
export async function preview(
  db: Kysely<Database>,
  { documentId, sheet, matching, only, page }: PreviewChoice,
): Promise<TrackerPreview> {
  const held = await heldTracker(db, documentId)
  const { asAt, rows } = await inSlices(readingRows(sheetOf(held, sheet), matching, held.receivedOn))
  const previews = rows.map((row) => row.preview)
  const shown = only === 'all' ? previews : previews.filter(isMarked)
  const coming = rows.flatMap(({ becomes }) => becomes ?? [])
  return {
    asAt,
    statuses: statusWords(rows, matching),
    counts: {
      actions: coming.length,
      leftOut: previews.filter(({ isLeftOut }) => isLeftOut).length,
      stopped: previews.filter(({ isLeftOut, becomes }) => !isLeftOut && becomes === null).length,
      marked: previews.filter(isMarked).length,
      ended: coming.filter(({ status }) => status === 'completed' || status === 'withdrawn').length,
    },
    rows: shown.slice(page * rowsOfPage, (page + 1) * rowsOfPage),
    rowsInAll: shown.length,
  }
}
