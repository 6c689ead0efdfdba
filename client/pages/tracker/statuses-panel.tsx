import type { StatusWord } from '../../../shared/answers/tracker.ts'
import { statusMeanings } from '../../../shared/choices.ts'
import type { TrackerMatching } from '../../../shared/tracker.ts'
import { count } from '../../../shared/wording/counts.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/field.tsx'
import { meaningName } from './tracker.view.ts'
import styles from './tracker.module.css'

type Props = { statuses: StatusWord[]; matching: TrackerMatching; onChange: (matching: TrackerMatching) => void }

const options = statusMeanings.map((value) => ({ value, name: meaningName[value] }))
const longest = 60

/** What each word of the status column is taken for, put right in a list. */
export function StatusesPanel({ statuses, matching, onChange }: Props) {
  if (statuses.length === 0) return null
  return (
    <Card
      title="What the status words mean"
      sub="Each word of the column, how often it stands there, and what it is taken for."
    >
      <div className={styles.matches}>
        {statuses.map(({ key, written, rows, meaning, isKnown }) => (
          <div key={key} className={styles.match}>
            <SelectField
              label={`“${written.slice(0, longest)}”, ${count(rows, 'row')}`}
              value={matching.statuses[key] ?? meaning}
              options={options}
              onChange={(value) => onChange({ ...matching, statuses: { ...matching.statuses, [key]: value } })}
            />
            {!isKnown && matching.statuses[key] === undefined && <p>No usual word: a guess.</p>}
          </div>
        ))}
      </div>
    </Card>
  )
}
