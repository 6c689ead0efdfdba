import { useQuery } from '@tanstack/react-query'
import type { LostSaying } from '../../../shared/answers/issue-history.ts'
import { useTRPC } from '../../api/trpc.ts'
import { sayingInWords } from '../../evidence/sayings.view.ts'
import { useSayings } from '../../evidence/use-sayings.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { instantInWords } from '../../words/instants.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'
import cardStyles from './fact-card.module.css'
import styles from './desk.module.css'

function Lost({ one, isBusy, onUndo }: { one: LostSaying; isBusy: boolean; onUndo: () => void }) {
  return (
    <li className={cardStyles.card} data-state="suggested">
      <div>
        <h3>
          {sayingInWords(one)}: {one.before} → {one.after}
        </h3>
        <p>
          {wording.saidBy(one.who, instantInWords(one.at))}{' '}
          <LinkButton isBusy={isBusy} onClick={onUndo}>
            {common.undo}
            <span className="vh"> {sayingInWords(one)}</span>
          </LinkButton>
        </p>
      </div>
      <p className={cardStyles.chips}>
        <Chip tone="warn">{common.lostItsPlace}</Chip>
      </p>
    </li>
  )
}

/** What people said of links or entered, whose words are in no notes any more. Nothing where there is none. */
export function LostSayings({ bodyId }: { bodyId: string }) {
  const trpc = useTRPC()
  const { isBusy, undo } = useSayings()
  const { data = [] } = useQuery(trpc.links.lost.queryOptions({ bodyId }))
  if (data.length === 0) return null
  return (
    <Card title={wording.lostDecisions} tone="warn" sub={wording.lostDecisionsSub}>
      <ol className={styles.list} aria-label={wording.lostTheirPlace}>
        {data.map((one) => (
          <Lost key={one.id} one={one} isBusy={isBusy} onUndo={() => void undo({ id: one.id, kind: one.kind })} />
        ))}
      </ol>
    </Card>
  )
}
