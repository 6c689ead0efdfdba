import { Link } from '@tanstack/react-router'
import type { OfficeAnswer, OwnedAction } from '../../../shared/answers/office.ts'
import { standing } from '../../../shared/figures/actions.ts'
import { ageInWords, endedActions, keptOf, openActions } from '../../../shared/figures/office.ts'
import { dueInWords } from '../../../shared/wording/labels.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/office.ts'
import { common } from '../../words/common.ts'
import styles from './office-page.module.css'

/** Its days open as a bar, the inherited part hatched; the words beside it say the same. */
function Age({ owned, longest }: { owned: OwnedAction; longest: number }) {
  const share = (days: number) => `${(100 * days) / Math.max(1, longest)}%`
  const inherited = Math.min(owned.inheritedDays ?? 0, owned.action.daysOpen)
  return (
    <span className={styles.age} aria-hidden="true">
      <span data-inherited style={{ width: share(inherited) }} />
      <span style={{ width: share(owned.action.daysOpen - inherited) }} />
    </span>
  )
}

function Owned({ owned, longest }: { owned: OwnedAction; longest: number }) {
  const { action } = owned
  const { words, needsAttention } = standing(action)
  const kept = keptOf(owned)
  return (
    <li className={styles.row}>
      <h3>
        <Link to="/issues/$issueId" params={{ issueId: action.issueId }}>
          {action.text}
        </Link>
      </h3>
      <p className={styles.facts}>
        <Chip tone={needsAttention ? 'warn' : 'plain'}>{words}</Chip> {ageInWords(owned)} · {dueInWords(action.due)}
        {kept && ` · ${kept}`}
      </p>
      {action.status === 'open' && <Age owned={owned} longest={longest} />}
      <details className={styles.sentence}>
        <summary>
          {wording.theSentence}
          <span className="vh">: {action.text}</span>
        </summary>
        <EvidenceQuote evidence={action.evidence} />
      </details>
    </li>
  )
}

/** The actions that the office owns, open first; age from before the tenure is marked as inherited. */
export function OwnedActionsPanel({ answer }: { answer: OfficeAnswer }) {
  const [open, ended] = [openActions(answer), endedActions(answer)]
  const longest = Math.max(1, ...open.map(({ action }) => action.daysOpen))
  const list = (actions: OwnedAction[]) => (
    <ol className={styles.list}>
      {actions.map((owned) => (
        <Owned key={owned.action.lifeId} owned={owned} longest={longest} />
      ))}
    </ol>
  )
  return (
    <div id="actions" className={styles.part}>
      <Card title={common.actionsOwned} sub={wording.ownedSub}>
        {answer.actions.length === 0 && <NoneHere>{wording.noActionOwned}</NoneHere>}
        {list(open)}
        {ended.length > 0 && (
          <details className={styles.more}>
            <summary>{wording.ended(ended.length)}</summary>
            {list(ended)}
          </details>
        )}
      </Card>
    </div>
  )
}
