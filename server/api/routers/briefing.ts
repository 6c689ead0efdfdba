import { z } from 'zod'
import { audiences, briefingQuestions, readChoice } from '../../../shared/briefing/choice.ts'
import { composeBriefing } from '../../../shared/briefing/compose.ts'
import { filter } from '../../../shared/filter.ts'
import { keptAnswer } from '../../analytics/kept-answer.ts'
import { briefingAnswers } from '../briefing-answers.ts'
import type { Context } from '../context.ts'
import { officerProcedure, router } from '../procedures.ts'

const asked = z.object({
  filter,
  audience: z.enum(audiences).default('commissioner'),
  questions: z.array(z.enum(briefingQuestions)).max(briefingQuestions.length).optional(),
  issueId: z.string().min(1).max(100).nullable().default(null),
})

const keptBriefing = keptAnswer(async (db: Context['db'], input: z.infer<typeof asked>) => {
  const { audience, questions, issueId } = input
  const choice = readChoice({ audience, questions: questions?.join(','), issue: issueId ?? '' })
  return composeBriefing(await briefingAnswers(db, input.filter, choice), choice)
})

/** Briefings as pages preview and print them. */
export const briefing = router({
  preview: officerProcedure.input(asked).query(({ ctx, input }) => keptBriefing(ctx.db, input)),
})
