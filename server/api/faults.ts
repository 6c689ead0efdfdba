import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { ApiParts } from './context.ts'
import { wording } from '../../shared/words/requests.ts'

const statusOf = (error: Error) => ('statusCode' in error ? Number(error.statusCode) : 500)

/** Turns what goes wrong in a plain route into a sentence: with an id and no stack where it is a fault of ours. */
export function faults(app: FastifyInstance, { isAway, log }: ApiParts): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    if (isAway(error)) {
      log.warn({ route, err: error }, 'database away')
      return reply.code(503).header('retry-after', '5').send({ message: wording.busy })
    }
    const status = statusOf(error)
    if (status < 500) return reply.code(status).send({ message: error.message })
    const errorId = randomUUID()
    log.error({ route, errorId, err: error }, 'request failed')
    return reply.code(500).send({ message: wording.wentWrong(errorId) })
  })
}
