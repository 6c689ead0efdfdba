import type { FastifyInstance } from 'fastify'
import type { ApiParts } from './context.ts'

/** `GET /health`: whether the server and its database answer; it asks no question of the record. */
export function health(app: FastifyInstance, { ingest, log, version }: ApiParts): void {
  app.get('/health', { config: { role: 'anyone' }, logLevel: 'silent' }, async (_request, reply) => {
    try {
      return { status: 'ok', version, ...(await ingest.held()) }
    } catch (error) {
      log.warn({ err: error }, 'database away')
      return reply
        .code(503)
        .header('retry-after', '5')
        .send({ status: 'away', version, database: 'away', documents: null })
    }
  })
}
