import { useEffect, useReducer, useState, type ReactNode } from 'react'

/** A part of a page on its way; what is the same for all who show it stands outside of them. */
export type Fetching<Part> = { part: () => Part | null; start: () => Promise<void>; prepare: () => void }

/** Names a part that is fetched when it is shown, or as soon as somebody is about to ask for it. */
export function fetching<Part>(load: () => Promise<Part>): Fetching<Part> {
  let part: Part | null = null
  const start = async () => {
    part ??= await load()
  }
  // Where this fails, it is tried again and told when the part is shown.
  const prepare = () => void start().catch(() => undefined)
  return { part: () => part, start, prepare }
}

type Props<Part> = { of: Fetching<Part>; meanwhile?: ReactNode; children: (part: Part) => ReactNode }

/**
 * Shows a part at once where it has been fetched, else as soon as it is here. React's own `lazy` holds back for 300 ms what was
 * not here at first, even if it comes sooner.
 */
export function Fetched<Part>({ of, meanwhile = null, children }: Props<Part>) {
  const [, show] = useReducer((times: number) => times + 1, 0)
  const [failure, setFailure] = useState<Error | null>(null)
  const part = of.part()
  const isHere = part !== null
  useEffect(() => {
    if (isHere) return
    of.start().then(show, (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))))
  }, [of, isHere])
  if (failure) throw failure
  return part === null ? meanwhile : children(part)
}
