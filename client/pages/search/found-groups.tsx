import { Link } from '@tanstack/react-router'
import type { SearchAnswer, SearchGroup, SearchKind } from '../../../shared/answers/search.ts'
import { foundLabel } from '../../../shared/wording/search.ts'
import { Card } from '../../ui/card.tsx'
import { FoundItem } from './found-item.tsx'
import { wording } from '../../words/search.ts'
import styles from './search-page.module.css'

type Props = { answer: SearchAnswer; kind: SearchKind | null }

function Rest({ group, isAlone }: { group: SearchGroup; isAlone: boolean }) {
  if (group.hits.length >= group.total) return null
  if (isAlone) return wording.best(group.hits.length)
  return (
    <Link to="/search" search={(before) => ({ ...before, kind: group.kind })}>
      {wording.more(group.total)}
    </Link>
  )
}

/** What was found, grouped by kind; one kind alone where it was chosen. */
export function FoundGroups({ answer, kind }: Props) {
  const groups = answer.groups.filter((group) => kind === null || group.kind === kind)
  return groups.map((group) => (
    <Card key={group.kind} title={foundLabel[group.kind]} sub={wording.foundOf(group.total)}>
      <ol className={styles.found}>
        {group.hits.map((hit) => (
          <li key={hit.id}>
            <FoundItem hit={hit} bodies={answer.bodies} />
          </li>
        ))}
      </ol>
      <p className={styles.about}>
        <Rest group={group} isAlone={kind !== null} />
      </p>
    </Card>
  ))
}
