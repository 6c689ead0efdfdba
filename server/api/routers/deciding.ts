import { TRPCError } from '@trpc/server'
import { RefusedDecision } from '../../review/refused-decision.ts'
import { officerProcedure } from '../procedures.ts'
import { wording } from '../../../shared/words/requests.ts'

/** Until there are accounts, whoever can reach the product decides. */
export const who = wording.thisComputersUser

/** For what officers decide: says why a decision was refused. */
export const decidingProcedure = officerProcedure.use(async ({ next }) => {
  const result = await next()
  const cause = result.ok ? undefined : result.error.cause
  if (cause instanceof RefusedDecision) throw new TRPCError({ code: cause.code, message: cause.message })
  return result
})
