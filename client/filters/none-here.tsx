import type { ReactNode } from 'react'
import { LinkButton } from '../ui/link-button.tsx'
import { Empty } from '../ui/states.tsx'
import { words } from '../words/words.ts'
import { narrowing } from './narrowing.ts'
import { useClearFilter } from './use-clear-filter.ts'
import { useFilter } from './use-filter.ts'

const said = words.filter

/** What the filter leaves out, and the way to take it away; nothing where it leaves nothing out. */
export function ClearFilter() {
  const { filter } = useFilter()
  const clear = useClearFilter()
  const parts = narrowing(filter)
  if (parts.length === 0) return null
  return (
    <span data-narrowed>
      {said.narrows(parts)} <LinkButton onClick={clear}>{said.clear}</LinkButton>
    </span>
  )
}

/** There is nothing to show of what the filter covers; where the filter leaves something out, it says so. */
export function NoneHere({ children }: { children: ReactNode }) {
  return (
    <Empty>
      {children} <ClearFilter />
    </Empty>
  )
}
