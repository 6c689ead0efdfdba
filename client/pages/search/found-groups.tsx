import { Link } from '@tanstack/react-router'
import type { SearchAnswer, SearchGroup, SearchKind } from '../../../shared/answers/search.ts'
import { foundLabel } from '../../../shared/wording/search.ts'
import { Card } from '../../ui/card.tsx'
import { FoundItem } from './found-item.tsx'
import { words } from '../../words/words.ts'
import styles from './search-page.module.css'

type Props = { answer: SearchAnswer; kind: SearchKind | null }

function Rest({ group, isAlone }: { group: SearchGroup; isAlone: boolean }) {
  if (group.hits.length >= group.total) return null
  if (isAlone) return words.search.best(group.hits.length)
  return (
    <Link to="/search" search={(before) => ({ ...before, kind: group.kind })}>
      {words.search.more(group.total)}
    </Link>
  )
}

/** What was found, grouped by kind; one kind alone where it was chosen. */
export function FoundGroups({ answer, kind }: Props) {
  const groups = answer.groups.filter((group) => kind === null || group.kind === kind)
  return groups.map((group) => (
    <Card key={group.kind} title={foundLabel[group.kind]} sub={words.search.foundOf(group.total)}>
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
