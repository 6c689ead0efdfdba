import type { Insertable } from 'kysely'
import type { Database } from '../../../db/tables/database.ts'
import { BODY, meetingIn } from '../plan.ts'
import type { Plan } from '../plan.ts'

/** Rows by table. */
export type Rows = { [Table in keyof Database]?: Insertable<Database[Table]>[] }

export const spans = '[[0,9]]'

export const documentOf = (meetingId: string) => `document-${meetingId}`

/** Where an event or action stands: what was entered by hand stands in no document. */
export const placeOf = (plan: Plan, at: string, line: number) =>
  meetingIn(plan, at).state === 'by hand'
    ? { document_id: null, line: 0, spans: '[]' }
    : { document_id: documentOf(at), line, spans }

/** Where a fact of a meeting's notes stands. */
export const place = (meetingId: string, line: number) => ({
  meeting_id: meetingId,
  document_id: documentOf(meetingId),
  line,
  spans,
})

/** Its place among those of its meeting: what other meetings hold does not move it. */
export const lineOf = <One extends { at: string }>(all: One[], one: One) =>
  all.filter(({ at }) => at === one.at).indexOf(one) + 1

/** Themes of one subject. */
export function themeRows(
  kind: Database['subject_themes']['subject_kind'],
  id: string,
  themes: string[] = [],
): Insertable<Database['subject_themes']>[] {
  return themes.map((theme) => ({ body_id: BODY, subject_kind: kind, subject_id: id, theme }))
}
