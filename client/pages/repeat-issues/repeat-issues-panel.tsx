import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../../api/trpc.ts'
import { LedgerFigure } from '../../figures/ledger-figure.tsx'
import { shownIssues } from '../../../shared/figures/repeat-issues.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Choice } from '../../ui/choice.tsx'
import { wording } from '../../words/repeat-issues.ts'
import { words } from '../../words/words.ts'

/** The whole ledger: repeat issues, or every issue. */
export function RepeatIssuesPanel() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const [shown, show] = useState<'repeat' | 'all'>('repeat')
  const repeatIssues = useQuery(trpc.analytics.repeatIssues.queryOptions({ filter }))
  return (
    <Answer of={repeatIssues} what={words.navigation.repeatIssues}>
      {(answer) => (
        <>
          {answer.issues.length > shownIssues(answer, true).length && (
            <Choice
              label={wording.whichIssues}
              value={shown}
              onChange={show}
              options={[
                { value: 'repeat', name: wording.repeatIssues(shownIssues(answer, true).length) },
                { value: 'all', name: wording.heardMoreThanOnce(answer.issues.length) },
              ]}
            />
          )}
          <LedgerFigure answer={answer} issues={shownIssues(answer, shown === 'repeat')} />
        </>
      )}
    </Answer>
  )
}
