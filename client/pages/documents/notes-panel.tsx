import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTRPC } from '../../api/trpc.ts'

/** Fetched where there are any: most meetings have one set of notes. */
const SeveralSets = lazy(() => import('./several-sets.tsx').then((file) => ({ default: file.SeveralSets })))

/** What is to be said of meetings with several sets of notes; nothing where there are none. */
export function NotesPanel() {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.record.meetingNotes.queryOptions())
  if (data === undefined || data.meetings.length + data.decisions.length === 0) return null
  return (
    <Suspense>
      <SeveralSets answer={data} />
    </Suspense>
  )
}
