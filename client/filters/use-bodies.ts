import { useQuery } from '@tanstack/react-query'
import type { BodyChoice } from '../../shared/answers/bodies.ts'
import { useTRPC } from '../api/trpc.ts'
import { useFilter } from './use-filter.ts'

/** The bodies that there are and the one that the filter means: the chosen one, else the one whose meeting was read last. */
export function useBodies(): { bodies: BodyChoice[]; body: BodyChoice | null; isKnown: boolean } {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { data } = useQuery(trpc.record.bodies.queryOptions({ body: filter.body }))
  const bodies = data?.bodies ?? []
  const body = bodies.find((one) => one.bodyId === filter.body) ?? bodies[0] ?? null
  return { bodies, body, isKnown: data !== undefined }
}
