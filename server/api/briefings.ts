import type { FastifyInstance } from 'fastify'
import { readChoice } from '../../shared/briefing/choice.ts'
import { composeBriefing } from '../../shared/briefing/compose.ts'
import { filterFromUrl } from '../../shared/filter-url.ts'
import { briefingDocx } from '../briefing/briefing-docx.ts'
import { briefingCsv, briefingXlsx } from '../briefing/briefing-sheets.ts'
import { briefingAnswers } from './briefing-answers.ts'
import type { ApiParts } from './context.ts'
import { config, handOutOver, type Query } from './downloads.ts'

/** `GET /api/briefing.docx`, `.xlsx` and `.csv`: a briefing by the filter, the audience and the questions in the address. */
export function briefings(app: FastifyInstance, { db }: ApiParts): void {
  for (const [ending, make] of Object.entries({ docx: briefingDocx, xlsx: briefingXlsx, csv: briefingCsv }))
    app.get<Query>(`/api/briefing.${ending}`, { config }, async ({ query }, reply) => {
      const choice = readChoice(query)
      const answers = await briefingAnswers(db, filterFromUrl(query), choice)
      return handOutOver(reply, composeBriefing(answers, choice), make)
    })
}
