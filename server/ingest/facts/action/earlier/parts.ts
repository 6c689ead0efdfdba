import type { Range } from '../../../../../shared/blocks.ts'

/** Where an action's words end and what is reported of it begins, within one passage. */
export type Parts = { body: Range; update: Range | null; status: string | null }
