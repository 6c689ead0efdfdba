import { z } from 'zod'
import { realDay } from './review.ts'

const id = z.string().min(1).max(100)

/** A meeting written into the forward plan of a body. */
export const meetingPlan = z.object({
  bodyId: id,
  /** Null: of no series known yet. */
  seriesId: id.nullable(),
  heldOn: realDay,
  subject: z.string().trim().min(1).max(300).nullable(),
})
export type MeetingPlan = z.infer<typeof meetingPlan>

export const plannedChosen = z.object({ bodyId: id, plannedId: id })

/** An open action that notes put to "a future meeting", and the day of the meeting a person puts it to. */
export const dueAssignment = z.object({ bodyId: id, lifeId: id, heldOn: realDay })
export type DueAssignment = z.infer<typeof dueAssignment>

export const lifeChosen = z.object({ bodyId: id, lifeId: id })

/** What a person made of one item of the drafted agenda. */
export const agendaEdit = z.object({
  key: id,
  /** The words as drafted when the person changed them: by them the item is found again where its key has changed. */
  was: z.string().max(4000),
  /** Null: as drafted. */
  words: z.string().trim().min(1).max(4000).nullable(),
  isLeftOut: z.boolean(),
})
export type AgendaEdit = z.infer<typeof agendaEdit>

/** The agenda for a day, its items in the order that the person gave them. */
export const agendaDraft = z.object({ bodyId: id, heldOn: realDay, edits: z.array(agendaEdit).max(2000) })
export type AgendaDraft = z.infer<typeof agendaDraft>
