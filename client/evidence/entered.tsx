import { dayInWords } from '../../shared/wording/dates.ts'
import { useFilter } from '../filters/use-filter.ts'
import { Button } from '../ui/button.tsx'
import { wording } from '../words/entries.ts'
import { common } from '../words/common.ts'
import styles from './entry.module.css'

type Props = { happenedOn: string; asAt: string; isBusy: boolean; onUndo: () => void; onClose: () => void }

/** That an entry is in the record, from when it counts, and the way back. */
export function Entered({ happenedOn, asAt, isBusy, onUndo, onClose }: Props) {
  const { change } = useFilter()
  const isLater = happenedOn > asAt
  return (
    <div className={styles.done} role="status">
      <p>{wording.entered(dayInWords(happenedOn), isLater ? dayInWords(asAt) : null)}</p>
      <p className={styles.buttons}>
        {isLater && (
          <Button
            onClick={() => {
              change({ asAt: happenedOn })
              onClose()
            }}
          >
            {wording.showFiguresAsAt(dayInWords(happenedOn))}
          </Button>
        )}
        <Button tone={isLater ? 'plain' : 'strong'} onClick={onClose}>
          {wording.done}
        </Button>
        <Button tone="plain" isBusy={isBusy} onClick={onUndo}>
          {common.undo}
        </Button>
      </p>
    </div>
  )
}
