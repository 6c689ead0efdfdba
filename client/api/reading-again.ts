import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** How soon it is asked how far reading again is, in milliseconds; false where nothing waits. */
export const askWhile = (waiting: number | undefined): number | false => (waiting ? 1500 : false)

/**
 * How far reading again is: under way, done, or nothing that was seen here; when it is done every figure is asked for anew.
 * @param isAsked reading again was asked for here: where it is over before it is seen, it is done all the same
 */
export function useReadingAgain(waiting: number, isAsked = false): 'waiting' | 'done' | null {
  const queries = useQueryClient()
  const isWaiting = waiting > 0
  const [wasWaiting, setWasWaiting] = useState(isWaiting)
  if (isWaiting && !wasWaiting) setWasWaiting(true)
  const isDone = (wasWaiting || isAsked) && !isWaiting
  useEffect(() => {
    if (isDone) void queries.invalidateQueries()
  }, [isDone, queries])
  return isWaiting ? 'waiting' : isDone ? 'done' : null
}
