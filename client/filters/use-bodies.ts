import { useQuery } from '@tanstack/react-query'
import type { BodyChoice, BodyName } from '../../shared/answers/bodies.ts'
import { useTRPC } from '../api/trpc.ts'
import { useFilter } from './use-filter.ts'

/** The bodies that there are and the one that the filter means: the chosen one, else the one whose meeting was read last. */
export function useBodies(): { bodies: BodyName[]; body: BodyChoice | null; isKnown: boolean } {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { data } = useQuery(trpc.record.bodies.queryOptions({ body: filter.body }))
  return { bodies: data?.bodies ?? [], body: data?.shown ?? null, isKnown: data !== undefined }
}
