import { TRPCError } from '@trpc/server'

/** Answers what was asked for by id, or says that it is not there. @param whyNot the sentence that says so */
export function found<Answer>(answer: Answer | null, whyNot: string): Answer {
  if (answer === null) throw new TRPCError({ code: 'NOT_FOUND', message: whyNot })
  return answer
}
