import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { wording } from '../words/entries.ts'

export type Said = { id: string; issueId: string | null }

/** What a person says of links or enters by hand; each gives where to look after it, or null where it was refused. */
export function useSayings() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const decision = useMutation(trpc.links.decide.mutationOptions())
  const event = useMutation(trpc.links.enterEvent.mutationOptions())
  const action = useMutation(trpc.links.enterAction.mutationOptions())
  const undoing = useMutation(trpc.links.undo.mutationOptions())

  const take = async (say: () => Promise<Said>, then?: (said: Said) => void): Promise<Said | null> => {
    if (isBusy) return null
    setBusy(true)
    setRefused(null)
    try {
      const said = await say()
      then?.(said)
      // Every figure may be another now.
      await queries.invalidateQueries()
      return said
    } catch (error) {
      setRefused(error instanceof Error ? error.message : wording.notKept)
      return null
    } finally {
      setBusy(false)
    }
  }
  type Decision = Parameters<typeof decision.mutateAsync>[0]
  type Event = Parameters<typeof event.mutateAsync>[0]
  type Action = Parameters<typeof action.mutateAsync>[0]
  type Undo = Parameters<typeof undoing.mutateAsync>[0]
  return {
    isBusy,
    refused,
    forget: () => setRefused(null),
    decide: (asked: Decision, then?: (said: Said) => void) => take(() => decision.mutateAsync(asked), then),
    enterEvent: (asked: Event) => take(() => event.mutateAsync(asked)),
    enterAction: (asked: Action) => take(() => action.mutateAsync(asked)),
    undo: (asked: Undo, then?: (said: Said) => void) => take(() => undoing.mutateAsync(asked), then),
  }
}
