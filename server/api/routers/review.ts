import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { filter } from '../../../shared/filter.ts'
import { notesDecision } from '../../../shared/notes-decision.ts'
import { addition, correction, factChosen } from '../../../shared/review.ts'
import { keptAnswer } from '../../analytics/kept-answer.ts'
import { decideOnNotes, undoOnNotes } from '../../review/notes/decide-on-notes.ts'
import { addFact, confirmFact, correctFact, rejectFact, undoReview } from '../../review/decisions/decide.ts'
import { reviewDocument } from '../../review/desk/review-document.ts'
import { reviewQueue } from '../../review/desk/review-queue.ts'
import type { Context } from '../context.ts'
import { officerProcedure, router } from '../procedures.ts'
import { decidingProcedure, who } from './deciding.ts'
import { wording } from '../../../shared/words/requests.ts'

const id = z.string().min(1).max(100)
const most = z.int().min(0).max(500).default(100)
const whichQueue = z.object({ filter, most })
const keptQueue = keptAnswer((db: Context['db'], asked: z.infer<typeof whichQueue>) =>
  reviewQueue(db, asked.filter, asked.most),
)

/** What people decide of the facts: what waits for them, and their decisions, each of which links its body again. */
export const review = router({
  queue: officerProcedure.input(whichQueue).query(({ ctx, input }) => keptQueue(ctx.db, input)),
  document: officerProcedure.input(z.object({ documentId: id })).query(async ({ ctx, input }) => {
    const answer = await reviewDocument(ctx.db, input.documentId)
    if (answer === null) throw new TRPCError({ code: 'NOT_FOUND', message: wording.documentGone })
    return answer
  }),
  confirm: decidingProcedure.input(factChosen).mutation(({ ctx, input }) => confirmFact(ctx.ingest, who, input)),
  correct: decidingProcedure.input(correction).mutation(({ ctx, input }) => correctFact(ctx.ingest, who, input)),
  reject: decidingProcedure.input(factChosen).mutation(({ ctx, input }) => rejectFact(ctx.ingest, who, input)),
  add: decidingProcedure.input(addition).mutation(({ ctx, input }) => addFact(ctx.ingest, who, input)),
  undo: decidingProcedure
    .input(z.object({ reviewId: id, documentId: id }))
    .mutation(({ ctx, input }) => undoReview(ctx.ingest, who, input)),
  decideOnNotes: decidingProcedure
    .input(notesDecision)
    .mutation(({ ctx, input }) => decideOnNotes(ctx.ingest, who, input)),
  undoOnNotes: decidingProcedure
    .input(z.object({ decisionId: id }))
    .mutation(({ ctx, input }) => undoOnNotes(ctx.ingest, who, input.decisionId)),
})
