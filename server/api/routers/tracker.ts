import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { trackerMatching } from '../../../shared/tracker.ts'
import { RefusedDecision } from '../../review/refused-decision.ts'
import { bringIn, takeOut } from '../../tracker/bring-in.ts'
import { preview } from '../../tracker/preview.ts'
import { tracker as trackerOf } from '../../tracker/tracker.ts'
import { officerProcedure, router } from '../procedures.ts'
import { wording } from '../../../shared/words/requests.ts'

/** Until there are accounts, whoever can reach the product brings trackers in. */
const who = wording.thisComputersUser

const id = z.string().min(1).max(100)
const sheet = z.object({ documentId: id, sheet: z.string().max(200) })
const matched = sheet.extend({ matching: trackerMatching })
const previewed = matched.extend({
  only: z.enum(['all', 'marked']).default('all'),
  page: z.int().min(0).max(1000).default(0),
})

/** Says why a tracker was refused. */
const deciding = officerProcedure.use(async ({ next }) => {
  const result = await next()
  const cause = result.ok ? undefined : result.error.cause
  if (cause instanceof RefusedDecision) throw new TRPCError({ code: cause.code, message: cause.message })
  return result
})

/** Action trackers: how their columns were matched, what their rows become, and bringing them in and taking them out. */
export const tracker = router({
  sheets: deciding.input(z.object({ documentId: id })).query(({ ctx, input }) => trackerOf(ctx.db, input.documentId)),
  /** A mutation only in form: what was put right by hand is too long for an address. It changes nothing. */
  preview: deciding.input(previewed).mutation(({ ctx, input }) => preview(ctx.db, input)),
  bringIn: deciding
    .input(matched.extend({ body: z.string().trim().min(1).max(200) }))
    .mutation(({ ctx, input }) => bringIn(ctx.ingest, who, input)),
  takeOut: deciding.input(sheet).mutation(({ ctx, input }) => takeOut(ctx.ingest, input)),
})
