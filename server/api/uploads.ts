import { PassThrough } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { fileName } from '../../shared/file-name.ts'
import type { Receipt } from '../ingest/run.ts'
import type { ApiParts } from './context.ts'
import { wording } from '../../shared/words/requests.ts'

const mostBytes = 25_000_000
const limits = { fileSize: mostBytes, files: 100, fields: 5, parts: 105, fieldSize: 1000 }
const tooLarge = wording.tooLarge(mostBytes / 1_000_000)
const ndjson = 'application/x-ndjson'

const refused = (name: string, message: string): UploadResult => {
  return { name, result: 'refused', documentId: null, message, actions: 0, notices: 0 }
}

/** Takes in each file of a request as it arrives; what is too large is let go by without being held. */
async function receiveParts(request: FastifyRequest, { ingest }: ApiParts): Promise<Receipt[]> {
  const receipts: Receipt[] = []
  const receivedOn = new Date().toISOString().slice(0, 10)
  let body: string | null = null
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname === 'body' && typeof part.value === 'string') body = part.value.trim() || null
      continue
    }
    const name = fileName(part.filename)
    const bytes = await part.toBuffer()
    if (part.file.truncated) receipts.push(refused(name, tooLarge))
    else {
      const hint = body === null ? null : { body, label: null, isSample: false }
      receipts.push(await ingest.receive({ name, bytes, receivedOn, hint }))
    }
  }
  return receipts
}

/** 413 where there was nothing but files that are too large. */
function statusOf(receipts: Receipt[]): number {
  const isTooLarge = (receipt: Receipt) => 'message' in receipt && receipt.message === tooLarge
  if (receipts.length === 0) return 400
  return receipts.every(isTooLarge) ? 413 : 200
}

/**
 * `POST /api/documents`: files as multipart/form-data, before them optionally the body they belong to. Each is on the disk
 * before it is read. Answers a list of results, or one a line as each is known where the caller accepts NDJSON.
 */
export function uploads(app: FastifyInstance, parts: ApiParts): void {
  void app.register(multipart, { throwFileSizeLimit: false })
  const config = { role: 'officer', rateLimit: { max: 1200, timeWindow: '1 minute' } } as const
  app.post('/api/documents', { config }, async (request, reply) => {
    if (!request.isMultipart()) return reply.code(415).send({ message: wording.sendMultipart })
    const receipts = await receiveParts(request, parts)
    const status = statusOf(receipts)
    if (status === 400) return reply.code(400).send({ message: wording.noFile })
    if (!request.headers.accept?.includes(ndjson)) {
      const results: UploadResult[] = []
      await parts.ingest.read(receipts, (result) => results.push(result))
      return reply.code(status).send(results)
    }
    const lines = new PassThrough()
    parts.ingest
      .read(receipts, (result) => void lines.write(`${JSON.stringify(result)}\n`))
      .then(() => lines.end())
      .catch((error: Error) => lines.destroy(error))
    return reply.code(status).type(ndjson).send(lines)
  })
}
