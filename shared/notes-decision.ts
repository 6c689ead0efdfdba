import { z } from 'zod'

/** What two sets of notes of one day are, as a person says. */
export const notesVerdicts = ['version', 'rendition', 'two meetings'] as const
export const notesVerdict = z.enum(notesVerdicts)
export type NotesVerdict = z.infer<typeof notesVerdict>

const id = z.string().min(1).max(100)

/** A decision on two sets of notes; `speaksId` is the newer of two versions, null for the other verdicts. */
export const notesDecision = z
  .object({ documentId: id, otherId: id, verdict: notesVerdict, speaksId: id.nullable() })
  .refine(({ documentId, otherId }) => documentId !== otherId, 'names one document twice')
  .refine(
    ({ documentId, otherId, verdict, speaksId }) =>
      verdict === 'version' ? speaksId === documentId || speaksId === otherId : speaksId === null,
    'does not say which of the two speaks',
  )
export type NotesDecision = z.infer<typeof notesDecision>
