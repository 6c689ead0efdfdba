import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import type { AppRouter } from '../../server/api/router.ts'

export type Api = TRPCClient<AppRouter>

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

/** The API of the server that served this page; questions asked at once travel together, as many as it takes in one call. */
export function openApi(): Api {
  return createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: '/api/trpc', maxItems: 10, maxURLLength: 4_000 })],
  })
}
