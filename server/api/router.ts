import { router } from './procedures.ts'
import { analytics } from './routers/analytics.ts'
import { record } from './routers/record.ts'

/** Everything that can be asked for over tRPC. */
export const appRouter = router({ analytics, record })

export type AppRouter = typeof appRouter
