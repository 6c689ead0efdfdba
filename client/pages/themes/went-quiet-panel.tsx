import { Link } from '@tanstack/react-router'
import { wentQuietQuestion, type Quiet, type WentQuietAnswer } from '../../../shared/answers/went-quiet.ts'
import { count } from '../../../shared/wording/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { wentQuietCounted } from '../../../shared/figures/went-quiet.ts'
import { Card } from '../../ui/card.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { Empty } from '../../ui/states.tsx'
import styles from './went-quiet-panel.module.css'

const silence = ({ lastHeardOn, heardAt, of, silentFor }: Quiet) =>
  `, last heard of on ${dayInWords(lastHeardOn)}: at ${heardAt} of ${count(of, 'meeting')}, and at none of the last ${silentFor}`

/** What went quiet? */
export function WentQuietPanel({ answer }: { answer: WentQuietAnswer }) {
  const { themes, issues, themesHeard, issuesHeard } = answer
  return (
    <Card
      title={wentQuietQuestion.replace('?', '')}
      sub={`Heard of at three of the last six meetings that could have heard of it, and at none of the last three: ${themes.length} of ${count(themesHeard, 'theme')}, ${issues.length} of ${count(issuesHeard, 'issue')}.`}
    >
      {themes.length + issues.length === 0 && <Empty>Nothing that was heard of often has fallen silent.</Empty>}
      <ul className={styles.list}>
        {themes.map((theme) => (
          <li key={`theme ${theme.id}`}>
            <Link to="/themes/$theme" params={{ theme: theme.id }}>
              {theme.name}
            </Link>
            {silence(theme)}
          </li>
        ))}
        {issues.map((issue) => (
          <li key={`issue ${issue.id}`}>
            <Link to="/issues/$issueId" params={{ issueId: issue.id }}>
              {issue.name}
            </Link>
            {issue.isOpen ? ' (open)' : ' (nothing open)'}
            {silence(issue)}
          </li>
        ))}
      </ul>
      <HowCounted question={wentQuietQuestion} counted={wentQuietCounted} />
    </Card>
  )
}
