import { Link } from '@tanstack/react-router'
import type { ThemeRecurrenceAnswer } from '../../../shared/answers/themes.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/states.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { quietThemes } from '../../../shared/figures/themes.ts'
import styles from './quiet-panel.module.css'

/** What went quiet? */
export function QuietPanel({ answer }: { answer: ThemeRecurrenceAnswer }) {
  const quiet = quietThemes(answer)
  return (
    <Card
      title="What went quiet"
      sub="Heard of at three of the last six meetings that could have heard of it, and at none of the last three."
    >
      {quiet.length === 0 && <Empty>No theme that was heard of often has fallen silent.</Empty>}
      <ul className={styles.list}>
        {quiet.map((theme) => (
          <li key={theme.theme}>
            <Link to="/themes" search={{ theme: theme.theme }} resetScroll={false}>
              {theme.name}
            </Link>
            {theme.lastHeardOn && <>, last heard of on {dayInWords(theme.lastHeardOn)}</>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
