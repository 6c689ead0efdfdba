import type { FastifyInstance, FastifyRequest } from 'fastify'
import { wording } from '../../shared/words/requests.ts'

const loopback = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/
const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A name that merely resolves to this machine would let another site's page read the record through its visitor. */
const isAddressedHere = (request: FastifyRequest) => loopback.test(request.hostname)

/** Browsers say where a request comes from; programs that say nothing are no page's errand. */
function isOwnPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === new URL(`http://${host}`).host)
}

/** Refuses requests under a foreign name, and changes asked for by another site's page. */
export function requireSameOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!isAddressedHere(request)) await reply.code(421).send({ message: wording.onlyLoopback })
    else if (!harmless.has(request.method) && !isOwnPage(request)) {
      await reply.code(403).send({ message: wording.onlyOwnPages })
    }
  })
}
