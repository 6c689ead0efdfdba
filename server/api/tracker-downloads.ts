import type { FastifyInstance } from 'fastify'
import { filterFromUrl } from '../../shared/filter-url.ts'
import type { ActionsAnswer } from '../../shared/answers/actions.ts'
import { actions } from '../analytics/actions.ts'
import { actionRefs } from '../record/action-refs.ts'
import type { ApiParts } from './context.ts'
import { config, handOutOver, type Query } from './downloads.ts'

// What writes workbooks is loaded when the first is asked for.
const exports = () => import('../briefing/tracker-export.ts')
type Refs = ReadonlyMap<string, string>
const makers = {
  xlsx: async (answer: ActionsAnswer, refs: Refs) => (await exports()).trackerXlsx(answer, refs),
  csv: async (answer: ActionsAnswer, refs: Refs) => (await exports()).trackerCsv(answer, refs),
}

/** The actions of the filter in the address as an action tracker, which comes in again as the same actions. */
export function trackerDownloads(app: FastifyInstance, { db }: ApiParts): void {
  for (const [ending, make] of Object.entries(makers))
    app.get<Query>(`/api/actions/tracker.${ending}`, { config }, async ({ query }, reply) =>
      handOutOver(reply, await actions(db, filterFromUrl(query)), async (answer) =>
        make(answer, await actionRefs(db, answer.basis.bodyId)),
      ),
    )
}
