import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Paper } from './paper.tsx'
import { wording } from '../../words/briefing.ts'
import { words as catalogue } from '../../words/words.ts'
import styles from './print-page.module.css'
import { useBriefing } from './use-briefing.ts'

/** The briefing alone, at the size of a page of A4 and always on white, to be printed or saved as PDF. */
export function PrintPage() {
  const { briefing, words } = useBriefing()
  const title = briefing.data?.title ?? catalogue.navigation.briefing
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className={styles.ground}>
      <p className={styles.ways}>
        <Button onClick={() => window.print()}>{wording.printOrSave}</Button>
        <Link to="/briefing" search={(before: object) => ({ ...before, ...words })}>
          {wording.backToBriefing}
        </Link>
      </p>
      <div className={styles.page}>
        <Answer of={briefing} what={wording.theBriefing}>
          {(answer) => <Paper briefing={answer} isMain />}
        </Answer>
      </div>
    </div>
  )
}
