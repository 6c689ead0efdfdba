import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { themeChange } from '../../../shared/theme-changes.ts'
import { themeSettings } from '../../record/theme-settings.ts'
import { RefusedDecision } from '../../review/refused-decision.ts'
import { undoSettings } from '../../review/settings/decide-settings.ts'
import { decideThemes } from '../../review/settings/decide-themes.ts'
import { previewThemes } from '../../review/settings/preview-themes.ts'
import { officerProcedure, ownerProcedure, router } from '../procedures.ts'

/** Until there are accounts, whoever can reach the product decides. */
const who = 'this computer’s user'

const id = z.string().min(1).max(100)
const ofBody = z.object({ body: id.nullable().default(null) })
const onThemes = z.object({ bodyId: id, change: themeChange })

/** Says why a decision was refused. */
const deciding = ownerProcedure.use(async ({ next }) => {
  const result = await next()
  const cause = result.ok ? undefined : result.error.cause
  if (cause instanceof RefusedDecision) throw new TRPCError({ code: cause.code, message: cause.message })
  return result
})

/** What makes the product an office's own; each change is a decision that can be taken back. */
export const settings = router({
  themes: officerProcedure.input(ofBody).query(({ ctx, input }) => themeSettings(ctx.db, input.body)),
  previewThemes: officerProcedure
    .input(onThemes)
    .query(({ ctx, input }) => previewThemes(ctx.db, input.bodyId, input.change)),
  decideThemes: deciding
    .input(onThemes)
    .mutation(({ ctx, input }) => decideThemes(ctx.ingest, who, input.bodyId, input.change)),
  undo: deciding
    .input(z.object({ decisionId: id }))
    .mutation(({ ctx, input }) => undoSettings(ctx.ingest, who, input.decisionId)),
})
