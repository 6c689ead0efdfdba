import type { FastifyInstance } from 'fastify'
import { filterFromUrl } from '../../shared/filter-url.ts'
import { actions } from '../analytics/actions.ts'
import { trackerCsv, trackerXlsx } from '../briefing/tracker-export.ts'
import { actionRefs } from '../record/action-refs.ts'
import type { ApiParts } from './context.ts'
import { config, handOutOver, type Query } from './downloads.ts'

/** The actions of the filter in the address as an action tracker, which comes in again as the same actions. */
export function trackerDownloads(app: FastifyInstance, { db }: ApiParts): void {
  for (const [ending, make] of Object.entries({ xlsx: trackerXlsx, csv: trackerCsv }))
    app.get<Query>(`/api/actions/tracker.${ending}`, { config }, async ({ query }, reply) =>
      handOutOver(reply, await actions(db, filterFromUrl(query)), async (answer) =>
        make(answer, await actionRefs(db, answer.basis.bodyId)),
      ),
    )
}
