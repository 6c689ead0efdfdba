import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import { wording } from '../../shared/words/uploads.ts'

/** Sentences that reading itself gives, also from another process; anything else is a fault of ours. */
const told = new Set(['UnreadableDocument', 'NeedsOcr', 'DamagedOriginal'])

type Doing = keyof typeof wording.faultIn

/** What people are told of a fault; where it is ours, with the id under which the log has it. */
export function explainFault(log: Log, error: unknown, doing: Doing): string {
  if (error instanceof Error && told.has(error.name)) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const errorId = randomUUID()
  log.error({ doing, errorId, err: error }, 'ingest failed')
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return wording.diskFull
  return wording.faultIn[doing](errorId)
}
