import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Basis } from '../../shared/answers/evidence.ts'
import type { NextMeetingAnswer } from '../../shared/answers/next-meeting.ts'
import { filterFromUrl } from '../../shared/filter-url.ts'
import { nextMeeting } from '../analytics/next-meeting.ts'
import type { MadeFile } from '../briefing/made-file.ts'
import { agendaDraft } from '../review/planning/agenda-draft.ts'
import { attachment } from './attachment.ts'
import type { ApiParts } from './context.ts'
import { wording } from '../../shared/words/requests.ts'

export type Query = { Querystring: Record<string, string | string[] | undefined> }

export const config = { role: 'officer', rateLimit: { max: 120, timeWindow: '1 minute' } } as const

/** One word of an address; null where it is not there, or there several times. */
export const wordOf = (query: Query['Querystring'], key: string) =>
  typeof query[key] === 'string' && query[key] !== '' ? query[key] : null

/** Answers with a file made from an answer, or says that the body is not here. */
export async function handOutOver<Answer extends { basis: Basis }>(
  reply: FastifyReply,
  answer: Answer,
  make: (answer: Answer) => Promise<MadeFile>,
) {
  if (answer.basis.bodyId === '') return reply.code(404).send({ message: wording.bodyGone })
  const { name, type, bytes } = await make(answer)
  return reply
    .header('content-disposition', attachment(name))
    .header('x-content-type-options', 'nosniff')
    .type(type)
    .send(bytes)
}

// What makes files is large, and loaded when the first file is asked for.
const returns = () => import('../briefing/office-return.ts')
const returnMakers = {
  docx: async (answer: NextMeetingAnswer, office: string | null) => (await returns()).returnDocx(answer, office),
  xlsx: async (answer: NextMeetingAnswer, office: string | null) => (await returns()).returnXlsx(answer, office),
}

/** What is taken away for the next meeting, by the filter in the address: its agenda section, and returns for offices. */
export function downloads(app: FastifyInstance, { db }: ApiParts): void {
  app.get<Query>('/api/next-meeting/agenda.docx', { config }, async ({ query }, reply) =>
    handOutOver(reply, await nextMeeting(db, filterFromUrl(query)), async (answer) => {
      const { edits } = await agendaDraft(db, { bodyId: answer.basis.bodyId, heldOn: answer.reckonedOn })
      const { agendaSection } = await import('../briefing/agenda-section.ts')
      return agendaSection(answer, edits)
    }),
  )
  for (const [ending, make] of Object.entries(returnMakers))
    app.get<Query>(`/api/next-meeting/return.${ending}`, { config }, async ({ query }, reply) =>
      handOutOver(reply, await nextMeeting(db, filterFromUrl(query)), (answer) =>
        make(answer, wordOf(query, 'office')),
      ),
    )
}
