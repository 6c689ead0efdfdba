import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { wording } from '../../shared/words/requests.ts'

const page = 'index.html'

const wantsPage = ({ method, headers, url }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')

/**
 * Serves the built client. Its files are named by their content and may be kept for a year; the page itself, which any
 * address of the client gives, is asked for every time. Where building laid a compressed copy beside a file, whoever takes
 * it gets that.
 */
export function pages(app: FastifyInstance, folder: string): void {
  const isBuilt = existsSync(join(folder, page))
  void app.register(fastifyStatic, {
    root: folder,
    serve: isBuilt,
    prefix: '/',
    index: false,
    cacheControl: true,
    maxAge: '365d',
    immutable: true,
    wildcard: false,
    globIgnore: [page, '**/*.{br,gz}'],
    preCompressed: true,
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) return reply.code(404).send({ message: wording.nothingHere })
    if (!isBuilt) return reply.code(503).type('text/plain').send(wording.notBuilt)
    return reply.sendFile(page, { maxAge: 0, immutable: false })
  })
}
