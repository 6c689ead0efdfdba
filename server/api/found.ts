import { TRPCError } from '@trpc/server'

/** Answers what was asked for by id, or says that it is not there. */
export function found<Answer>(answer: Answer | null, what: string): Answer {
  if (answer === null) throw new TRPCError({ code: 'NOT_FOUND', message: `${what} is not here.` })
  return answer
}
