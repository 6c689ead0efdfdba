import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Paper } from './paper.tsx'
import styles from './print-page.module.css'
import { useBriefing } from './use-briefing.ts'

/** The briefing alone, at the size of a page of A4 and always on white, to be printed or saved as PDF. */
export function PrintPage() {
  const { briefing, words } = useBriefing()
  const title = briefing.data?.title ?? 'Briefing'
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className={styles.ground}>
      <p className={styles.ways}>
        <Button onClick={() => window.print()}>Print, or save as PDF</Button>
        <Link to="/briefing" search={(before: object) => ({ ...before, ...words })}>
          Back to the briefing
        </Link>
      </p>
      <div className={styles.page}>
        <Answer of={briefing} what="The briefing">
          {(answer) => <Paper briefing={answer} isMain />}
        </Answer>
      </div>
    </div>
  )
}
