import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { ownerProcedure, router } from '../procedures.ts'

const id = z.string().min(1).max(100)

/** Answers what was asked for by id, or says that it is not there. */
function found<Answer>(answer: Answer | null | undefined, what: string): Answer {
  if (answer === null || answer === undefined)
    throw new TRPCError({ code: 'NOT_FOUND', message: `${what} is not here.` })
  return answer
}

/** The record itself, and what takes documents out of it. */
export const record = router({
  removeDocument: ownerProcedure.input(z.object({ documentId: id })).mutation(async ({ ctx, input }) => {
    return { removed: found((await ctx.ingest.remove(input.documentId)) || null, 'This document') }
  }),
  removeSamples: ownerProcedure.mutation(async ({ ctx }) => ({ removed: await ctx.ingest.removeSamples() })),
})
