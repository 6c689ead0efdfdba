import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { readChoice, type BriefingChoice } from '../../../shared/briefing/choice.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'

/** What is chosen for the briefing, read from the address, a way to change it, and the briefing itself. */
export function useBriefing() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const navigate = useNavigate()
  const address = useSearch({ strict: false }) as Record<string, unknown>
  const choice = readChoice(address)
  const { audience, questions, issueId } = choice
  const briefing = useQuery(trpc.briefing.preview.queryOptions({ filter, audience, questions, issueId }))
  const words = (next: BriefingChoice) => ({
    audience: next.audience,
    questions: next.questions.join(','),
    ...(next.issueId !== null && { issue: next.issueId }),
  })
  const choose = (parts: Partial<BriefingChoice>) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...words({ ...choice, ...parts }) }) })
  return { choice, choose, briefing, words: words(choice) }
}
