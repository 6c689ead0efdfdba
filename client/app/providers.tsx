import { createTheme, MantineProvider } from '@mantine/core'
import { keepPreviousData, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import type { ReactNode } from 'react'
import { TRPCProvider, type Api } from '../api/trpc.ts'

const theme = createTheme({ fontFamily: "'Inter Variable', system-ui, sans-serif", respectReducedMotion: true })

/** Once more after a moment; not where the server has understood and refused, as it will again. */
function isWorthTrying(failures: number, error: unknown): boolean {
  const status =
    error instanceof TRPCClientError ? (error.data as { httpStatus?: number } | null)?.httpStatus : undefined
  return failures < 1 && (status === undefined || status >= 500)
}

/**
 * Answers stay until something changes the record, and the answer before stays on the page while a new filter is asked. The
 * browser's own word on being online is not asked: the server is this machine.
 */
export function openQueries(): QueryClient {
  const queries = {
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    retry: isWorthTrying,
    networkMode: 'always' as const,
  }
  return new QueryClient({ defaultOptions: { queries, mutations: { networkMode: 'always' } } })
}

type Props = { api: Api; queries: QueryClient; children: ReactNode }

/** What every page stands on. Mantine writes no style element: base.css holds its variables. */
export function Providers({ api, queries, children }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={api} queryClient={queries}>
        <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
          {children}
        </MantineProvider>
      </TRPCProvider>
    </QueryClientProvider>
  )
}
