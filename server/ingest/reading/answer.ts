import type { Reading } from '../parts.ts'

/** First line of a reading process, once all its modules are loaded. */
export const readyLine = 'ready'

type Fault = { name: string; message: string; stack: string | null }

/** What a reading process writes of one document, as one line of JSON. */
export type Answer = { read: Reading } | { fault: Fault }

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: null }
  return { name: error.name, message: error.message, stack: error.stack ?? null }
}

/** The error as it was thrown in the other process, but of no class. */
export function errorOf({ name, message, stack }: Fault): Error {
  return Object.assign(new Error(message), { name, stack: stack ?? undefined })
}
