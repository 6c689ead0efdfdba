import type { FastifyInstance } from 'fastify'
import { attachment } from './attachment.ts'
import type { ApiParts } from './context.ts'
import { wording } from '../../shared/words/requests.ts'

/** `GET /api/documents/:id/original`: the bytes as they came, to be saved and never to be shown by the browser. */
export function originals(app: FastifyInstance, { ingest }: ApiParts): void {
  const config = { role: 'officer', rateLimit: { max: 600, timeWindow: '1 minute' } } as const
  app.get<{ Params: { id: string } }>('/api/documents/:id/original', { config }, async (request, reply) => {
    const original = await ingest.original(request.params.id)
    if (original === null) return reply.code(404).send({ message: wording.documentGone })
    return reply
      .header('content-disposition', attachment(original.name))
      .header('x-content-type-options', 'nosniff')
      .type('application/octet-stream')
      .send(original.bytes)
  })
}
