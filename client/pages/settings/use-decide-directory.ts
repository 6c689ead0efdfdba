import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DirectoryChange } from '../../../shared/directory-changes.ts'
import { useTRPC } from '../../api/trpc.ts'

/** Decides who is who, and asks everything again, since figures follow. */
export function useDecideDirectory(bodyId: string, onDone: () => void) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation(
    trpc.settings.decideDirectory.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        onDone()
      },
    }),
  )
  return {
    decide: (change: DirectoryChange) => mutate({ bodyId, change }),
    isBusy: isPending,
    refused: error?.message ?? null,
  }
}
