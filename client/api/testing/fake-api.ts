import { createTRPCClient, TRPCClientError } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { Api } from '../trpc.ts'

/**
 * An API whose answers stand in memory, by path ("record.bodies"), or are made of what is asked; what has no answer fails with
 * its name.
 */
export function fakeApi(answers: Record<string, unknown>): Api {
  const link =
    () =>
    ({ op }: { op: { path: string; input: unknown } }) =>
      observable<{ result: { data: unknown } }, TRPCClientError<never>>((observer) => {
        if (op.path in answers) {
          const answer = answers[op.path]
          const data: unknown = typeof answer === 'function' ? answer(op.input) : answer
          observer.next({ result: { data } })
          observer.complete()
        } else observer.error(new TRPCClientError(`${op.path} has no answer`))
      })
  return createTRPCClient({ links: [link as never] })
}
