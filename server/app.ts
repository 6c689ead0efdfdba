import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { CreateFastifyContextOptions, FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { briefings } from './api/briefings.ts'
import type { ApiParts, Context } from './api/context.ts'
import { downloads } from './api/downloads.ts'
import { faults } from './api/faults.ts'
import { health } from './api/health.ts'
import { numbers } from './api/numbers/numbers.ts'
import { originals } from './api/originals.ts'
import { pages } from './api/pages.ts'
import { appRouter } from './api/router.ts'
import type { AppRouter } from './api/router.ts'
import { loopbackRoles, requireRoles } from './api/routes.ts'
import { requireSameOrigin } from './api/same-origin.ts'
import { trackerDownloads } from './api/tracker-downloads.ts'
import { uploads } from './api/uploads.ts'
import { whileUnchanged } from './db/share-reads.ts'

export type AppParts = ApiParts & {
  /** Folder of the built client. */
  clientDir: string
}

/** Mantine writes its sizes and colours into style elements of the page; scripts come from files alone. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** Faster than anybody types. */
const searchesAMinute = 600

/** Where the database is away, each question says so itself. */
const databaseToRead = ({ db }: ApiParts) => whileUnchanged(db).catch(() => db)

/** tRPC under `/api/trpc`, at most ten calls in one request. */
function questions(app: FastifyInstance, parts: ApiParts): void {
  const countSearch = app.createRateLimit({ max: searchesAMinute, timeWindow: '1 minute' })
  const createContext = async ({ req }: CreateFastifyContextOptions): Promise<Context> => ({
    ...parts,
    db: req.method === 'GET' ? await databaseToRead(parts) : parts.db,
    roles: loopbackRoles,
    maySearch: async () => {
      const counted = await countSearch(req)
      return counted.isAllowed || !counted.isExceeded
    },
  })
  const trpcOptions = {
    router: appRouter,
    createContext,
    maxBatchSize: 10,
    responseMeta: ({ errors }) => ({
      headers: errors.some(({ code }) => code === 'SERVICE_UNAVAILABLE') ? { 'retry-after': '5' } : {},
    }),
  } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions']
  void app.register(fastifyTRPCPlugin<AppRouter>, { prefix: '/api/trpc', trpcOptions })
}

/** The whole server out of its parts, listening to nothing yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    routerOptions: { maxParamLength: 5000 },
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
  })
  faults(app, parts)
  requireSameOrigin(app)
  requireRoles(app, () => loopbackRoles)
  // Without HTTPS on the loopback address, asking browsers to insist on it would shut them out.
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false })
  await app.register(rateLimit, { global: false })
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
  })
  health(app, parts)
  uploads(app, parts)
  originals(app, parts)
  downloads(app, parts)
  trackerDownloads(app, parts)
  numbers(app, parts)
  briefings(app, parts)
  questions(app, parts)
  pages(app, parts.clientDir)
  return app
}
