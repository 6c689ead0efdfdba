import { Link } from '@tanstack/react-router'
import type { WentQuietAnswer } from '../../../shared/answers/went-quiet.ts'
import { silenceInWords, wentQuietCounted, wentQuietMeasured } from '../../../shared/figures/went-quiet.ts'
import { Card } from '../../ui/card.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/themes.ts'
import { common } from '../../words/common.ts'
import styles from './went-quiet-panel.module.css'
import { wentQuietQuestion } from '../../../shared/words/questions.ts'

/** What went quiet? */
export function WentQuietPanel({ answer }: { answer: WentQuietAnswer }) {
  const { themes, issues } = answer
  return (
    <Card title={wentQuietQuestion.replace('?', '')} sub={wentQuietMeasured(answer)}>
      {themes.length + issues.length === 0 && <NoneHere>{wording.nothingFellSilent}</NoneHere>}
      <ul className={styles.list}>
        {themes.map((theme) => (
          <li key={`theme ${theme.id}`}>
            <Link to="/themes/$theme" params={{ theme: theme.id }}>
              {theme.name}
            </Link>
            , {silenceInWords(theme)}
          </li>
        ))}
        {issues.map((issue) => (
          <li key={`issue ${issue.id}`}>
            <Link to="/issues/$issueId" params={{ issueId: issue.id }}>
              {issue.name}
            </Link>
            {issue.isOpen ? ` (${common.isOpen})` : ` (${wording.nothingOpen})`}, {silenceInWords(issue)}
          </li>
        ))}
      </ul>
      <HowCounted question={wentQuietQuestion} counted={wentQuietCounted} />
    </Card>
  )
}
