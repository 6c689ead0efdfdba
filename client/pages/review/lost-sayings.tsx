import { useQuery } from '@tanstack/react-query'
import type { LostSaying } from '../../../shared/answers/issue-history.ts'
import { useTRPC } from '../../api/trpc.ts'
import { sayingInWords } from '../../evidence/sayings.view.ts'
import { useSayings } from '../../evidence/use-sayings.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { instantInWords } from '../../words/instants.ts'
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
          by {one.who}, {instantInWords(one.at)} ·{' '}
          <LinkButton isBusy={isBusy} onClick={onUndo}>
            Undo<span className="vh"> {sayingInWords(one)}</span>
          </LinkButton>
        </p>
      </div>
      <p className={cardStyles.chips}>
        <Chip tone="warn">lost its place</Chip>
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
    <Card
      title="Decisions on issues and entries that lost their place"
      tone="warn"
      sub="The words they stand on are in no notes now. They hold again when those come back; undo what is not wanted any more."
    >
      <ol className={styles.list} aria-label="Lost their place">
        {data.map((one) => (
          <Lost key={one.id} one={one} isBusy={isBusy} onUndo={() => void undo({ id: one.id, kind: one.kind })} />
        ))}
      </ol>
    </Card>
  )
}
