import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'

/** Sentences that reading itself gives, also from another process; anything else is a fault of ours. */
const told = new Set(['UnreadableDocument', 'NeedsOcr', 'DamagedOriginal'])

/** What people are told of a fault; where it is ours, with the id under which the log has it. */
export function explainFault(log: Log, error: unknown, doing: string): string {
  if (error instanceof Error && told.has(error.name)) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const errorId = randomUUID()
  log.error({ doing, errorId, err: error }, 'ingest failed')
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'The disk is full. Make room and put the file in again.'
  return `It could not be ${doing}, through a fault in this program (${errorId}). The log says more.`
}
