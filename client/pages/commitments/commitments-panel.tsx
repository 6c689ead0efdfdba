import { useNavigate, useSearch } from '@tanstack/react-router'
import type { CommitmentsAnswer } from '../../../shared/answers/commitments.ts'
import {
  commitmentsCounted,
  commitmentsFinding,
  commitmentsMeasured,
  commitmentsTable,
  commitmentStates,
  promisers,
  promisesOf,
  stateNames,
  stateOf,
} from '../../../shared/figures/commitments.ts'
import { Choice } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/field.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { PromiseCard } from './promise-card.tsx'
import { wording } from '../../words/commitments.ts'
import { common } from '../../words/common.ts'
import styles from './commitments-panel.module.css'
import { commitmentsQuestion } from '../../../shared/words/questions.ts'

/** What was promised but never written down as an action? Each in its words, to be made an action or put away. */
export function CommitmentsPanel({ answer }: { answer: CommitmentsAnswer }) {
  const { state: word, by = '' } = useSearch({ from: '/commitments' })
  const navigate = useNavigate({ from: '/commitments' })
  const state = stateOf(word)
  const shown = promisesOf(answer, state, by)
  const states = commitmentStates.map((value) => ({ value, name: `${stateNames[value]} (${answer[value]})` }))
  const names = promisers(answer).map(({ name, promises }) => ({ value: name, name: `${name} (${promises})` }))
  const change = (words: { state?: string; by?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...words }), resetScroll: false })
  return (
    <Figure
      finding={commitmentsFinding(answer)}
      measured={commitmentsMeasured(answer)}
      basis={answer.basis}
      table={commitmentsTable(answer)}
      fileName="commitments"
      question={commitmentsQuestion}
      howCounted={commitmentsCounted}
      isTable
    >
      <div className={styles.choices}>
        <Choice
          label={wording.whichPromises}
          value={state}
          options={states}
          onChange={(next) => change({ state: next })}
        />
        <SelectField
          label={common.promisedBy}
          value={by}
          options={[{ value: '', name: wording.anybody }, ...names]}
          onChange={(next) => change({ by: next || undefined })}
        />
      </div>
      {shown.length === 0 ? (
        <NoneHere>{wording.noneHere}</NoneHere>
      ) : (
        <ol className={styles.promises}>
          {shown.map((row) => (
            <PromiseCard key={row.commitmentId} row={row} />
          ))}
        </ol>
      )}
    </Figure>
  )
}
