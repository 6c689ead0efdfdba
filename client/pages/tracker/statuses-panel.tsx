import type { StatusWord } from '../../../shared/answers/tracker.ts'
import { statusMeanings } from '../../../shared/choices.ts'
import type { TrackerMatching } from '../../../shared/tracker.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/field.tsx'
import { wording } from '../../words/tracker.ts'
import styles from './tracker.module.css'

type Props = { statuses: StatusWord[]; matching: TrackerMatching; onChange: (matching: TrackerMatching) => void }

const options = statusMeanings.map((value) => ({ value, name: wording.meaningName[value] }))
const longest = 60

/** What each word of the status column is taken for, put right in a list. */
export function StatusesPanel({ statuses, matching, onChange }: Props) {
  if (statuses.length === 0) return null
  return (
    <Card title={wording.whatStatusesMean} sub={wording.whatStatusesMeanSub}>
      <div className={styles.matches}>
        {statuses.map(({ key, written, rows, meaning, isKnown }) => (
          <div key={key} className={styles.match}>
            <SelectField
              label={wording.statusInRows(written.slice(0, longest), rows)}
              value={matching.statuses[key] ?? meaning}
              options={options}
              onChange={(value) => onChange({ ...matching, statuses: { ...matching.statuses, [key]: value } })}
            />
            {!isKnown && matching.statuses[key] === undefined && <p>{wording.aGuess}</p>}
          </div>
        ))}
      </div>
    </Card>
  )
}
