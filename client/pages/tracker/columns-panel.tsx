import type { TrackerSheetChoice } from '../../../shared/answers/tracker.ts'
import { trackerFields } from '../../../shared/choices.ts'
import type { TrackerField, TrackerMatching } from '../../../shared/tracker.ts'
import { Card } from '../../ui/card.tsx'
import { SelectField } from '../../ui/field.tsx'
import { columnName, withColumn } from './tracker.view.ts'
import { wording } from '../../words/tracker.ts'
import styles from './tracker.module.css'

type Props = { sheet: TrackerSheetChoice; matching: TrackerMatching; onChange: (matching: TrackerMatching) => void }

const none = 'none'

function OneField({ field, sheet, matching, onChange }: Props & { field: TrackerField }) {
  const column = matching.columns[field]
  const samples = sheet.columns.find((one) => one.column === column)?.samples ?? []
  return (
    <div className={styles.match}>
      <SelectField
        label={wording.fieldName[field]}
        value={column === undefined ? none : String(column)}
        options={[
          { value: none, name: wording.noColumn },
          ...sheet.columns.map((one) => ({ value: String(one.column), name: columnName(one) })),
        ]}
        onChange={(value) => onChange(withColumn(matching, field, value === none ? null : Number(value)))}
      />
      {samples.length > 0 && (
        <ul aria-label={wording.cellsOf(wording.fieldName[field])}>
          {samples.map((sample) => (
            <li key={sample}>{sample}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Which column holds what: a guess from headings and cells, each put right in a list. */
export function ColumnsPanel(props: Props) {
  const { headingRow } = props.matching
  const sub = headingRow === null ? wording.noHeadings : wording.headingsInRow(headingRow)
  return (
    <Card title={wording.whatColumnsHold} sub={sub}>
      <div className={styles.matches}>
        {trackerFields.map((field) => (
          <OneField key={field} field={field} {...props} />
        ))}
      </div>
    </Card>
  )
}
