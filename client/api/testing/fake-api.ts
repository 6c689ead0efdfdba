import { createTRPCClient, TRPCClientError } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { Api } from '../trpc.ts'

/** An API whose answers stand in memory, by path ("record.bodies"); what has no answer fails with its name. */
export function fakeApi(answers: Record<string, unknown>): Api {
  const link =
    () =>
    ({ op }: { op: { path: string } }) =>
      observable<{ result: { data: unknown } }, TRPCClientError<never>>((observer) => {
        if (op.path in answers) {
          observer.next({ result: { data: answers[op.path] } })
          observer.complete()
        } else observer.error(new TRPCClientError(`${op.path} has no answer`))
      })
  return createTRPCClient({ links: [link as never] })
}
