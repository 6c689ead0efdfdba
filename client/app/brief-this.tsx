import { IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { BriefingQuestion } from '../../shared/briefing/choice.ts'
import { words } from '../words/words.ts'
import styles from './shell.module.css'

/** Which questions of a briefing each page answers. */
const questionsOf: Record<string, BriefingQuestion[]> = {
  '/': ['findings', 'position', 'repeatIssues', 'timeOpen', 'flow'],
  '/next-meeting': ['nextMeeting', 'unanswered'],
  '/repeat-issues': ['repeatIssues'],
  '/themes': ['themeRecurrence'],
  '/actions': ['openActions', 'timeOpen', 'slip'],
  '/accountability': ['accountability'],
}

/** The way from a page to a briefing on what it shows, with its filter; none from pages that answer no question. */
export function BriefThis({ path }: { path: string }) {
  const issue = /^\/issues\/([^/]+)$/.exec(path)?.[1]
  const questions = issue === undefined ? questionsOf[path] : (['issue'] as const)
  if (!questions) return null
  const search = { audience: 'commissioner', questions: questions.join(','), ...(issue !== undefined && { issue }) }
  return (
    <p className={styles.brief}>
      <Link to="/briefing" search={(before: object) => ({ ...before, ...search })}>
        <IconFileText size={17} aria-hidden="true" /> {words.shell.briefThis}
      </Link>
    </p>
  )
}
