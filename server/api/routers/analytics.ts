import { filter } from '../../../shared/filter.ts'
import { position } from '../../analytics/position.ts'
import { readerProcedure, router } from '../procedures.ts'

/** The questions: each takes the filter and gives its answer. */
export const analytics = router({
  position: readerProcedure.input(filter).query(({ ctx, input }) => position(ctx.db, input)),
})
