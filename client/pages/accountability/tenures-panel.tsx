import { capacityLabel } from '../../../shared/wording/labels.ts'
import { Link } from '@tanstack/react-router'
import type { HeldTenure, OfficeAnswer } from '../../../shared/answers/office.ts'
import { inheritedInWords, tenureInWords } from '../../../shared/figures/office.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Empty } from '../../ui/states.tsx'
import { wording } from '../../words/office.ts'
import styles from './office-page.module.css'

function Name({ tenure, isOfHolder }: { tenure: HeldTenure; isOfHolder: boolean }) {
  const { officeId, personId, office, holder } = tenure
  return (
    <Link to="/offices/$officeId/holders/$personId" params={{ officeId, personId }}>
      {isOfHolder ? office : holder}
    </Link>
  )
}

/** Who held the office, or what else its holder held; what each found open when they came. */
export function TenuresPanel({ answer: { tenures, personId } }: { answer: OfficeAnswer }) {
  const isOfHolder = personId !== null
  return (
    <Card title={isOfHolder ? wording.officesHeld : wording.whoHeldIt} sub={wording.asFarAs}>
      {tenures.length === 0 && <Empty>{wording.noListNames}</Empty>}
      <ol className={styles.list}>
        {tenures.map((tenure) => (
          <li key={tenure.tenureId} className={styles.row}>
            <h3>
              <Name tenure={tenure} isOfHolder={isOfHolder} />{' '}
              {tenure.capacity !== 'substantive' && <Chip>{capacityLabel[tenure.capacity]}</Chip>}
            </h3>
            <p className={styles.facts}>
              {wording.attended(tenureInWords(tenure), tenure.attended, tenure.attendedOf)}
              {inheritedInWords(tenure) && (
                <>
                  {' · '}
                  <b>{inheritedInWords(tenure)}</b>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
