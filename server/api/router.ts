import { router } from './procedures.ts'
import { analytics } from './routers/analytics.ts'
import { briefing } from './routers/briefing.ts'
import { links } from './routers/links.ts'
import { planning } from './routers/planning.ts'
import { record } from './routers/record.ts'
import { review } from './routers/review.ts'
import { settings } from './routers/settings.ts'
import { tracker } from './routers/tracker.ts'

/** Everything that can be asked for over tRPC. */
export const appRouter = router({ analytics, briefing, links, planning, record, review, settings, tracker })

export type AppRouter = typeof appRouter
