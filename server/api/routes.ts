import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context, Role } from './context.ts'
import { wording } from '../../shared/words/requests.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use this route; a route that does not say so is refused when it is made. */
    role?: Role | 'anyone'
  }
}

/** Until there are accounts, whoever reaches the loopback address holds all roles. */
export const loopbackRoles: Context['roles'] = ['reader', 'officer', 'owner']

const carrier = '/api/trpc/'

/** Files of the client are for anyone; each tRPC procedure behind the one route that carries them declares its own role. */
const isOpen = (url: string) => url.startsWith(carrier) || !(url.startsWith('/api') || url === '/health')

/** Refuses to make a route that does not declare its role, and refuses callers who do not hold it. */
export function requireRoles(app: FastifyInstance, rolesOf: (request: FastifyRequest) => Context['roles']): void {
  app.addHook('onRoute', ({ config, method, url }) => {
    if (config?.role === undefined && !isOpen(url)) throw new Error(wording.noRole(`${String(method)} ${url}`))
  })
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const role = request.routeOptions.config.role
    if (role === undefined || role === 'anyone' || rolesOf(request).includes(role)) return
    await reply.code(403).send({ message: wording.mayNot })
  })
}
