import { randomUUID } from 'node:crypto'
import { initTRPC, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import type { Context, Role } from './context.ts'
import { wording } from '../../shared/words/requests.ts'

/** Every procedure says who may call it; one that does not is refused. */
export type Meta = { role: Role }

const { router, procedure, middleware, createCallerFactory } = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({ isDev: false })

const allowed = middleware(({ ctx, meta, next }) => {
  if (meta === undefined || !ctx.roles.includes(meta.role)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: wording.mayNot })
  }
  return next()
})

/** What a caller is told of a failure: a sentence, and for a fault of ours the id under which the log has it. */
function told(error: TRPCError, { isAway, log }: Context, path: string): TRPCError {
  if (isAway(error.cause)) {
    log.warn({ procedure: path, err: error.cause }, 'database away')
    return new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: wording.busy })
  }
  if (error.cause instanceof ZodError) {
    const [issue] = error.cause.issues
    const where = issue?.path.join('.') ?? ''
    return new TRPCError({ code: error.code, message: wording.notUnderstood(where, String(issue?.message)) })
  }
  if (error.code !== 'INTERNAL_SERVER_ERROR') return error
  const errorId = randomUUID()
  log.error({ procedure: path, errorId, err: error.cause ?? error }, 'procedure failed')
  return new TRPCError({ code: error.code, message: wording.wentWrong(errorId) })
}

const explained = middleware(async ({ ctx, path, next }) => {
  const result = await next()
  if (!result.ok) throw told(result.error, ctx, path)
  return result
})

const base = procedure.use(explained).use(allowed)

/** For what a reader may see. */
export const readerProcedure = base.meta({ role: 'reader' })
/** For those who put notes in. */
export const officerProcedure = base.meta({ role: 'officer' })
/** For what cannot be undone. */
export const ownerProcedure = base.meta({ role: 'owner' })

export { createCallerFactory, router }
