import type { FastifyInstance } from 'fastify'
import { readChoice, type Briefing } from '../../shared/briefing/choice.ts'
import { composeBriefing } from '../../shared/briefing/compose.ts'
import { filterFromUrl } from '../../shared/filter-url.ts'
import { briefingAnswers } from './briefing-answers.ts'
import type { ApiParts } from './context.ts'
import { config, handOutOver, type Query } from './downloads.ts'

// What makes files is large, and loaded when the first file is asked for.
const sheets = () => import('../briefing/briefing-sheets.ts')
const makers = {
  docx: async (briefing: Briefing) => (await import('../briefing/briefing-docx.ts')).briefingDocx(briefing),
  xlsx: async (briefing: Briefing) => (await sheets()).briefingXlsx(briefing),
  csv: async (briefing: Briefing) => (await sheets()).briefingCsv(briefing),
}

/** `GET /api/briefing.docx`, `.xlsx` and `.csv`: a briefing by the filter, the audience and the questions in the address. */
export function briefings(app: FastifyInstance, { db }: ApiParts): void {
  for (const [ending, make] of Object.entries(makers))
    app.get<Query>(`/api/briefing.${ending}`, { config }, async ({ query }, reply) => {
      const choice = readChoice(query)
      const answers = await briefingAnswers(db, filterFromUrl(query), choice)
      return handOutOver(reply, composeBriefing(answers, choice), make)
    })
}
