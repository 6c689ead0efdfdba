import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { AccountabilityPanel } from './accountability-panel.tsx'
import { OfficeSentences } from './office-sentences.tsx'
import { wording } from '../../words/accountability.ts'
import { words } from '../../words/words.ts'

const options = [
  { value: 'office' as const, name: wording.byOffice },
  { value: 'holder' as const, name: wording.byHolder },
]

/** Who is held to account on what. */
export function AccountabilityPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const navigate = useNavigate()
  const by = useSearch({ from: '/accountability' }).by === 'holder' ? 'holder' : 'office'
  const accountability = useQuery(trpc.analytics.accountability.queryOptions({ filter }))
  return (
    <Page title={wording.title} sub={wording.sub}>
      <Choice
        label={wording.rows}
        value={by}
        options={options}
        onChange={(next) => void navigate({ to: '/accountability', search: { by: next }, resetScroll: false })}
      />
      <Answer of={accountability} what={words.navigation.accountability}>
        {(answer) => (
          <>
            <AccountabilityPanel answer={answer} by={by} />
            <OfficeSentences answer={answer} by={by} />
          </>
        )}
      </Answer>
    </Page>
  )
}
